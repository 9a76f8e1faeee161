/** How the scripts of `dist/cdn/` are made of our sources. */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { ROOT } from '../files/root.mjs';
import { listFiles } from '../files/list-files.mjs';
import { leanLit } from './lean-lit.mjs';
import { shortSyntax } from './short-syntax.mjs';

/**
 * Names of properties that Lit, our elements and the parser keep to themselves, in one script: they
 * may be short. No chunk uses them, nor does a page or a feed.
 */
const OWN_NAMES = [
  'addController',
  'converter',
  'createProperty',
  'elementProperties',
  'fromAttribute',
  'getPropertyOptions',
  'hasUpdated',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'isAsking',
  'nested',
  'positive',
  'problem',
  'readerOf',
  'renderDownloads',
  'renderReady',
  'report',
  'scheduleUpdate',
  'spoken',
  'willUpdate',
];

/**
 * The plugins that read the sources of the elements, for a script that brings its own Lit.
 *
 * @returns {import('rollup').Plugin[]} new ones: a build keeps state in them
 */
export const shippedScript = () => [
  typescript({ tsconfig: 'tsconfig.build.json', noEmitOnError: true }),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  leanLit(),
  literalsHtmlCssMinifier({
    include: ['src/**/*.ts'],
    failOnError: true,
    // The white space between blocks, which nobody sees, is not even a text node.
    options: { minifyOptions: { conservativeCollapse: false, removeAttributeQuotes: true } },
  }),
  shortSyntax(),
  stylesTogether(),
  ownNamesStay(),
];

/**
 * Like beside like compresses best: so all style sheets come before all else.
 *
 * @returns {import('rollup').Plugin}
 */
const stylesTogether = () => ({
  name: 'styles-together',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return null;
    const styles = listFiles(join(ROOT, 'src')).filter((file) => file.endsWith('.styles.ts'));
    const imports = styles.map((file) => `import ${JSON.stringify(join(ROOT, 'src', file))};\n`);
    return { code: imports.join('') + code, map: null };
  },
});

/**
 * Each file would shorten a name in its own way: so none of these may be a property in a chunk.
 *
 * @returns {import('rollup').Plugin} its hook throws where one is
 */
const ownNamesStay = () => ({
  name: 'own-names-stay',
  renderChunk(code, { isEntry, fileName }) {
    const names = OWN_NAMES.join('|');
    const property = new RegExp(`\\.(?:${names})\\b|[{,]\\s*(?:${names})\\s*[:,}=]`).exec(code);
    if (isEntry || !property) return null;
    return this.error(
      `${fileName} has ${property[0]}, whose name is shortened in each file by itself.`,
    );
  },
});

/**
 * Makes a script small.
 *
 * @param {boolean} module whether it is a module, else a classic script
 */
export const minify = (module) =>
  terser({
    ecma: 2020,
    module,
    toplevel: true,
    // No property of ours does anything when it is read and not used.
    compress: { passes: 3, inline: 1, pure_getters: true },
    mangle: { properties: { regex: new RegExp(`^(?:_\\$.+|${OWN_NAMES.join('|')})$`) } },
    // A page in another encoding than UTF-8 would misread a classic script's letters. None holds the
    // script within its own HTML.
    format: { comments: /^!|^# allFunctions/, ascii_only: !module, inline_script: false },
  });
