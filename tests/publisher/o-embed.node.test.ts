import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { oEmbed } from '../../src/publisher/o-embed.js';

const GIVEN = {
  page: 'https://publisher.example/widgets/embed.html',
  feed: 'https://publisher.example/feed.json',
} as const;

/** The value of an attribute of the iframe, as an HTML parser reads it. */
const attribute = (html: string, name: string): string | undefined => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return value?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
};

const parametersOf = (html: string): Record<string, string> =>
  Object.fromEntries(new URL(attribute(html, 'src') ?? '').searchParams);

describe('an oEmbed document', () => {
  test('holds the required fields of the type rich, and no more if no more is known', () => {
    const document = oEmbed(GIVEN);
    assert.deepEqual(Object.keys(document), ['version', 'type', 'html', 'width', 'height']);
    assert.equal(document.version, '1.0');
    assert.equal(document.type, 'rich');
    assert.deepEqual([document.width, document.height], [600, 520]);
  });

  test('shows the card of the first publication by default', () => {
    const { html } = oEmbed(GIVEN);
    assert.deepEqual(parametersOf(html), { widget: 'publication-card', feed: GIVEN.feed });
  });

  test('names the widget, the publication and every other attribute', () => {
    const { html, height } = oEmbed({
      ...GIVEN,
      widget: 'related-resources',
      publication: 'safe-journeys',
      attributes: { limit: 3, layout: 'grid', accent: '#0b6bcb' },
    });
    assert.deepEqual(parametersOf(html), {
      widget: 'related-resources',
      feed: GIVEN.feed,
      publication: 'safe-journeys',
      limit: '3',
      layout: 'grid',
      accent: '#0b6bcb',
    });
    assert.equal(height, 640);
  });

  test('has the size in the document and in the iframe, within the consumer’s limits', () => {
    const sizes = [
      [{}, 600, 160],
      [{ width: 800, height: 300 }, 800, 300],
      [{ maxWidth: 320, maxHeight: 120 }, 320, 120],
      [{ width: 300, maxWidth: 500, maxHeight: 1000 }, 300, 160],
    ] as const;
    for (const [size, width, height] of sizes) {
      const document = oEmbed({ ...GIVEN, widget: 'report-download', ...size });
      assert.deepEqual([document.width, document.height], [width, height]);
      assert.equal(attribute(document.html, 'width'), String(width));
      assert.equal(attribute(document.html, 'height'), String(height));
    }
  });

  test('is sandboxed, with the permissions for links and the download', () => {
    const tokens = attribute(oEmbed(GIVEN).html, 'sandbox')?.split(' ') ?? [];
    assert.deepEqual(tokens, [
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]);
    assert.ok(!tokens.includes('allow-same-origin'));
  });

  test('names all other fields as in the standard', () => {
    const { html, ...document } = oEmbed({
      ...GIVEN,
      title: 'Safe journeys',
      url: 'https://publisher.example/reports/safe-journeys',
      authorName: 'Research unit',
      authorUrl: 'https://publisher.example/research',
      providerName: 'Publisher',
      providerUrl: 'https://publisher.example/',
      cacheAge: 86400,
      thumbnail: { url: 'https://publisher.example/cover.jpg', width: 300, height: 424 },
    });
    assert.deepEqual(document, {
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 520,
      title: 'Safe journeys',
      author_name: 'Research unit',
      author_url: 'https://publisher.example/research',
      provider_name: 'Publisher',
      provider_url: 'https://publisher.example/',
      cache_age: 86400,
      thumbnail_url: 'https://publisher.example/cover.jpg',
      thumbnail_width: 300,
      thumbnail_height: 424,
    });
    assert.equal(attribute(html, 'title'), 'Safe journeys');
    assert.match(
      html,
      /><a href="https:\/\/publisher\.example\/reports\/safe-journeys">Safe journeys<\/a><\/iframe>$/,
    );
  });

  test('holds any text unchanged, and only one iframe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (id, title) => {
        const { html } = oEmbed({ ...GIVEN, publication: id, title, url: 'https://a.example/' });
        assert.equal(attribute(html, 'title'), title);
        assert.equal(parametersOf(html).publication, id.toWellFormed());
        assert.equal(html.match(/</g)?.length, 4);
        assert.equal(html.match(/>/g)?.length, 4);
      }),
    );
  });

  test('lets no attribute replace the feed', () => {
    const { html } = oEmbed({ ...GIVEN, attributes: { feed: 'https://elsewhere.example/' } });
    assert.equal(parametersOf(html).feed, GIVEN.feed);
  });

  test('keeps parameters in the page’s address', () => {
    const { html } = oEmbed({ ...GIVEN, page: `${GIVEN.page}?lang=fr` });
    assert.equal(parametersOf(html).lang, 'fr');
  });

  test('requires an absolute address of the page', () => {
    assert.throws(() => oEmbed({ ...GIVEN, page: 'embed.html' }), TypeError);
  });

  test('is the template in the docs', () => {
    const docs = readFileSync('docs/iframe.md', 'utf8');
    const template = JSON.parse(/```json oembed\n(.*?)```/s.exec(docs)?.[1] ?? '') as object;
    assert.deepEqual(
      oEmbed({
        page: 'https://publisher.example/widgets/embed.html',
        feed: 'https://publisher.example/feed.json',
        publication: 'safe-journeys',
        title: 'Safe journeys',
        url: 'https://publisher.example/reports/safe-journeys',
        providerName: 'Publisher',
        providerUrl: 'https://publisher.example/',
      }),
      template,
    );
  });
});
