/** Storybook and the snippet builder write the same line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetOf } from '../../.storybook/snippet.js';
import { choose, DEFAULTS, type Choices } from '../../src/snippet-builder/choices.js';
import { snippet } from '../../src/snippet-builder/snippet.js';

const FEED = 'https://publisher.example/feeds/reports.json';
const TEXT = {
  title: 'Safe journeys & “returns”',
  url: 'https://publisher.example/?a=1&b=2',
  lines: [],
};
const CONTENT =
  '<a href="https://publisher.example/?a=1&amp;b=2">Safe journeys &amp; “returns”</a>';

const ATTRIBUTES = [
  { name: 'feed', arg: 'feed', default: '' },
  { name: 'publication', arg: 'publication', default: '' },
  { name: 'layout', arg: 'layout', default: 'list' },
  { name: 'lang', arg: 'lang', default: '' },
  { name: 'heading-level', arg: 'headingLevel', default: 3 },
  { name: 'loading', arg: 'loading', default: 'eager' },
  { name: 'limit', arg: 'limit', default: 4 },
];
const ARGS = {
  feed: '',
  publication: '',
  layout: 'list',
  lang: '',
  headingLevel: 3,
  loading: 'eager',
  data: {},
  content: CONTENT,
  limit: 4,
};

function builders(choices: Partial<Choices>): string {
  const all = choose(DEFAULTS, { widget: 'related-resources', feed: FEED, ...choices });
  const surroundings = {
    publication: TEXT,
    scripts: 'https://publisher.example/widgets/',
    height: 1,
  };
  return snippet(all, { links: [TEXT], blankLines: 0 }, surroundings);
}

const storybooks = (args: Readonly<Record<string, unknown>>, style = ''): string =>
  snippetOf(
    { ...ARGS, ...args },
    { tag: 'related-resources', attributes: ATTRIBUTES, feed: FEED, style, content: CONTENT },
  );

test('with only defaults: no attribute except the feed', () => {
  assert.equal(storybooks({}), builders({}));
});

test('with an element that waits for its reader: no preload', () => {
  for (const loading of ['lazy', 'click']) {
    assert.equal(storybooks({ loading }), builders({ loading }));
    assert.doesNotMatch(storybooks({ loading }), /preload/);
  }
});

test('with a boolean attribute: the attribute alone, without a value', () => {
  const attributes = [...ATTRIBUTES, { name: 'room', arg: 'room', default: false }];
  const pasted = { tag: 'report-download', attributes, feed: FEED, style: '', content: CONTENT };
  assert.match(snippetOf({ ...ARGS, room: true }, pasted), /<report-download [^>]* room>/);
  assert.doesNotMatch(snippetOf({ ...ARGS, room: false }, pasted), /room/);
});

test('with the same choices: the same attributes in the same order', () => {
  const publication = '"quoted" & <odd>';
  assert.equal(
    storybooks({ limit: 2, headingLevel: 2, lang: 'th', publication, layout: 'grid' }),
    builders({ limit: '2', 'heading-level': '2', lang: 'th', publication, layout: 'grid' }),
  );
});

test('with an accent and another feed', () => {
  const feed = 'https://another.example/feed.json';
  assert.equal(
    storybooks({ feed }, '--publication-accent:#5b2a86'),
    builders({ feed, accent: '#5b2a86' }),
  );
});

test('with a value that a control has lost', () => {
  assert.equal(storybooks({ limit: undefined, topics: 'unknown to the element' }), builders({}));
});
