/** The scripts hold Lit as npm has it, so a developer who debugs a page finds the usual Lit. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import lock from '../../package-lock.json' with { type: 'json' };
import { TAGS } from '../../src/elements/tags.js';
import { DIST, hashIn, modulesOf } from './script-modules.js';

const ROOT = join(DIST, '..');
const PACKAGES = ['@lit/reactive-element', '@lit/task', 'lit-element', 'lit-html'];
const CORES = ['publication-widgets', ...TAGS].flatMap((name) => [`${name}.js`, `${name}.iife.js`]);

const packageOf = (module: string): string | undefined =>
  /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

for (const core of CORES) {
  const foreign = modulesOf(core).filter((module) => packageOf(module));

  describe(`the npm code in ${core}`, () => {
    test('is from Lit and @lit/task, and from nothing else', () =>
      assert.deepEqual([...new Set(foreign.map(packageOf))].sort(), PACKAGES));

    test('is the code of their files, byte for byte', () => {
      for (const module of foreign) {
        const file = readFileSync(join(ROOT, module));
        assert.equal(hashIn(core, module), createHash('sha256').update(file).digest('hex'), module);
      }
    });

    test('has the versions in package-lock.json', () => {
      for (const name of PACKAGES) {
        const manifest = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
        const { version } = JSON.parse(manifest) as { readonly version: string };
        const locked = lock.packages[`node_modules/${name}` as keyof typeof lock.packages];
        assert.equal(version, locked.version, name);
      }
    });
  });
}
