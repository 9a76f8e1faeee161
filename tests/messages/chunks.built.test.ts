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
import type { messagesIn } from '../../src/messages/languages.js';
import { FOLDER, TAGS } from './all-languages.js';

/** The largest size of one language, in bytes (brotli). A reader loads only their own language. */
const BUDGET = 1_000;

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
    const bundle = await rollup({ input: join(FOLDER, 'languages.ts'), plugins: [typescript] });
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

  test('are one chunk each, and one chunk that imports them', () => {
    const names = chunks.map(({ name }) => name).sort();
    assert.deepEqual(names, [...TAGS, 'languages'].sort());
    for (const { name, moduleIds } of chunks) {
      assert.deepEqual(moduleIds, [join(FOLDER, `${name}.ts`)]);
    }
  });

  test(`have ${BUDGET} bytes at most`, () => {
    for (const { fileName } of chunks) {
      const { length } = brotliCompressSync(readFileSync(join(folder, fileName)));
      assert.ok(length <= BUDGET, `${fileName}: ${length}`);
    }
  });

  test('give English words if a chunk cannot be loaded, and the other chunks still load', async () => {
    rmSync(join(folder, 'km.mjs'));
    const url = pathToFileURL(join(folder, 'languages.mjs')).href;
    const built = (await import(url)) as { readonly messagesIn: typeof messagesIn };
    assert.equal(await built.messagesIn('km'), undefined);
    assert.equal((await built.messagesIn('lo'))?.locale, 'lo');
  });
});
