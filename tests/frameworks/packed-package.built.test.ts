import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { documentedLines, packPackage, runTool, type Project } from './packed-package.js';

const packed = await packPackage();
after(packed.remove);

/** Each project has right uses, wrong ones (each marked as expected), and what the docs show. */
const COMPILERS = {
  typescript: 'typescript/bin/tsc',
  react: 'typescript/bin/tsc',
  vue: 'vue-tsc/bin/vue-tsc.js',
} satisfies Partial<Record<Project, string>>;
const MODULES = { bundler: 'ESNext', nodenext: 'NodeNext' };
/**
 * The types of a framework are one file, however it is found; that it is found either way, at each
 * path, `attw` says below.
 */
const TRIED: readonly (readonly [keyof typeof COMPILERS, keyof typeof MODULES])[] = [
  ['typescript', 'bundler'],
  ['typescript', 'nodenext'],
  ['react', 'bundler'],
  ['vue', 'nodenext'],
];

// Two at a time, as there are two cores.
describe('the types of the package, installed', { concurrency: 2 }, () => {
  for (const [project, resolution] of TRIED) {
    test(`let right lines of ${project} pass and wrong ones fail, for ${resolution}`, async () => {
      const result = await runTool(
        COMPILERS[project],
        ...['--project', packed.project(project)],
        ...['--module', MODULES[resolution], '--moduleResolution', resolution],
      );
      assert.deepEqual(result, [true, '']);
    });
  }
});

describe('the package, as npm would publish it', () => {
  test('has nothing that publint would warn of or suggest', async () => {
    const archive = readFileSync(packed.archive);
    const tarball = archive.buffer.slice(
      archive.byteOffset,
      archive.byteOffset + archive.byteLength,
    );
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  // `esm-only`, since there is no CommonJS build: `require` finds the modules where Node can load
  // them so, and TypeScript's `node10` knows no export map.
  test('has types that every ES module importer finds, at each path of its export map', async () => {
    const [ok, output] = await runTool(
      '@arethetypeswrong/cli/dist/index.js',
      ...[packed.archive, '--profile', 'esm-only'],
      ...['--format', 'ascii', '--no-color', '--no-emoji', '--no-summary'],
    );
    assert.ok(ok, output);
  });
});

describe('the settings of VS Code', () => {
  const settings = readFileSync(join(packed.project('vscode'), '.vscode/settings.json'), 'utf8');

  test('that the docs show are those of a project, and name files that the package has', () => {
    assert.deepEqual(
      documentedLines('json')
        .map((text) => JSON.parse(text) as unknown)
        .at(-1),
      JSON.parse(settings),
    );
    for (const paths of Object.values(JSON.parse(settings) as Record<string, string[]>)) {
      for (const path of paths) assert.ok(existsSync(join(packed.installed, '../..', path)), path);
    }
  });
});
