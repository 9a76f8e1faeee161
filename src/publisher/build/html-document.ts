import { createHash } from 'node:crypto';
import { attributes, Html, markup } from '../html.js';
import { directionOf } from './direction-of.js';
import { memoize } from './memoize.js';

/** What a page is made of. */
export interface DocumentParts {
  /** The language of the page's own words, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Where images may come from, as a policy names it (CSP 3, "img-src"), such as `https:`. */
  readonly images?: string | undefined;
  /** The page's own style. */
  readonly style: string;
  /** The texts of further styles in the page. */
  readonly styles?: readonly string[];
  /** The text of the page's script. Without it, the page allows none. */
  readonly script?: string;
  /** Further tags for the head. */
  readonly head?: Html;
  readonly body: Html;
}

/** An empty icon. Without it, browsers ask the server for one that is not there. */
const NO_ICON = 'data:,';

/**
 * A whole page. Its policy allows its own styles and its own script, by their hashes, and images from where
 * it is told; so no text of a feed can run, whatever it is.
 */
export function htmlDocument({
  language,
  title,
  images,
  style,
  styles = [],
  script,
  head,
  body,
}: DocumentParts): Html {
  const hashes = new Set([style, ...styles].map(sourceHash));
  const policy = [
    "default-src 'none'",
    `img-src data:${images === undefined ? '' : ` ${images}`}`,
    `style-src ${[...hashes].join(' ')}`,
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
<link rel="icon" href="${NO_ICON}">
${head}<style>${new Html(style)}</style>
</head>
<body>
${body}
${script !== undefined && markup`<script type="module">${new Html(script)}</script>\n`}</body>
</html>
`;
}

/** The hash of a style or a script, as a policy names it (CSP 3, section 2.3.1). */
export const sourceHash = memoize(
  (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);
