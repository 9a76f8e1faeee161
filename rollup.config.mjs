/**
 * What ships: `dist/` for bundlers and servers, `dist/cdn/` for script tags and editors, `dist/cli/`
 * for a publisher's terminal. What does not: `dist/demo/` and its list of what the scripts are made of.
 *
 * The builds run in this order. The first compiles the sources, and the scripts are made of its
 * modules. The lazy chunks, which all scripts share, come from a build of the script of all three
 * elements. The hashes are taken when every file is there.
 *
 * `--configReaders` leaves out the two programs for publishers, which take more time than all the
 * rest, and leaves these as they are.
 */
import { rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { elementTags } from './scripts/build/element-tags.mjs';
import { copyFile } from './scripts/rollup/copy-file.mjs';
import { embedPage } from './scripts/rollup/embed-page.mjs';
import { integrity } from './scripts/rollup/integrity.mjs';
import { lazyChunks } from './scripts/rollup/lazy-chunks.mjs';
import { licences } from './scripts/rollup/licences.mjs';
import { moduleLists } from './scripts/rollup/module-lists.mjs';
import { ownFolder } from './scripts/rollup/own-folder.mjs';
import { problemsPage } from './scripts/rollup/problems-page.mjs';
import { bundleLit, minify } from './scripts/rollup/shipped-script.mjs';
import { withoutPackages } from './scripts/rollup/without-packages.mjs';

const CDN = 'dist/cdn';
const BUILDER = `${CDN}/snippet-builder`;
const LICENCE = '/*! MIT. Lit (c) Google LLC, BSD-3-Clause: LICENSES.txt */';
/**
 * Asks V8 to compile all functions beside the main thread, since nearly all are called at once. It
 * must stand first. Other engines read a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
/** A page may refuse what a script does first, such as a second policy for Trusted Types. */
const STOPPED =
  '})(); } catch (error) { console.warn(`publication-widgets: script-stopped ${error}`); }';
const TAGS = elementTags();

const chunks = lazyChunks();
const lists = moduleLists('dist/demo/modules.json');
/** @param {import('rollup').RenderedChunk} chunk */
const banner = (chunk) => (chunk.isEntry ? `${COMPILE_HINT}\n${LICENCE}` : '');

/**
 * A script with Lit in it, which loads the chunks that are there already. It is written twice, once
 * for `type="module"` and once for all other pages. The text is the same, since a page's tools may
 * take the `type` away: a function around everything leaves no name on the page.
 *
 * @param {string} name of its files and, in src/embed/script-tag, of its module
 * @returns {import('rollup').RollupOptions}
 */
const scriptTag = (name) => ({
  input: `dist/embed/script-tag/${name}.js`,
  output: [`${name}.js`, `${name}.iife.js`].map((file) => ({
    file: `${CDN}/${file}`,
    format: 'iife',
    banner,
    intro: `${ownFolder(name)}${chunks.load}try { (() => {`,
    outro: STOPPED,
  })),
  plugins: [bundleLit(), chunks.reuse, minify('iife'), lists],
});

/** Small files, where one would be over its budget: their names, and the modules in them. */
const SPLIT = /** @type {const} */ ([
  ['rare-names', /character-names|language-named/],
  ['citation-words', /citation-words|citations\/licence|take-text/],
  ['file-words', /file-words|format-duration/],
  ['citation-names', /citations\/(?:citation|cited-name|reference|doi-address)\.js$/],
]);

/**
 * A small script that stands alone, without Lit. A module may have chunks of its own.
 *
 * @param {string} name of its file and, in src/embed/iframe-page, of its module
 * @param {'es' | 'iife'} format
 * @param {import('rollup').Plugin[]} [others]
 * @returns {import('rollup').RollupOptions}
 */
const smallScript = (name, format, others = []) => ({
  input: `dist/embed/iframe-page/${name}.js`,
  output: {
    dir: CDN,
    format,
    chunkFileNames: 'chunks/[hash:6]/[name].js',
    banner: (chunk) => (chunk.isEntry ? '/*! publication-widgets, MIT */' : ''),
    intro: format === 'es' ? '' : ownFolder(name),
  },
  plugins: [nodeResolve(), ...others, minify(format), lists],
});

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    ...TAGS.map((tag) => `src/elements/${tag}/define.ts`),
    'src/publisher/o-embed.ts',
    ...['publication-widgets', ...TAGS].map((name) => `src/embed/script-tag/${name}.ts`),
    'src/embed/iframe-page/embed.ts',
    'src/embed/iframe-page/embed-parent.ts',
  ],
  external: [/^lit(\/|$)/, /^@lit\/task(\/|$)/],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [
    typescript({
      tsconfig: 'tsconfig.build.json',
      declaration: true,
      declarationDir: 'dist',
      noEmitOnError: true,
    }),
    copyFile('src/feed/publication-extension.schema.json', 'dist'),
    copyFile('src/publisher/check/check-report.schema.json', 'dist'),
    copyFile('src/publisher/import/settings/import-config.schema.json', 'dist'),
  ],
};

