/**
 * What ships: `dist/` for bundlers and servers, `dist/cdn/` for script tags. What does not:
 * `dist/demo/`, the demo's snippet builder and the lists of what the scripts are made of.
 *
 * The builds run in this order, since the classic script loads the very chunks that the module
 * made, and the hashes are taken when every file is there.
 */
import { rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { elementTags } from './scripts/build/element-tags.mjs';
import { copyFile } from './scripts/rollup/copy-file.mjs';
import { embedPage } from './scripts/rollup/embed-page.mjs';
import { integrity } from './scripts/rollup/integrity.mjs';
import { lazyChunks } from './scripts/rollup/lazy-chunks.mjs';
import { licences } from './scripts/rollup/licences.mjs';
import { moduleLists } from './scripts/rollup/module-lists.mjs';
import { minify, shippedScript } from './scripts/rollup/shipped-script.mjs';

const CDN = 'dist/cdn';
const LICENCE = '/*! MIT. Lit (c) Google LLC, BSD-3-Clause: LICENSES.txt */';
/**
 * Asks V8 to compile all functions beside the main thread, while the page goes on: nearly all are
 * called at once. It stands first, or it counts for nothing. Other engines read a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

rmSync('dist', { recursive: true, force: true });

const chunks = lazyChunks();
const lists = moduleLists('dist/demo/modules.json');
/** @param {import('rollup').RenderedChunk} chunk */
const banner = (chunk) => (chunk.isEntry ? `${COMPILE_HINT}\n${LICENCE}` : '');

/**
 * A small script that stands alone, without Lit.
 *
 * @param {string} name of its file and, in src/embed, of its module
 * @param {'es' | 'iife'} format
 * @param {import('rollup').Plugin[]} [others]
 * @returns {import('rollup').RollupOptions}
 */
const smallScript = (name, format, others = []) => ({
  input: `src/embed/${name}.ts`,
  output: { file: `${CDN}/${name}.js`, format, banner: '/*! publication-widgets, MIT */' },
  plugins: [
    typescript({ tsconfig: 'tsconfig.build.json', noEmitOnError: true }),
    ...others,
    minify(format === 'es'),
    lists,
  ],
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: [
      'src/index.ts',
      'src/define.ts',
      ...elementTags().map((tag) => `src/elements/${tag}/define.ts`),
      'src/publisher/o-embed.ts',
    ],
    external: [/^lit(\/|$)/, /^@lit\/task(\/|$)/],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // npm never packs a folder named node_modules, so the decorators' helper moves out of it.
      entryFileNames: ({ name }) => (name.includes('tslib') ? 'tslib.js' : '[name].js'),
    },
    plugins: [
      typescript({
        tsconfig: 'tsconfig.build.json',
        declaration: true,
        declarationDir: 'dist',
        noEmitOnError: true,
      }),
      nodeResolve(),
      copyFile('src/feed/publication-extension.schema.json', 'dist'),
    ],
  },
  {
    input: { 'publication-widgets': 'src/embed/script.ts' },
    output: {
      dir: CDN,
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      banner,
    },
    plugins: [...shippedScript(), chunks.make, licences(), minify(true), lists],
  },
  smallScript('embed', 'es', [
    embedPage('src/embed/embed.html', 'embed.html'),
    copyFile('src/embed/embed.config.json', CDN),
  ]),
  smallScript('embed-parent', 'iife'),
  {
    input: 'src/embed/script.ts',
    output: {
      file: `${CDN}/publication-widgets.iife.js`,
      format: 'iife',
      banner,
      intro: chunks.scriptAddress,
    },
    plugins: [...shippedScript(), chunks.reuse, minify(false), lists, integrity(CDN)],
  },
  {
    input: 'demo/snippet-builder/snippet-builder.ts',
    output: { file: 'dist/demo/snippet-builder/snippet-builder.js', format: 'es' },
    plugins: [
      typescript({ tsconfig: 'demo/tsconfig.json', noEmitOnError: true }),
      nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
    ],
  },
];
