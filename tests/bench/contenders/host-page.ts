/** The page around every contender, and the other answers that a site is made of. */
import { readFileSync } from 'node:fs';
import type { Answer } from '../contender.js';
import { packageFile } from '../../../scripts/programs/run.mjs';

/** What differs from one page to the next. */
export interface HostPage {
  /** Addresses of style sheets. */
  readonly styles?: readonly string[];
  /** HTML for the head, after the style sheets. */
  readonly head?: string;
  /** HTML of what the page shows. */
  readonly widgets: string;
  /** HTML after all that readers see. */
  readonly end?: string;
}

const HOST_STYLE =
  'body{max-width:60rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#222}';

/** A small page of a partner, the same for all but its widgets. */
export function hostPage({ styles = [], head = '', widgets, end = '' }: HostPage): Answer {
  return answer(
    'text/html',
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What we read</title>
<link rel="icon" href="data:,">
<style>${HOST_STYLE}</style>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${head}
</head>
<body>
<h1>What we read</h1>
<p>Reports of our partners, as they publish them.</p>
${widgets}
<p>Write to us if you miss one.</p>
${end}
</body>
</html>`,
  );
}

/** Text as it may stand between tags and in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An answer in UTF-8. */
export const answer = (type: string, body: string): Answer => ({
  type: `${type}; charset=utf-8`,
  body,
});

export const script = (source: string): Answer => answer('text/javascript', source);
export const styleSheet = (source: string): Answer => answer('text/css', source);
export const json = (value: unknown): Answer => answer('application/json', JSON.stringify(value));

/** The text of a file of an installed package, such as `lit/package.json`. */
export const installed = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** Installed packages with their versions: `lit 3.3.3`. */
export const madeWith = (...names: readonly string[]): string =>
  names
    .map((name) => {
      const { version } = JSON.parse(installed(`${name}/package.json`)) as { version: string };
      return `${name} ${version}`;
    })
    .join(', ');
