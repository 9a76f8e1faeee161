/** Styles of pages that can damage pasted content. */
import { existsSync, readFileSync } from 'node:fs';
import { publishedFile } from '../../scripts/install/published-packages.mjs';
import { packageFile } from '../../scripts/programs/run.mjs';

const wordpress = (file: string) =>
  publishedFile('@wordpress/block-library', `build-style/${file}.css`);

/** Published style sheets. */
const FILES: Record<string, readonly string[]> = {
  Bootstrap: [packageFile('bootstrap/dist/css/bootstrap.css')],
  'Tailwind’s preflight': [packageFile('tailwindcss/preflight.css')],
  Bulma: [packageFile('bulma/css/bulma.css')],
  Foundation: [publishedFile('foundation-sites', 'dist/css/foundation.css')],
  'normalize.css': [packageFile('normalize.css/normalize.css')],
  'WordPress’s blocks': ['common', 'style', 'theme', 'elements', 'classic'].map(wordpress),
};

/** The worst styles that every engine applies in the same way. */
const RULES: Record<string, string> = {
  'a page that unsets everything': '* { all: unset }',
  'a page with a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a page that spaces, aligns and paints everything with !important': `* {
    letter-spacing: 0.3em !important; word-spacing: 1em !important; text-indent: 2em !important;
    text-transform: uppercase !important; text-align: center !important; line-height: 4 !important;
    white-space: nowrap !important; text-shadow: 1px 1px red !important; cursor: crosshair !important;
    margin: 3px !important; padding: 7px !important; border: 2px solid red !important;
    background: yellow !important; box-sizing: border-box !important; list-style: square !important;
    font: italic 700 21px/2 monospace !important; color: #063 !important }`,
  'a page that hides lists, links and pictures': `ul, li, a, p, h2, h3, h4, svg, img, details, button {
    display: none !important; border: 9px solid red !important; padding: 99px !important }`,
  'a page whose links are blocks': 'a { display: block !important; float: left; width: 50% }',
};

/** The worst styles that engines apply with code of their own: defaults, layout and schemes. */
const ENGINE_RULES: Record<string, string> = {
  'a page that unsets everything with !important': '* { all: unset !important }',
  'a page that transforms and contains everything':
    '* { transform: translateX(1px); filter: contrast(0.9); contain: layout style; isolation: isolate }',
  'a page that hides undefined elements': ':not(:defined) { display: none }',
  'a vertical page': 'html { writing-mode: vertical-lr }',
  'a dark page from right to left':
    ':root { color-scheme: dark } body { direction: rtl; color: #eee; background: #111 }',
};

/** The styles of a page. */
export interface HostStyle {
  readonly name: string;
  readonly css: string;
  /** The reason why the styles are missing. Empty if they are there. */
  readonly missing: string;
}

/** Style sheets that many pages have. */
export const POPULAR_STYLES: readonly HostStyle[] = Object.entries(FILES).map(([name, files]) => {
  const missing = files.find((file) => !existsSync(file));
  const css = missing ? '' : files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return {
    name,
    css,
    missing: missing ? `There is no ${missing}: "npm test" fetches it.` : '',
  };
});

/** The worst styles of their kind, for one engine. */
export const HOSTILE_STYLES = stylesOf(RULES);

/** The worst styles of their kind, for every engine. */
export const ENGINE_STYLES = stylesOf(ENGINE_RULES);

function stylesOf(rules: Record<string, string>): readonly HostStyle[] {
  return Object.entries(rules).map(([name, css]) => ({ name, css, missing: '' }));
}
