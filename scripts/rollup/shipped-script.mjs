/** How the scripts of `dist/cdn/` are made of the modules of `dist/`, and of Lit as npm has it. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';

/**
 * The plugins for a script that brings its own Lit. White space between blocks, which nobody sees,
 * is not even a text node.
 *
 * @returns {import('rollup').Plugin[]} new ones: a build keeps state in them
 */
export const bundleLit = () => [
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  literalsHtmlCssMinifier({
    include: ['dist/elements/**/*.js'],
    failOnError: true,
    options: { minifyOptions: { conservativeCollapse: false, removeAttributeQuotes: true } },
  }),
];

/**
 * Makes a script small.
 *
 * @param {'es' | 'iife'} format
 */
export const minify = (format) =>
  terser({
    ecma: 2020,
    module: format === 'es',
    toplevel: true,
    compress: { passes: 3 },
    // A page in another encoding than UTF-8 would misread a classic script's letters.
    format: { comments: /^!|^# allFunctions/, ascii_only: format === 'iife' },
  });
