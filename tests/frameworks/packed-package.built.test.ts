import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { documentedLines, packPackage, runTool, type Project } from './packed-package.js';

const packed = await packPackage();
after(packed.remove);

/**
 * Each project has correct uses, wrong uses (marked as expected errors), and the examples of the
 * docs.
 */
const COMPILERS = {
  typescript: 'typescript/bin/tsc',
  react: 'typescript/bin/tsc',
  vue: 'vue-tsc/bin/vue-tsc.js',
} satisfies Partial<Record<Project, string>>;
const MODULES = { bundler: 'ESNext', nodenext: 'NodeNext' };
/**
 * The types of a framework are in one file, for each module resolution. The `attw` test below
 * checks that both resolutions find the types at each path.
 */
const TRIED: readonly (readonly [keyof typeof COMPILERS, keyof typeof MODULES])[] = [
  ['typescript', 'bundler'],
  ['typescript', 'nodenext'],
  ['react', 'bundler'],
  ['vue', 'nodenext'],
];

// Two tests run at a time, because there are two cores.
describe('the types of the installed package', { concurrency: 2 }, () => {
  for (const [project, resolution] of TRIED) {
    test(`let correct lines of ${project} pass and wrong lines fail, for ${resolution}`, async () => {
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
  test('has nothing that publint warns of or suggests', async () => {
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

  // The profile is `esm-only`, because there is no CommonJS build. `require` finds the modules if
  // Node can load ES modules so. TypeScript's `node10` does not support export maps.
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

  test('in the docs are the settings of a project, and name files of the package', () => {
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
