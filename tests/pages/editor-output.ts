/**
 * The output of editors for the lines in docs/what-to-paste.md, letter for letter, with the
 * addresses of these documents. We measured it once, because WordPress and CKEditor are not among
 * this project's packages.
 */

/** The output of one editor for some elements. `TAG` stands for each of them. */
export interface EditorOutput {
  readonly editor: string;
  readonly tags: readonly string[];
  readonly html: string;
}

/** The three elements. */
export const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

const SCRIPT =
  '<script type="module" src="https://publisher.example/widgets/publication-widgets.js"></script>';
const PLAIN =
  'class="TAG" data-feed="https://publisher.example/feed.json" data-publication="safe-journeys"';
const ATTRIBUTES = 'feed="https://publisher.example/feed.json" publication="safe-journeys"';
const LINK = '<a href="https://publisher.example/reports/safe-journeys">Safe journeys</a>';

/** These editors keep the plain quotation. The script comes from the site's head. */
export const KEPT_PLAIN: readonly EditorOutput[] = [
  {
    editor: 'WordPress 6.1.9, an author’s classic editor (wp_kses_post, wptexturize, wpautop)',
    tags: TAGS,
    html: `<p>Before.</p>\n<blockquote ${PLAIN}><p>${LINK}</p></blockquote>\n<p>After.</p>\n`,
  },
  {
    editor: 'WordPress 6.1.9, an author’s line with line breaks in it',
    tags: TAGS,
    html: `<p>Before.</p>\n<blockquote ${PLAIN}><p>\n${LINK}</p>\n</blockquote>\n<p>After.</p>\n`,
  },
  {
    editor: 'WordPress 6.1.9, an author’s block “Custom HTML”',
    tags: TAGS,
    html: `\n<blockquote ${PLAIN}>${LINK}</blockquote>\n`,
  },
  {
    editor: 'CKEditor 5 48.5.2 with General HTML Support',
    tags: TAGS,
    html: `<p>Before.</p><blockquote ${PLAIN}><p>${LINK}</p></blockquote><p>After.</p>`,
  },
];

/** These editors keep the script and the element. */
export const KEPT_ALL: readonly EditorOutput[] = [
  {
    editor: 'WordPress 6.1.9, an administrator’s classic editor, which takes it for a paragraph',
    tags: ['publication-card'],
    html: `<p>${SCRIPT} <TAG ${ATTRIBUTES}>${LINK}</TAG>\n<p>After.</p>\n`,
  },
  {
    editor: 'WordPress 6.1.9, an administrator’s classic editor',
    tags: ['related-resources', 'report-download'],
    html: `<p>${SCRIPT} <TAG ${ATTRIBUTES}>${LINK}</TAG></p>\n<p>After.</p>\n`,
  },
  {
    editor: 'WordPress 6.1.9, an administrator’s classic editor, among lines of text',
    tags: ['related-resources', 'report-download'],
    html: `<p>${SCRIPT}</p>\n<p>Before.<br />\n<TAG ${ATTRIBUTES}>${LINK}</TAG><br />\nAfter.</p>\n`,
  },
  {
    editor: 'CKEditor 5 48.5.2 where all HTML is allowed',
    tags: TAGS,
    html: `<p>${SCRIPT}&nbsp;<TAG ${ATTRIBUTES}>${LINK}</TAG></p>`,
  },
];

/** These editors keep only the link. */
export const KEPT_LINK: readonly EditorOutput[] = [
  {
    editor: 'WordPress 6.1.9, an author’s classic editor, of script and element',
    tags: TAGS,
    html: `<p> ${LINK}</p>\n`,
  },
  {
    editor: 'WordPress 6.1.9, the plain line pasted beside the blocks',
    tags: TAGS,
    html: `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>${LINK}</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->`,
  },
  {
    editor: 'CKEditor 5 48.5.2 as it comes, of the plain line',
    tags: TAGS,
    html: `<blockquote><p>${LINK}</p></blockquote>`,
  },
];
