import { markup, type Html } from '../../html.js';
import { imageSource } from '../hosting/image-source.js';
import { htmlDocument, type DocumentParts } from '../html-document.js';
import { localizationFor } from '../pages/localization.js';
import type { Report } from '../site.js';
import type { Prerendered } from './render-element.js';
import { plainLink, shadowRoot } from './snippet.js';

/** The style of the page itself. It leaves room for the ring around what has the focus. */
export const PAGE_STYLE =
  'html{background:Canvas;color:CanvasText;color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}body{margin:0 auto;padding:6px;max-width:60rem}h1{margin:0;font-size:1rem}h2{margin:1.5rem 0 .75rem;font-size:1.25rem;line-height:1.3}';

/** What the page may do: follow links, and download. It needs no script. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The page of one report for iframes: the card with its download, and the list of related reports. It has no
 * script, its policy allows none, and it requests nothing but the cover.
 *
 * @param list - The list; `undefined` where nothing is related.
 * @param language - The reader's language, a BCP 47 tag.
 */
export function embedPage(
  report: Report,
  card: Prerendered,
  list: Prerendered | undefined,
  language: string,
): Html {
  const { publication } = report;
  const { related } = localizationFor(language).messages;
  return frameDocument({
    language,
    title: publication.title,
    images: publication.image && imageSource(publication.image.url),
    styles: [card.styles, ...(list ? [list.styles] : [])],
    head: markup`<base target="_blank">\n`,
    body: markup`<main>
<publication-card>${shadowRoot(card)}${plainLink(report)}</publication-card>
${list && markup`<related-resources>${shadowRoot(list)}<h2 slot="heading">${related}</h2></related-resources>`}
</main>`,
  });
}

/** The page that stands in place of a report that was withdrawn. It names nothing of it. */
export function withdrawnPage(language: string, sentence: string): Html {
  const body = markup`<main><h1>${sentence}</h1></main>`;
  return frameDocument({ language, title: sentence, body });
}

/** Search engines shall name the report's own page, not its frame. */
const frameDocument = ({ head, ...parts }: Omit<DocumentParts, 'style'>): Html =>
  htmlDocument({
    ...parts,
    style: PAGE_STYLE,
    head: markup`<meta name="robots" content="noindex">\n${head}`,
  });
