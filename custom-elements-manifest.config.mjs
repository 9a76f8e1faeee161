/**
 * custom-elements.json: what editors, Storybook and frameworks know about the elements. The words
 * come from the sources; attributes and defaults come from the built classes. An element's folder is
 * its tag. Members that users cannot use stay out.
 */

import * as elements from './dist/index.js';
import { describeProperties } from './scripts/framework-types/lit-properties.mjs';
import { namedWords } from './scripts/framework-types/named-words.mjs';

/** Fields that Lit or a base class made for itself. @param {any} member */
const isInternal = (member) =>
  ['private', 'protected'].includes(member.privacy) ||
  /^[_#]/.test(member.name) ||
  (member.static === true && ['styles', 'properties'].includes(member.name));

/** Leaves out what users of an element cannot use. */
const publicSurface = {
  name: 'public-surface',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          (/** @type {any} */ member) => !isInternal(member),
        );
        // The analyzer takes what a dispatchEvent is given for the name of an event.
        declaration.events = declaration.events?.filter(
          (/** @type {any} */ one) => one.description,
        );
      }
    }
  },
};

/** Takes attributes and defaults from the built classes, which know them best. */
const litProperties = {
  name: 'lit-properties',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap((/** @type {any} */ one) => one.declarations)) {
      const element = Reflect.get(elements, declaration.name);
      // Lit reads the declarations when somebody asks for the attributes.
      if (element?.observedAttributes) describeProperties(declaration, new element());
    }
  },
};

/** Writes out what a type's name stands for, so that editors and templates can offer the words. */
const wordsForNames = {
  name: 'words-for-names',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const words = namedWords('src');
    for (const { attributes = [], members = [] } of modules.flatMap(
      (/** @type {any} */ { declarations }) => declarations,
    )) {
      for (const { type } of [...attributes, ...members]) {
        if (type) type.text = words.get(type.text) ?? type.text;
      }
    }
  },
};

/** Says what a method returns: of a `@returns` without a type, the analyzer makes an empty one. */
const returnTypes = {
  name: 'return-types',
  /** @param {any} context */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isMethodDeclaration(node) || !node.type) return;
    const name = node.name.getText();
    for (const { members = [] } of moduleDoc.declarations ?? []) {
      const method = members.find((/** @type {any} */ one) => one.name === name);
      if (method?.return?.type?.text === '') method.return.type.text = node.type.getText();
    }
  },
};

/** Gives a class its tag, the name of its folder, where a helper hides `customElements.define`. */
const tagFromFolder = {
  name: 'tag-from-folder',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      const [, tag] = /\/([^/]+)\/\1\.ts$/.exec(module.path) ?? [];
      const element = module.declarations.find((/** @type {any} */ one) => one.kind === 'class');
      if (!tag || !element || element.tagName) continue;
      element.tagName = tag;
      element.customElement = true;
      const registrar = modules.find((/** @type {any} */ one) =>
        one.path.endsWith(`/${tag}/define.ts`),
      );
      (registrar ?? module).exports.push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: element.name, module: module.path },
      });
    }
  },
};

/** Names the modules as they ship, in a steady order. */
const shippedPaths = {
  name: 'shipped-paths',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest.modules, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string'
        ? value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js')
        : value,
    );
    // A module of types alone is no module once it is built.
    const built = JSON.parse(text).filter(
      (/** @type {any} */ one) => one.declarations.length > 0 || one.exports.length > 0,
    );
    customElementsManifest.modules = built.sort((/** @type {any} */ a, /** @type {any} */ b) =>
      a.path < b.path ? -1 : 1,
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.test.ts'],
  outdir: '.',
  packagejson: false,
  plugins: [returnTypes, publicSurface, litProperties, wordsForNames, tagFromFolder, shippedPaths],
};
