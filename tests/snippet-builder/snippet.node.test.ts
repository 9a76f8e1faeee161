import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { choose, DEFAULTS, type Choices } from '../../src/snippet-builder/choices.js';
import { snippet, type Content, type Surroundings } from '../../src/snippet-builder/snippet.js';
import { anyChoices, anyContent, anySurroundings } from './any-choices.js';

const FEED = 'https://publisher.example/feed.json';
const SCRIPTS = 'https://publisher.example/widgets/';
const link = { title: 'Safe journeys', url: 'https://publisher.example/reports/1', lines: [] };
/** What lets the browser ask for the feed while it waits for the script. */
const PRELOAD = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${FEED}">`;
const content: Content = { links: [link], blankLines: 0 };
const surroundings: Surroundings = {
  publication: link,
  scripts: SCRIPTS,
  hashes: { 'publication-widgets.js': 'sha384-m', 'publication-widgets.iife.js': 'sha384-c' },
  height: 520,
};
const anchor = '<a href="https://publisher.example/reports/1">Safe journeys</a>';
const chosen = (changes: Partial<Choices>): string =>
  snippet(choose(DEFAULTS, { feed: FEED, publication: '1', ...changes }), content, surroundings);

describe('the snippet', () => {
  test('is one line, whatever a feed holds', () => {
    fc.assert(
      fc.property(anyChoices, anyContent, anySurroundings, (choices, content, surroundings) => {
        assert.match(snippet(choices, content, surroundings), /^<.*>$/);
      }),
    );
  });

  test('is a preload, a module and an element with the attributes that differ from the defaults', () => {
    assert.equal(
      chosen({ layout: 'compact', 'heading-level': '2', limit: '2' }),
      `${PRELOAD}<script type="module" src="${SCRIPTS}publication-widgets.js"></script><publication-card feed="${FEED}" publication="1" layout="compact" heading-level="2">${anchor}</publication-card>`,
    );
  });

  test('is a classic script with its own hash if the editor chooses it', () => {
    const start = `${PRELOAD}<script async crossorigin integrity="sha384-c" src="${SCRIPTS}publication-widgets.iife.js"></script>`;
    assert.ok(chosen({ script: 'classic', integrity: 'yes' }).startsWith(start));
    assert.ok(chosen({ integrity: 'yes' }).includes(' crossorigin integrity="sha384-m" '));
    assert.ok(!chosen({}).includes('integrity'));
  });

  test('asks for no feed before the reader comes near or agrees, and for none that is not chosen', () => {
    for (const changes of [{ loading: 'lazy' }, { loading: 'click' }, { feed: '' }]) {
      for (const form of ['script', 'plain']) {
        assert.match(chosen({ ...changes, form }), /^<script /);
      }
    }
    assert.ok(chosen({ form: 'plain' }).startsWith(PRELOAD));
  });

  test('preloads the address of its own feed, whatever that holds', () => {
    const feed = 'https://publisher.example/feed?a=1&b="2"';
    const [, preloaded, asked] = / href="([^"]+)".* feed="([^"]+)"/.exec(chosen({ feed })) ?? [];
    assert.equal(preloaded, asked);
    assert.ok(preloaded);
  });

  test('is a plain quotation with the same attributes as data', () => {
    const text = chosen({
      form: 'plain',
      widget: 'related-resources',
      limit: '2',
      accent: '#aa0011',
    });
    const plain = `<blockquote class="related-resources" data-feed="${FEED}" data-publication="1" data-limit="2">${anchor}</blockquote>`;
    assert.ok(text.endsWith(plain), text);
  });

  test('is an iframe like the iframe in the docs', () => {
    assert.equal(
      chosen({ form: 'iframe', accent: '#aa0011', 'color-scheme': 'light dark', integrity: 'yes' }),
      `<iframe src="${SCRIPTS}embed.html?widget=publication-card&amp;feed=https%3A%2F%2Fpublisher.example%2Ffeed.json&amp;publication=1&amp;accent=%23aa0011&amp;color-scheme=light%20dark" title="Safe journeys" width="100%" height="520" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" loading="lazy">${anchor}</iframe>`,
    );
  });

  test('reserves room with lines: texts first, blank lines between links and at the end', () => {
    const links = [{ ...link, lines: ['A teaser.'] }, link];
    const text = snippet(DEFAULTS, { links, blankLines: 5 }, surroundings);
    const lines = text.replace(/.*<publication-card>|<\/publication-card>/g, '').split('<br>');
    assert.deepEqual(lines, [
      ...[anchor, 'A teaser.', '&nbsp;', '&nbsp;', anchor],
      ...['&nbsp;', '&nbsp;', '&nbsp;'],
    ]);
  });
});
