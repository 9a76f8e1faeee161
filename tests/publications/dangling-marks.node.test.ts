import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/publications/excerpt.js';

// Thai has no spaces between its words, so an excerpt may be cut right after an opening mark.
for (const mark of ['(', '[', '“', '‘', '«', '「', '- ', '– ', '、', ',', ':']) {
  test(`an excerpt in Thai does not end in ${JSON.stringify(mark)}`, () => {
    const begin = `ไทย ${mark}`;
    assert.equal(excerpt(`${begin}${'รายงาน'.repeat(9)}`, begin.length, 'th'), 'ไทย…');
  });
}
