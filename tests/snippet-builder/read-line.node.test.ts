import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { choicesFromLine } from '../../src/snippet-builder/read-line.js';
import { snippet } from '../../src/snippet-builder/snippet.js';
import { anyChoices, anyContent, anySurroundings } from './any-choices.js';

describe('a line that is pasted into the builder', () => {
  test('is made again from the choices that are read in it, whatever a feed holds', () => {
    fc.assert(
      fc.property(anyChoices, anyContent, anySurroundings, (choices, content, surroundings) => {
        const line = snippet(choices, content, surroundings);
        const read = choicesFromLine(`<p>Before</p>${line}<p>After</p>`);
        assert.ok(read);
        assert.equal(snippet(read, content, surroundings), line);
      }),
    );
  });

  test('may be written by hand, or by an editor of another kind', () => {
    const read = choicesFromLine(
      `<SCRIPT async src='https://publisher.example/w/publication-widgets.iife.js'></SCRIPT>
       <Report-Download feed='https://publisher.example/feed.json?a=1&amp;b=2' layout=compact></Report-Download>`,
    );
    const { widget, feed, layout, script, scripts, room } = read ?? {};
    assert.deepEqual(
      [widget, layout, script, room],
      ['report-download', 'compact', 'classic', 'no'],
    );
    assert.equal(feed, 'https://publisher.example/feed.json?a=1&b=2');
    assert.equal(scripts, 'https://publisher.example/w/');
  });

  test('is none if the text holds no line', () => {
    for (const text of ['', 'https://publisher.example/', '<p class="x">', '<iframe src="x">']) {
      assert.equal(choicesFromLine(text), undefined);
    }
    fc.assert(fc.property(fc.string(), (text) => assert.doesNotThrow(() => choicesFromLine(text))));
  });
});
