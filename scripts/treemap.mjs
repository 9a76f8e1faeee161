/**
 * `npm run treemap`: draws what the module of dist/cdn is made of, each source file as large as the
 * bytes that it adds (brotli), and prints the costliest. Its page does not ship.
 */
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { visualizer } from 'rollup-plugin-visualizer';
import { ROOT } from './files/root.mjs';
import { lazyChunks } from './rollup/lazy-chunks.mjs';
import { bundleLit, minify } from './rollup/shipped-script.mjs';

const PAGE = join(ROOT, 'dist/demo/treemap.html');
const COSTLIEST = 15;

process.chdir(ROOT);
const bundle = await rollup({
  input: 'dist/embed/script-tag/publication-widgets.js',
  plugins: [bundleLit(), treemap(), lazyChunks().make, minify('es')],
});
await bundle.generate({ format: 'es', sourcemap: true });
await bundle.close();

/**
 * A Rollup plugin that draws the entry. Whatever the code of a module is, the map goes by its length:
 * so each module is as many spaces as it costs.
 *
 * @returns {import('rollup').Plugin}
 */
function treemap() {
  const { generateBundle } = visualizer({
    filename: PAGE,
    title: 'Bytes of brotli by source file',
  });
  if (typeof generateBundle !== 'function') throw new Error('The visualizer has another hook.');
  return {
    name: 'treemap',
    async generateBundle(options, files, isWrite) {
      const core = Object.values(files).find((file) => file.type === 'chunk' && file.isEntry);
      if (core?.type !== 'chunk') return;
      const costs = costsOf(core);
      const modules = Object.fromEntries(
        costs.map(([id, bytes]) => [id, { ...core.modules[id], code: ' '.repeat(bytes) }]),
      );
      const drawn = /** @type {typeof core} */ ({ ...core, modules });
      await generateBundle.call(this, options, { [core.fileName]: drawn }, isWrite);
      for (const [id, bytes] of costs.slice(0, COSTLIEST)) {
        console.log(String(bytes).padStart(6), id.replace(`${ROOT}/`, ''));
      }
      console.log(`The rest: ${PAGE}`);
    },
  };
}

/**
 * What a chunk would weigh less without each of its modules, in bytes of brotli, the costliest first.
 * What several say in the same words is counted for none: so the sum is less than the whole.
 *
 * @param {import('rollup').OutputChunk} chunk with a source map
 * @returns {(readonly [id: string, bytes: number])[]}
 */
function costsOf({ code, map }) {
  if (!map) throw new Error('The script has no source map.');
  const { sources } = map;
  const whole = weigh(code);
  const entries = new SourceMap(/** @type {any} */ (map));
  const sourceAt = code.split(/(?<=\n)/).flatMap((line, row) =>
    line.split('').map((_, column) => {
      const entry = entries.findEntry(row, column);
      return 'originalSource' in entry ? entry.originalSource : undefined;
    }),
  );
  return sources
    .map((source) => {
      const rest = code.split('').filter((_, index) => sourceAt[index] !== source);
      return /** @type {const} */ ([join(ROOT, source), whole - weigh(rest.join(''))]);
    })
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
}

/** @param {string} text */
function weigh(text) {
  return brotliCompressSync(text).length;
}
