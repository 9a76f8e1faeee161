import { REACTIVE_ELEMENT_UNUSED } from './lean-lit/reactive-element.mjs';
import { LIT_HTML_UNUSED } from './lean-lit/lit-html.mjs';
import { LIT_ELEMENT_UNUSED } from './lean-lit/lit-element.mjs';
import { TASK_UNUSED } from './lean-lit/task.mjs';

/**
 * Leaves out of the shipped scripts what of Lit they never run, some 2,100 bytes of brotli: each file
 * of the folder `lean-lit` names it for one file of Lit. The package for bundlers keeps Lit as it is.
 *
 * The build fails where a new version of Lit no longer holds what is left out here.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const whole = REPLACED.find(([file]) => id.endsWith(file))?.[1];
      if (whole) return whole;
      if (id.includes('/src/') && NOT_TO_USE.test(code)) {
        this.error('The templates bind attributes and events; the rest of Lit is left out here.');
      }
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

/**
 * What the build refuses in our sources, since the code for it is left out: directives, static
 * properties, options and hooks of elements, styles that are no flat list or made of parts, templates
 * of SVG, raw text elements and comments in templates, the binding of properties and of
 * boolean attributes, and methods as listeners.
 */
const NOT_TO_USE =
  /lit\/directive|static (?:override )?(?:properties\b|styles = [^[])|\b(?:state|noAccessor): true|\bhasChanged:|\b(?:shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete)\(|requestUpdate\(\w|\bsvg`|css`[^`]*\$\{|html`[^`]*<(?:!--|script|style|title|textarea)|\s[.?][\w-]+=\$\{|\s@[\w-]+=\$\{this\./;

/**
 * Modules of which so little is needed that it is written here.
 *
 * @type {readonly (readonly [file: string, code: string])[]}
 */
const REPLACED = [
  [
    '/@lit/reactive-element/decorators/property.js',
    'export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);',
  ],
  [
    '/@lit/reactive-element/css-tag.js',
    `export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
     export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
     export const getCompatibleStyle = (sheet) => sheet;
     export const supportsAdoptingStyleSheets = true;
     export const CSSResult = undefined;
     export const unsafeCSS = undefined;`,
  ],
];

/** What is left out, by the end of the file's path. */
const UNUSED = /** @type {const} */ ([
  ['/@lit/reactive-element/reactive-element.js', REACTIVE_ELEMENT_UNUSED],
  ['/lit-html/lit-html.js', LIT_HTML_UNUSED],
  ['/lit-element/lit-element.js', LIT_ELEMENT_UNUSED],
  ['/@lit/task/task.js', TASK_UNUSED],
]);
