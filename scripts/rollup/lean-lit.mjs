import { readFileSync } from 'node:fs';
import { LIT_ELEMENT_UNUSED } from './lean-lit/lit-element.mjs';
import { TASK_UNUSED } from './lean-lit/task.mjs';

/**
 * Leaves out of the shipped scripts what of Lit they never run, some 3,200 bytes of brotli: each file
 * of the folder `lean-lit` names it for one file of Lit, or is what is left. The package for bundlers
 * keeps Lit as it is.
 *
 * The build fails where a new version of Lit no longer holds what is left out here.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const refused = id.includes('/src/') && NOT_TO_USE.find((pattern) => pattern.test(code));
      if (refused) this.error(`${id} has ${refused}, but what it needs of Lit is left out here.`);
      const [, whole, version] = REPLACED.find(([file]) => id.endsWith(file)) ?? [];
      if (version && !code.includes(version)) this.error(`${id} is not of ${version} any more.`);
      if (whole) return whole;
      const unused = UNUSED.find(([file]) => id.endsWith(file))?.[1];
      if (!unused) return null;
      let lean = code;
      for (const [pattern, replacement] of unused) {
        if (lean.search(pattern) < 0) this.error(`${id} no longer holds ${pattern}.`);
        lean = lean.replace(pattern, replacement);
      }
      return { code: lean, map: null };
    },
  };
}

/** What the build refuses in our sources, since the code for it is left out. */
const NOT_TO_USE = [
  // Directives, and options and hooks of elements.
  /lit\/directive/,
  /static (?:override )?(?:properties|shadowRootOptions)\b/,
  /\b(?:shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete|hostUpdated)\(/,
  /\brequestUpdate\(\w|\bchanged\.(?!keys\(|has\()/,
  // Properties of another kind than those two.
  /\bproperty\((?!\{ attribute: false \}|\{(?=[^{}]*reflect: true)(?=[^{}]*useDefault: true)(?=[^{}]*converter:))/,
  /\b(?:state|noAccessor): true|\bhasChanged:/,
  // Styles that are no flat list or made of parts.
  /static (?:override )?styles = [^[]|css`[^`]*\$\{/,
  // Templates of SVG, raw text elements and comments in templates, and the mark for expressions.
  /\bsvg`|html`[^`]*<(?:!--|script|style|title|textarea)|lit\$/,
  // The binding of properties, of boolean attributes and of styles, and methods as listeners.
  /\s[.?][\w-]+=\$\{|\sstyle="?\$\{|\s@[\w-]+=\$\{this\./,
  // Expressions that are names or stand before a slash, and tags that do not end at the first `>`.
  /<\/?\$\{|\}\/>|="[^"]*[<>]/,
];

const REACTIVE_ELEMENT = readFileSync(
  new URL('lean-lit/reactive-element.mjs', import.meta.url),
  'utf8',
);
const LIT_HTML = readFileSync(new URL('lean-lit/lit-html.mjs', import.meta.url), 'utf8');

/**
 * Modules of which so little is needed that it is written here, and how Lit's own tell their version.
 *
 * @type {readonly (readonly [file: string, code: string, version?: string])[]}
 */
const REPLACED = [
  [
    '/@lit/reactive-element/decorators/property.js',
    'export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    REACTIVE_ELEMENT,
    'reactiveElementVersions??=[]).push("2.1.2")',
  ],
  ['/lit-html/lit-html.js', LIT_HTML, 'litHtmlVersions??=[]).push("3.3.3")'],
];

/** What is left out, by the end of the file's path. */
const UNUSED = /** @type {const} */ ([
  ['/lit-element/lit-element.js', LIT_ELEMENT_UNUSED],
  ['/@lit/task/task.js', TASK_UNUSED],
]);
