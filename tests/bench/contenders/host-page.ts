/** Makes the page around every contender, and the other answers of its site. */
import { readFileSync } from 'node:fs';
import type { Answer } from '../contender.js';
import { packageFile } from '../../../scripts/programs/run.mjs';

/** The parts of a page that differ between contenders. */
export interface HostPage {
  /** The addresses of the page's style sheets. */
  readonly styles?: readonly string[];
  /** HTML in the head, after the style sheets. */
  readonly head?: string;
  /** HTML that readers see. */
  readonly widgets: string;
  /** HTML after the part that readers see. */
  readonly end?: string;
}

const HOST_STYLE =
  'body{max-width:60rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#222}';

/** A small page of a partner. Only its widgets differ between contenders. */
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

/** Escapes text for HTML, between tags and in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Makes an answer in UTF-8. */
export const answer = (type: string, body: string): Answer => ({
  type: `${type}; charset=utf-8`,
  body,
});

export const script = (source: string): Answer => answer('text/javascript', source);
export const styleSheet = (source: string): Answer => answer('text/css', source);
export const json = (value: unknown): Answer => answer('application/json', JSON.stringify(value));

/** Reads the text of a file of an installed package, such as `lit/package.json`. */
export const installed = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** Names installed packages with their versions, such as `lit 3.3.3`. */
export const madeWith = (...names: readonly string[]): string =>
  names
    .map((name) => {
      const { version } = JSON.parse(installed(`${name}/package.json`)) as { version: string };
      return `${name} ${version}`;
    })
    .join(', ');
