import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TAGS } from '../../src/elements/tags.js';
import { DIST } from './script-modules.js';

for (const name of ['publication-widgets', ...TAGS]) {
  for (const file of [`${name}.js`, `${name}.iife.js`]) {
    test(`the first line of ${file} tells V8 to compile the whole file beside the main thread`, () => {
      const [first] = readFileSync(join(DIST, 'cdn', file), 'utf8').split('\n');
      assert.equal(first, '//# allFunctionsCalledOnLoad');
    });
  }
}
