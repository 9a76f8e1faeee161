import { directionOf } from '../../../publications/language-direction.js';
import { attributes, Html, markup } from '../../html.js';
import { sourceHash } from '../prerender/embed-page.js';
import { STYLE } from './page-style.js';

/** A page for people. */
export interface PageParts {
  /** The language of the page's own words, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Further tags for the head. */
  readonly head?: Html;
  readonly body: Html;
  /** The texts of further styles in the page. */
  readonly styles?: readonly string[];
  /** The text of the page's script. */
  readonly script?: string;
}

/**
 * A whole page. Its policy allows its own styles and its own script, by their hashes, and covers from
 * everywhere; so no text of a feed can run, whatever it is.
 */
export function pageOf({ language, title, head, body, styles = [], script }: PageParts): Html {
  const policy = [
    "default-src 'none'",
    'img-src https: http:',
    `style-src ${[STYLE, ...styles].map(sourceHash).join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${sourceHash(script)}`]),
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
<title>${title}</title>
${head}<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
${script !== undefined && markup`<script type="module">${new Html(script)}</script>\n`}</body>
</html>
`;
}
