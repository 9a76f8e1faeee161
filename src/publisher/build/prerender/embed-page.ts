import { createHash } from 'node:crypto';
import { directionOf } from '../../../publications/language-direction.js';
import { attributes, Html, markup } from '../../html.js';
import { localizationFor } from '../pages/localization.js';
import type { Report } from '../site.js';
import type { Prerendered } from './render-element.js';
import { plainLink, shadowRoot } from './snippet.js';

/** The style of the page itself. It leaves room for the ring around what has the focus. */
export const PAGE_STYLE =
  'html{background:Canvas;color:CanvasText;color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}body{margin:0 auto;padding:6px;max-width:60rem}h1{margin:0;font-size:1rem}h2{margin:1.5rem 0 .75rem;font-size:1.25rem;line-height:1.3}';

/** What the page may do: follow links, and download. It needs no script. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The hash of a style or a script, as a policy names it (CSP 3, section 2.3.1). */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

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
  const cover = publication.image && new URL(publication.image.url).origin;
  const styles = [PAGE_STYLE, card.styles, ...(list ? [list.styles] : [])].map(sourceHash);
  const policy = [
    "default-src 'none'",
    `img-src ${cover ?? "'none'"}`,
    `style-src ${[...new Set(styles)].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html${attributes({ lang: language, dir: directionOf(language) })}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin">
<meta name="robots" content="noindex">
<title>${publication.title}</title>
<base target="_blank">
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<main>
<publication-card>${shadowRoot(card)}${plainLink(report)}</publication-card>
${list && markup`<related-resources>${shadowRoot(list)}<h2 slot="heading">${related}</h2></related-resources>`}
</main>
</body>
</html>
`;
}

/** The page that stands in place of a report that was withdrawn. It names nothing of it. */
export function withdrawnPage(language: string, sentence: string): Html {
  return markup`<!doctype html>
<html${attributes({ lang: language, dir: directionOf(language) })}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${new Html(sourceHash(PAGE_STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${sentence}</title>
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<main><h1>${sentence}</h1></main>
</body>
</html>
`;
}
