/** Makes the snippet that an editor pastes from the editor's choices. No DOM. */
import { DEFAULTS, widgetOf, type ChoiceName, type Choices, type Widget } from './choices.js';
import { element, toHtml, type Markup, type MarkupElement } from './markup.js';

/** A publication in the content of the snippet. */
export interface LinkedText {
  readonly title: string;
  /** The address of the title's link. Without it, the title is plain text. */
  readonly url?: string | undefined;
  /** The paragraphs after the title, as plain text. */
  readonly lines: readonly string[];
}

/**
 * The content between the tags of the element. Readers see it without JavaScript, and until the
 * feed is shown.
 */
export interface Content {
  /** One publication for a card and a download. For a list, one publication for each item. */
  readonly links: readonly LinkedText[];
  /** The number of blank lines that reserve room, so that the page does not jump. */
  readonly blankLines: number;
}

/** Facts that the snippet needs and the choices do not hold. */
export interface Surroundings {
  /** The publication of the widget. An iframe has its title as name, and its link as content. */
  readonly publication: LinkedText;
  /** The absolute address of the folder with the scripts, with a slash at its end. */
  readonly scripts: string;
  /** The hash of each script by its path, from `integrity.json`. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
  /** The height of the iframe, in CSS pixels. */
  readonly height: number;
}

const ATTRIBUTES: readonly ChoiceName[] = [
  'feed',
  'publication',
  'layout',
  'lang',
  'heading-level',
  'loading',
];
const OWN_ATTRIBUTES: Readonly<Record<Widget, readonly ChoiceName[]>> = {
  'publication-card': ['images'],
  'related-resources': ['limit', 'excerpt-length', 'match', 'topics', 'language'],
  'report-download': [],
};
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The attributes of the chosen element. Attributes with their default value are left out. */
export function attributesOf(choices: Choices): Readonly<Record<string, string>> {
  const names = [...ATTRIBUTES, ...OWN_ATTRIBUTES[widgetOf(choices)]];
  const given = names.filter((name) => choices[name] && choices[name] !== DEFAULTS[name]);
  return Object.fromEntries(given.map((name) => [name, choices[name]]));
}

/** The most blank lines between two links of a list. The other blank lines are at the end. */
const MOST_BETWEEN = 2;

/** The content between the tags as markup: the links, their paragraphs, and the blank lines. */
export function contentMarkup({ links, blankLines }: Content): readonly Markup[] {
  const between = Math.min(MOST_BETWEEN, Math.floor(blankLines / links.length));
  const lines = links.flatMap(({ title, url, lines }, index) => [
    ...blank(index ? between : 0),
    url ? element('a', { href: url }, title) : title,
    ...lines,
  ]);
  lines.push(...blank(blankLines - between * (links.length - 1)));
  return lines.flatMap((line, index) => (index ? [element('br'), line] : [line]));
}

const blank = (count: number): string[] => Array.from({ length: count }, () => '\u00a0');

/** The element, the plain tag or the iframe as markup, without the script. The preview shows it. */
export function widgetMarkup(
  choices: Choices,
  content: Content,
  surroundings: Surroundings,
): MarkupElement {
  const attributes = { ...attributesOf(choices), ...roomOf(choices, content) };
  const tag = widgetOf(choices);
  const { accent, form } = choices;
  if (form === 'iframe') return frameMarkup(choices, surroundings);
  if (form === 'plain') {
    const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]);
    const all = { class: tag, ...(Object.fromEntries(data) as Record<string, string>) };
    return element('blockquote', all, ...contentMarkup(content));
  }
  const style = accent ? `--publication-accent:${accent}` : undefined;
  return element(tag, { ...attributes, style }, ...contentMarkup(content));
}

/** The height of the load button, in blank lines. */
const BUTTON_LINES = 3;

/** The attribute `room`, if the blank lines leave room for the load button. */
function roomOf({ loading }: Choices, { blankLines }: Content): Readonly<Record<string, string>> {
  return loading === 'click' && blankLines >= BUTTON_LINES ? { room: '' } : {};
}

/**
 * The feed's preload as markup: the browser asks for the feed while it waits for the script. The
 * element then uses the answer, since it asks with the same mode and the same credentials
 * (HTML, "Link type preload", https://html.spec.whatwg.org/#link-type-preload).
 *
 * @param feed - The address that the element has in its attribute `feed`.
 * @example
 * toHtml(preloadMarkup('https://publisher.example/feed.json'));
 * // '<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="https://…">'
 */
export function preloadMarkup(feed: string): MarkupElement {
  return element('link', {
    rel: 'preload',
    as: 'fetch',
    crossorigin: '',
    referrerpolicy: 'no-referrer',
    href: feed,
  });
}

/**
 * Writes the whole snippet: the preload, the script tag and the element, or the iframe alone. A line
 * that waits for the reader (`loading`) has no preload.
 *
 * @returns One line of HTML, in which every value is escaped.
 */
export function snippet(choices: Choices, content: Content, surroundings: Surroundings): string {
  const widget = toHtml(widgetMarkup(choices, content, surroundings));
  if (choices.form === 'iframe') return widget;
  const { feed, loading } = choices;
  const preload = feed && loading === 'eager' ? toHtml(preloadMarkup(feed)) : '';
  return preload + toHtml(scriptMarkup(choices, surroundings)) + widget;
}

/**
 * Writes the script tag that makes the iframes of a page as high as their content, in one line.
 *
 * @param scripts - The absolute address of the folder with the scripts, with a slash at its end.
 */
export function frameScript(scripts: string): string {
  return toHtml(element('script', { async: '', src: `${scripts}embed-parent.js` }));
}

function scriptMarkup({ script, integrity }: Choices, surroundings: Surroundings): MarkupElement {
  const { scripts, hashes = {} } = surroundings;
  const isModule = script === 'module';
  const file = isModule ? 'publication-widgets.js' : 'publication-widgets.iife.js';
  const hash = integrity === 'yes' ? hashes[file] : undefined;
  return element('script', {
    ...(isModule ? { type: 'module' } : { async: '' }),
    ...(hash && { crossorigin: '', integrity: hash }),
    src: scripts + file,
  });
}

function frameMarkup(choices: Choices, surroundings: Surroundings): MarkupElement {
  const { publication, scripts, height } = surroundings;
  const { accent, 'color-scheme': scheme } = choices;
  const parameters = new URLSearchParams({
    widget: widgetOf(choices),
    ...attributesOf(choices),
    ...(accent && { accent }),
    ...(scheme !== DEFAULTS['color-scheme'] && { 'color-scheme': scheme }),
  });
  return element(
    'iframe',
    {
      // Some software reads `+` as a plus sign, and not as a space.
      src: `${scripts}embed.html?${parameters.toString().replaceAll('+', '%20')}`,
      title: publication.title,
      width: '100%',
      height: String(height),
      frameborder: '0',
      sandbox: SANDBOX,
      loading: 'lazy',
    },
    ...contentMarkup({ links: [publication], blankLines: 0 }),
  );
}
