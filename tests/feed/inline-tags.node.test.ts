/** Inline tags, which do not break a line of text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRichText } from './parse-rich-text.js';
import { markup } from './an-item.js';

for (const tag of ['img src="a.png"', 'wbr', 'input type="checkbox"', 'source src="a.webp"']) {
  test(`a <${tag}> in a sentence does not end its paragraph`, () => {
    assert.equal(markup(parseRichText(`<p>Before <${tag}>after</p>`)), '<p>Before after</p>');
  });
}