/** @type {import('rollup').RollupOptions} */
const commandLine = {
  input: 'src/publisher/publication-widgets.ts',
  // Helpers of TypeScript in Lit's server package look for their like at `this`.
  moduleContext: (id) => (id.includes('@lit-labs') ? 'globalThis' : 'undefined'),
  output: {
    dir: 'dist/cli',
    format: 'es',
    chunkFileNames: '[name]-[hash:8].js',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
  },
  plugins: [
    typescript({ tsconfig: 'tsconfig.cli.json', noEmitOnError: true }),
    // A reader of citations could also fetch them: ours never does.
    withoutPackages('node-fetch', 'sync-fetch'),
    nodeResolve({ exportConditions: ['node', 'default'], preferBuiltins: true }),
    commonjs(),
    json(),
    licences(),
  ],
};

/** @type {import('rollup').RollupOptions} */
const lazyCode = {
  input: 'dist/embed/script-tag/publication-widgets.js',
  output: {
    dir: CDN,
    format: 'es',
    chunkFileNames: chunks.chunkFileNames,
    banner,
    manualChunks: (id) => SPLIT.find(([, modules]) => modules.test(id))?.[0],
  },
  plugins: [
    bundleLit(),
    problemsPage('docs/problems.md', 'scripts/rollup/problems-page.css'),
    licences(),
    chunks.make,
    minify('es'),
    lists,
  ],
};

/** @type {import('rollup').RollupOptions} */
const snippetBuilder = {
  input: 'src/snippet-builder/snippet-builder.ts',
  output: {
    dir: BUILDER,
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    banner: (chunk) => (chunk.isEntry ? LICENCE.replace('LICENSES', '../LICENSES') : ''),
  },
  plugins: [
    json(),
    typescript({ tsconfig: 'tsconfig.snippet-builder.json', noEmitOnError: true }),
    bundleLit(),
    ...['index.html', 'snippet-builder.css', 'preview.html', 'preview.css'].map((file) =>
      copyFile(`src/snippet-builder/${file}`, BUILDER),
    ),
    minify('es'),
  ],
};

/**
 * @param {{ configReaders?: boolean }} args of Rollup's command line
 * @returns {import('rollup').RollupOptions[]}
 */
export default ({ configReaders }) => {
  rmSync(configReaders ? `${CDN}/chunks` : 'dist', { recursive: true, force: true });
  return [
    modules,
    ...(configReaders ? [] : [commandLine]),
    lazyCode,
    ...['publication-widgets', ...TAGS].map(scriptTag),
    smallScript('embed', 'es', [
      chunks.share,
      embedPage('src/embed/iframe-page/embed.html', 'embed.html'),
      copyFile('src/embed/iframe-page/embed.config.json', CDN),
    ]),
    ...(configReaders ? [] : [snippetBuilder]),
    // The last one: it takes the hashes.
    smallScript('embed-parent', 'iife', [integrity(CDN)]),
  ];
};
