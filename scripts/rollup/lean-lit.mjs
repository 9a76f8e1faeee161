import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Takes, for the shipped scripts, the abridged files of the folder `lean-lit` in the place of Lit's
 * own: some 4,100 bytes less of brotli. The package for bundlers keeps Lit as it is.
 *
 * @returns {import('rollup').Plugin} its hooks throw where Lit has another version than the one that
 *   was abridged, and where our sources use what was left out
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    load(id) {
      const path = id.replaceAll('\\', '/');
      const one = ABRIDGED.find(({ name, file }) => path.endsWith(`/node_modules/${name}/${file}`));
      if (!one) return null;
      const json = readFileSync(`${id.slice(0, -one.file.length)}package.json`, 'utf8');
      const { version } = JSON.parse(json);
      if (version !== one.version) {
        this.error(`${one.name} is ${version}, but ${one.version} was abridged: see what changed.`);
      }
      return { code: one.code, map: null };
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/src/')) return null;
      const refused = NOT_TO_USE.find((pattern) => pattern.test(code));
      if (refused) this.error(`${id} has ${refused}, but what it needs of Lit is left out here.`);
      const plain = withoutDecorators(code);
      if (plain.includes('__decorate(')) this.error(`${id} has another decorator than property.`);
      return { code: plain, map: null };
    },
  };
}

/** What the build refuses in our sources, since the code for it is left out. */
const NOT_TO_USE = [
  // Directives, and options and hooks of elements.
  /lit\/directive/,
  /static (?:override )?(?:properties|shadowRootOptions)\b/,
  /\b(?:shouldUpdate|firstUpdated|getUpdateComplete|hostUpdated)\(/,
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
  // White space that readers would see beside a slot: the minifier takes it for that of blocks.
  /[^\s>}]\s+<slot|<\/slot>\s+[^\s<]/,
];

/**
 * @param {string} name of one of Lit's packages
 * @param {string} version
 * @param {string} file of the package
 */
const abridged = (name, version, file) => {
  const lean = new URL(`lean-lit/${basename(file, '.js')}.mjs`, import.meta.url);
  return { name, version, file, code: readFileSync(lean, 'utf8') };
};

/**
 * Compiled, a decorator of a property is two calls and a list around `createProperty`, and its
 * options say of each attribute what here is so of all.
 *
 * @param {string} code
 */
const withoutDecorators = (code) =>
  code
    .replace(/import \{ __decorate \} from ["']tslib["'];/, '')
    .replaceAll(
      /__decorate\(\[\s+property\(\{(.*?)\}\)\s+\], (\w+)\.prototype, ("\w+")/gs,
      (_, /** @type {string} */ options, owner, name) =>
        `${owner}.createProperty(${name}, {${options.replace(/reflect: true,\s*useDefault: true,/, '')}}`,
    );

const ABRIDGED = [
  abridged('lit-element', '4.2.2', 'lit-element.js'),
  abridged('lit-html', '3.3.3', 'lit-html.js'),
  abridged('@lit/reactive-element', '2.1.2', 'reactive-element.js'),
  abridged('@lit/reactive-element', '2.1.2', 'decorators/property.js'),
  abridged('@lit/task', '1.0.3', 'task.js'),
];
