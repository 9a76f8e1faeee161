import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plainText, type RichText } from '../../src/publications/rich-text.js';
import { hasMore, lede, teaser } from '../../src/publications/teaser.js';
import { aPublication } from './a-publication.js';

const paragraphs = (...texts: readonly string[]): RichText =>
  texts.map((text) => ({ name: 'p', children: [text] }));
const LONG = 'Care that lasts is care that was chosen. '.repeat(20).trim();

describe('the words of a rich text', () => {
  test('have one space between blocks, and no new space within a line', () => {
    const text: RichText = [
      { name: 'p', children: ['One', { name: 'br', children: [] }, 'two'] },
      {
        name: 'ul',
        children: [
          { name: 'li', children: [{ name: 'p', children: ['three'] }] },
          { name: 'li', children: [{ name: 'p', children: ['four'] }] },
        ],
      },
      {
        name: 'blockquote',
        children: [{ name: 'p', children: ['fi', { name: 'em', children: ['ve'] }, '  six\n'] }],
      },
    ];
    assert.equal(plainText(text), 'One two three four five six');
  });

  test('are empty if there is no text', () => assert.equal(plainText([]), ''));
});

describe('the lede of a card', () => {
  test('is the publisher’s own teaser, whole, however long it is', () =>
    assert.equal(lede(aPublication({ id: '1', abstract: LONG, text: paragraphs('x') })), LONG));

  test('is the beginning of the long text if there is no teaser', () => {
    const words = lede(aPublication({ id: '1', text: paragraphs(LONG) }));
    assert.ok(words.endsWith('…') && words.length <= 251);
    assert.ok(LONG.startsWith(words.slice(0, -1)));
  });

  test('is empty if there is neither a teaser nor a long text', () =>
    assert.equal(lede(aPublication({ id: '1' })), ''));
});

test('a long text is not parsed if the publisher gave a teaser', () => {
  const publication = {
    ...aPublication({ id: '1', abstract: LONG }),
    get text(): RichText {
      throw new Error('The long text is read');
    },
  };
  assert.equal(lede(publication), LONG);
  assert.ok(LONG.startsWith(teaser(publication, 50).slice(0, -1)));
});

describe('the teaser of a list', () => {
  test('is cut at the length that the page asks for', () => {
    const publication = aPublication({ id: '1', abstract: 'one two three four' });
    assert.equal(teaser(publication, 8), 'one two…');
    assert.equal(teaser(publication), 'one two three four');
  });

  test('is cut at 250 characters by default', () =>
    assert.ok(teaser(aPublication({ id: '1', abstract: LONG })).length <= 251));

  test('is made from the long text if the publisher wrote no teaser', () =>
    assert.equal(teaser(aPublication({ id: '1', text: paragraphs('one', 'two') })), 'one two'));

  test('is cut between words of the publication’s language', () => {
    const thai = aPublication({ id: '1', inLanguage: 'th', abstract: 'รายงานการดูแลผู้เสียหาย' });
    const kept = teaser(thai, 8).slice(0, -1);
    const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(thai.abstract ?? '');
    assert.ok(Array.from(words, ({ index }) => index).includes(kept.length), kept);
  });
});

describe('“Read more” of a card', () => {
  test('is there if the long text says more than the lede', () => {
    assert.ok(hasMore(aPublication({ id: '1', abstract: 'Short.', text: paragraphs('Long.') })));
    assert.ok(hasMore(aPublication({ id: '1', text: paragraphs(LONG) })));
  });

  test('is not there if the long text is empty, or the same as the lede', () => {
    assert.ok(!hasMore(aPublication({ id: '1', abstract: 'Short.' })));
    assert.ok(!hasMore(aPublication({ id: '1', text: paragraphs('Short.') })));
    assert.ok(!hasMore(aPublication({ id: '1', abstract: 'Short.', text: paragraphs('Short.') })));
  });

  test('is not there if the publisher cut the long text, and the lede shows all of it', () => {
    for (const end of ['…', '...', ' […]', ' [...]']) {
      const publication = aPublication({ id: '1', text: paragraphs(`Short text${end}`) });
      assert.equal(lede(publication), 'Short text…');
      assert.ok(!hasMore(publication), `“Read more” opens “Short text${end}” again`);
    }
  });

  test('is never there if the lede holds every word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const publication = aPublication({ id: '1', text: paragraphs(text) });
        const words = plainText(publication.text);
        if (lede(publication) === words) assert.ok(!hasMore(publication));
      }),
    );
  });
});
