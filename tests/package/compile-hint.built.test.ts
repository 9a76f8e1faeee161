import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/files/root.mjs';

for (const file of ['publication-widgets.js', 'publication-widgets.iife.js']) {
  test(`V8 finds in the first line of ${file} that it may compile all beside the main thread`, () => {
    const [first] = readFileSync(join(ROOT, 'dist/cdn', file), 'utf8').split('\n');
    assert.equal(first, '//# allFunctionsCalledOnLoad');
  });
}
