import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import ts from 'typescript';
import type * as Loader from '../../src/messages/load-messages.js';
import { FOLDER, TAGS } from './all-languages.js';

/** The largest size of the words of all languages, in bytes (brotli). */
const BUDGET = 200 * TAGS.length;

/** Compiles the sources without a check of their types, which another command checks. */
const typescript: Plugin = {
  name: 'typescript',
  resolveId: (source, importer) =>
    importer ? join(importer, '..', source.replace(/\.js$/, '.ts')) : source,
  transform: (code) =>
    ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).outputText,
};

describe('the languages, bundled,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  let chunks: readonly OutputChunk[] = [];

  before(async () => {
    const bundle = await rollup({ input: join(FOLDER, 'load-messages.ts'), plugins: [typescript] });
    const { output } = await bundle.write({
      dir: folder,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
      plugins: [terser({ ecma: 2020, module: true })],
    });
    await bundle.close();
    chunks = output.filter((file) => file.type === 'chunk');
  });
  after(() => rmSync(folder, { recursive: true }));

  test('are one chunk, so that no reader waits for a second one', () => {
    const [entry, languages, ...others] = chunks;
    assert.deepEqual(others, []);
    assert.deepEqual(entry?.dynamicImports, ['languages.mjs']);
    const modules = [...TAGS, 'languages'].map((name) => join(FOLDER, `${name}.ts`));
    assert.deepEqual([...(languages?.moduleIds ?? [])].sort(), modules.sort());
  });

  test(`have ${BUDGET} bytes at most`, () => {
    const { length } = brotliCompressSync(readFileSync(join(folder, 'languages.mjs')));
    assert.ok(length <= BUDGET, String(length));
  });

  test('give English words if the chunk cannot be loaded', async () => {
    rmSync(join(folder, 'languages.mjs'));
    const url = pathToFileURL(join(folder, 'load-messages.mjs')).href;
    const { loadMessages, messagesFor } = (await import(url)) as typeof Loader;
    await loadMessages();
    assert.equal(messagesFor('km')?.locale, 'en');
  });
});
