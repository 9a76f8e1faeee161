/**
 * What ships: `dist/` for bundlers and servers, `dist/cdn/` for script tags. What does not:
 * `dist/demo/`, the demo's snippet builder.
 *
 * The builds run in this order, since the classic script loads the very chunks that the module
 * made, and the hashes are taken when every file is there.
 */
import { rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { elementTags } from './scripts/lib/elements.mjs';
import { copyFile } from './scripts/rollup/copy-file.mjs';
import { embedPage } from './scripts/rollup/embed-page.mjs';
import { integrity } from './scripts/rollup/integrity.mjs';
import { lazyChunks } from './scripts/rollup/lazy-chunks.mjs';
import { leanLit } from './scripts/rollup/lean-lit.mjs';
import { licences } from './scripts/rollup/licences.mjs';
import { shortSyntax } from './scripts/rollup/short-syntax.mjs';

const CDN = 'dist/cdn';
const BANNER = '/*! MIT. Lit (c) Google LLC, BSD-3-Clause: LICENSES.txt */';

/**
 * Names of properties that Lit, our elements and the parser keep to themselves, in one script: they
 * may be short. No chunk uses them, nor does a page or a feed.
 */
const OWN_NAMES = new RegExp(
  `^(?:_\\$.+|${[
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
  ].join('|')})$`,
);

rmSync('dist', { recursive: true, force: true });

const chunks = lazyChunks();
const cdnPlugins = () => [
  typescript({
    tsconfig: 'tsconfig.build.json',
    noEmitOnError: true,
  }),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  leanLit(),
  literalsHtmlCssMinifier({
    include: ['src/**/*.ts'],
    failOnError: true,
    // Else it drops the space beside a slot or a custom element, which readers would see.
    options: { minifyOptions: { conservativeCollapse: true, removeAttributeQuotes: true } },
  }),
  shortSyntax(),
];
/** @param {boolean} module */
const minify = (module) =>
  terser({
    ecma: 2020,
    module,
    toplevel: true,
    compress: { passes: 3, inline: 1 },
    mangle: { properties: { regex: OWN_NAMES } },
    // A page in another encoding than UTF-8 would misread a classic script's letters.
    format: { comments: /^!/, ascii_only: !module },
  });
/** @param {import('rollup').RenderedChunk} chunk */
const banner = (chunk) => (chunk.isEntry ? BANNER : '');

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
    plugins: [...cdnPlugins(), chunks.make, licences(), minify(true)],
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
    plugins: [...cdnPlugins(), chunks.reuse, minify(false), integrity(CDN)],
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
