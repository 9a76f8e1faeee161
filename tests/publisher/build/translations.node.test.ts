import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { addressIn } from '../../../src/publications/address.js';
import { forReader, type ForReader } from '../../../src/publications/for-reader.js';
import { sameLanguage } from '../../../src/publications/language.js';
import type { Publication } from '../../../src/publications/publication.js';
import { slugOf } from '../../../src/publisher/files/slug.js';
import { BASE, buildFolder } from './a-build.js';

interface Item {
  readonly id: string;
  readonly language?: string;
  readonly [field: string]: unknown;
}
interface Feed {
  readonly items: readonly Item[];
}

const demo = JSON.parse(
  readFileSync(new URL('../../../demo/feeds/translations.json', import.meta.url), 'utf8'),
) as Feed;
const REPORT = 'models-of-care-thailand';
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'th'];
const idOf = (language: string): string => `${REPORT}-${language}`;

/** What readers of a language see of a feed. */
function seenIn(json: unknown, language: string): ForReader {
  const { feed } = parseFeed(json, BASE);
  assert.deepEqual(feed?.problems, []);
  const [first] = feed.publications;
  assert.ok(first);
  return forReader(feed.publications, first, language, language, addressIn, sameLanguage);
}

const reportOf = ({ id }: Publication): string => id.replace(/-[a-z]{2}$/, '');

