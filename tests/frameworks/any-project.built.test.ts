/** The package in projects of any kind: with old frameworks, with none, in Node and in a bundler. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { rollup } from 'rollup';
import { packPackage } from './packed-package.js';

const packed = await packPackage();
after(packed.remove);

const manifest = JSON.parse(readFileSync(join(packed.installed, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/**
 * Lets npm plan an installation without a network: each neighbour is an empty package.
 *
 * @param neighbours the names and versions of what the project has
 */
function install(name: string, neighbours: Readonly<Record<string, string>>): void {
  const folder = join(dirname(packed.archive), name);
  // npm needs the exact version that the range begins with.
  const needed = Object.entries(manifest.dependencies).map(([each, range]) => [
    each,
    range.replace('^', ''),
  ]);
  const all = { ...Object.fromEntries(needed), ...neighbours } as Record<string, string>;
  const dependencies: Record<string, string> = { 'publication-widgets': `file:${packed.archive}` };
  for (const [neighbour, version] of Object.entries(all)) {
    const path = join(folder, 'stubs', neighbour);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name: neighbour, version }));
    dependencies[neighbour] = `file:stubs/${neighbour}`;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--dry-run'],
    { cwd: folder, stdio: 'pipe' },
  );
}

/** What projects have beside the package. */
const PROJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'without a framework': {},
  'beside React 16': { react: '16.14.0', '@types/react': '16.14.60' },
  'beside React 18': { react: '18.3.1', '@types/react': '18.3.12' },
  'beside a preview of React': { react: '19.0.0-rc.1' },
  'beside Vue 2': { vue: '2.6.14' },
  'beside Vue 3.2': { vue: '3.2.47' },
};

describe('the package installs', () => {
  for (const [what, neighbours] of Object.entries(PROJECTS)) {
    test(what, () => assert.doesNotThrow(() => install(what.replaceAll(' ', '-'), neighbours)));
  }
});

describe('the modules of types', () => {
  for (const path of ['publication-widgets/react', 'publication-widgets/vue']) {
    test(`${path} can be imported in Node, without its framework`, () => {
      const file = join(packed.installed, '../../import.mjs');
      writeFileSync(
        file,
        `import * as all from '${path}'; import '${path}'; console.log(Object.keys(all).length);`,
      );
      assert.equal(execFileSync(process.execPath, [file], { encoding: 'utf8' }), '0\n');
      rmSync(file);
    });

    test(`${path} adds nothing to a bundle`, async () => {
      const { exports } = JSON.parse(
        readFileSync(join(packed.installed, 'package.json'), 'utf8'),
      ) as { readonly exports: Readonly<Record<string, { readonly default: string }>> };
      const file = exports[path.replace('publication-widgets', '.')]?.default ?? '';
      const bundle = await rollup({ input: join(packed.installed, file) });
      const { output } = await bundle.generate({ format: 'es' });
      assert.deepEqual(output[0].code.trim(), '');
    });
  }
});