describe('what a build writes of a report in six languages', () => {
  const folder = buildFolder();
  before(async () => {
    const { status, err } = await folder.build(demo, '--language', 'en,ar');
    assert.deepEqual([status, err], [0, '']);
  });
  after(folder.remove);
  const json = (start: string): unknown => JSON.parse(folder.text(start));

  test('is a small feed of each version, with which readers of every language are served', () => {
    for (const own of LANGUAGES) {
      const text = folder.text(`reports/${slugOf(idOf(own))}.json`);
      // The figures of docs/build.md.
      const sent = [gzipSync(text).length, brotliCompressSync(text).length] as const;
      assert.ok(sent[0] <= 3700 && sent[1] <= 3000, `${own}: ${sent.join(', ')}`);
      for (const language of LANGUAGES) {
        const { publication, others } = seenIn(JSON.parse(text), language);
        assert.equal(publication.id, idOf(language));
        assert.ok(publication.abstract);
        assert.equal(publication.authors[0]?.name, 'Winrock International');
        assert.deepEqual(
          others.map(({ inLanguage }) => inLanguage).sort(),
          LANGUAGES.filter((one) => one !== language).sort(),
        );
        assert.deepEqual(
          publication.encodings.map(({ inLanguage }) => inLanguage).sort(),
          [...LANGUAGES].sort(),
        );
        assert.equal(publication.encodings[0]?.inLanguage, language);
      }
      assert.equal(seenIn(JSON.parse(text), 'hi').publication.id, idOf(own));
    }
  });

  test('never names a translation as related, and each related report once, in the language', () => {
    for (const own of ['en', 'fr', 'th']) {
      const { publications } = seenIn(json(`reports/${slugOf(idOf(own))}.json`), own);
      const [first, ...related] = publications;
      assert.equal(first?.id, idOf(own));
      assert.deepEqual(related.map(reportOf).sort(), [
        'black-lives-matter-corporate-responses',
        'homeworkers-child-rights-asia',
        'online-child-sexual-exploitation-faith-guide',
      ]);
      if (own === 'fr') {
        assert.deepEqual(related.map(({ inLanguage }) => inLanguage).sort(), ['en', 'fr', 'fr']);
      }
    }
  });

  test('tells search engines of all pages, in the head and in the pages', () => {
    const alternates = (page: string): readonly (readonly (string | undefined)[])[] =>
      [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
        ([, hreflang, href]) => [hreflang, href],
      );
    const head = folder.text(`head/${slugOf(idOf('fr'))}`);
    assert.deepEqual(
      alternates(head)
        .map(([hreflang]) => hreflang)
        .sort(),
      [...LANGUAGES].sort(),
    );
    const [, text = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
    const { workTranslation } = JSON.parse(text) as { workTranslation: readonly object[] };
    assert.equal(workTranslation.length, 5);
    const page = folder.text(`${slugOf(idOf('fr'))}/index.html`);
    assert.match(page, /<html lang="fr"/);
    assert.deepEqual(alternates(page)[0], ['fr', `${BASE}${slugOf(idOf('fr'))}/`]);
    assert.equal(alternates(page).length, 6);
    // A report that stands alone has none.
    assert.deepEqual(alternates(folder.text('head/black-lives-matter')), []);
  });

  test('is prepared in the language of each version, and in the languages of the site', () => {
    const { title: english } = demo.items[0]!;
    const { title: arabic } = demo.items.find(({ id }) => id === idOf('ar'))!;
    const frame = (language: string, end: string): string =>
      folder.text(`embed/${slugOf(idOf(language))}${end}`);
    const heading = (page: string): string => /<h1[^>]*>(?:<a[^>]*>)?([^<]+)/.exec(page)?.[1] ?? '';
    assert.equal(heading(frame('en', '.html')), english);
    assert.equal(heading(frame('ar', '.html')), arabic);
    assert.match(frame('ar', '.html'), /<html lang="ar" dir="rtl">/);
    assert.equal(heading(frame('en', '.ar.html')), arabic);
    assert.match(frame('en', '.html'), /<a[^>]*\shreflang="fr"[^>]*>français<\/a/);
    const snippet = folder.text(`snippets/${slugOf(idOf('th'))}.html`);
    assert.match(snippet, /<publication-card[^>]* lang="th"/);
    const plain = folder.text(`snippets/${slugOf(idOf('fr'))}.plain.html`);
    assert.match(plain, /Autres langues\s:\s<a[^>]* hreflang="en"/);
  });

  test('is one row in the list of all reports, where every title can be searched for', () => {
    const rows = folder.text('index.html').match(/<li.*<\/li>/g) ?? [];
    assert.equal(rows.length, 4);
    const row = rows.find((text) => text.includes(slugOf(idOf('en')))) ?? '';
    for (const { id, title } of demo.items) {
      if (id.startsWith(REPORT)) assert.ok(row.includes(String(title)), id);
    }
    assert.match(row, new RegExp(`^<li[^>]*><a href="${slugOf(idOf('en'))}/">`));
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'no-inline-style': 'off',
        'doctype-style': 'off',
      },
    });
    for (const file of [
      'index.html',
      `${slugOf(idOf('fr'))}/index.html`,
      `embed/${slugOf(idOf('en'))}.html`,
    ]) {
      const { results } = await validator.validateString(folder.text(file));
      const found = results.flatMap(({ messages }) =>
        messages.map(({ message, line, ruleId }) => `${file}:${line} ${ruleId} ${message}`),
      );
      assert.deepEqual(found, []);
    }
  });

  test('changes when one of its translations changes or goes', async () => {
    const other = buildFolder();
    await other.build(demo);
    const small = `reports/${slugOf(idOf('en'))}.json`;
    const retitled = demo.items.map((item) =>
      item.id === idOf('th') ? { ...item, title: 'Another title' } : item,
    );
    await other.build({ ...demo, items: retitled });
    assert.equal(seenIn(JSON.parse(other.text(small)), 'th').publication.title, 'Another title');
    const fewer = demo.items.filter(({ id }) => id !== idOf('th'));
    await other.build({ ...demo, items: fewer }, '--prune');
    assert.doesNotMatch(other.text(small), /Another title/);
    other.remove();
  });

  test('is small in four languages', async () => {
    const other = buildFolder();
    const left = ['ru', 'th'].map(idOf);
    await other.build({ ...demo, items: demo.items.filter(({ id }) => !left.includes(id)) });
    for (const own of LANGUAGES.slice(0, 4)) {
      const sent = gzipSync(other.text(`reports/${slugOf(idOf(own))}.json`)).length;
      assert.ok(sent <= 3000, `${own}: ${sent}`);
    }
    other.remove();
  });

  test('has the teasers of translations alone where long texts would make a small feed large', async () => {
    const other = buildFolder();
    let seed = 1;
    const word = (): string => ((seed = (seed * 48_271) % 2_147_483_647) % 100_000).toString(36);
    const long = (): string => Array.from({ length: 300 }, word).join(' ');
    const items = demo.items.map((item) => ({ ...item, content_html: `<p>${long()}</p>` }));
    await other.build({ ...demo, items });
    const { feed } = parseFeed(JSON.parse(other.text(`reports/${slugOf(idOf('en'))}.json`)), BASE);
    const [own, ...rest] = feed?.publications ?? [];
    assert.notDeepEqual(own?.text, []);
    const versions = rest.filter(({ id }) => id.startsWith(REPORT));
    assert.equal(versions.length, 5);
    for (const version of versions) {
      assert.ok(version.abstract);
      assert.ok(JSON.stringify(version.text).length < 100);
    }
    other.remove();
  });
});

test('the first page of a feed has the translations of its reports, however old they are', async () => {
  const folder = buildFolder();
  const items = Array.from({ length: 260 }, (_, index) => ({
    id: `report-${index}`,
    title: `Report ${index}`,
    content_text: 'A text.',
    language: index ? 'en' : 'fr',
    date_published: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
    ...(index === 0 && { _publication: { translations: ['report-259'] } }),
  }));
  await folder.build({ version: 'https://jsonfeed.org/version/1.1', title: 'Many', items });
  const first = JSON.parse(folder.text('feed.json')) as Feed;
  assert.equal(first.items.at(-1)?.id, 'report-0');
  folder.remove();
});
