import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { loadMessages } from '../../../src/index.js';
import { mostSimilar } from '../../../src/publications/most-similar.js';
import type { Publication } from '../../../src/publications/publication.js';
import { relatedPublications } from '../../../src/publications/related.js';
import { plainText } from '../../../src/publications/rich-text.js';
import { indexOf } from '../../publications/related-at-once.js';
import { BASE, buildFolder } from './a-build.js';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}
const demo = JSON.parse(
  readFileSync(new URL('../../../demo/feeds/reports.json', import.meta.url), 'utf8'),
) as { readonly items: readonly Item[]; readonly [field: string]: unknown };
const many = (count: number, change = ''): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Many',
  items: Array.from({ length: count }, (_, index) => ({
    id: `report-${index}`,
    title: `Report ${index}${index === 3 ? change : ''}`,
    content_text: 'A text.',
    date_published: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
    ...(index === count - 1 && { _publication: { related: ['report-0'] } }),
  })),
});
describe('what a build writes', () => {
  const folder = buildFolder();
  before(async () => {
    const { status, err } = await folder.build(demo, '--language', 'en,ar');
    assert.deepEqual([status, err], [0, '']);
  });
  after(folder.remove);

  test('is the same the second time, byte for byte', async () => {
    const { out } = await folder.build(demo, '--language', 'en,ar');
    assert.match(out, /^0 new, 0 changed, 0 gone, \d+ the same\.\n$/);
  });

  test('has a small feed of each report that the parser of the widgets reads without a problem', () => {
    for (const file of folder.files().filter((name) => name.startsWith('reports/'))) {
      const text = folder.text(file);
      const { feed } = parseFeed(JSON.parse(text), BASE + file);
      assert.deepEqual(feed?.problems, [], file);
      assert.ok(gzipSync(text).length < 3000, `${file}: ${gzipSync(text).length}`);
      assert.ok(feed.publications.length > 1);
    }
  });

  test('has in a small feed what the whole feed says, and the same related reports', async () => {
    await loadMessages('en');
    const whole = parseFeed(demo, BASE).feed?.publications ?? [];
    for (const publication of whole) {
      const slug = publication.title.slice(0, 4).toLowerCase();
      const file = folder
        .files()
        .find(
          (name) =>
            name.startsWith('reports/') &&
            folder.text(name).includes(`"id": "${publication.id}",\n   "url"`) &&
            (JSON.parse(folder.text(name)) as { items: Item[] }).items[0]?.id === publication.id,
        );
      assert.ok(file, slug);
      const { feed } = parseFeed(JSON.parse(folder.text(file)), BASE + file);
      const [own] = feed?.publications ?? [];
      assert.ok(own && feed);
      const { text, ...facts } = { ...own, related: [], cite: undefined };
      const { text: longText, ...wholeFacts } = { ...publication, related: [], cite: undefined };
      assert.deepEqual(JSON.parse(JSON.stringify(facts)), JSON.parse(JSON.stringify(wholeFacts)));
      assert.deepEqual(JSON.parse(JSON.stringify(text)), JSON.parse(JSON.stringify(longText)));
      const wholeText = ({ abstract, text: long }: Publication): string =>
        `${abstract ?? ''} ${plainText(long)}`;
      const options = { match: 'auto', limit: 4, topics: [], language: undefined } as const;
      const alike = () => mostSimilar(indexOf(whole, wholeText), publication);
      const titles = (list: readonly { readonly title: string }[]) =>
        list.map(({ title }) => title);
      assert.deepEqual(
        titles(relatedPublications(feed.publications, own, options, () => []) ?? []),
        titles(relatedPublications(whole, publication, options, alike) ?? []),
      );
    }
  });

  test('has embed pages without a script, which may request the cover alone', () => {
    const page = folder.text('embed/models-of-care-thailand-ec11a8d8ff.html');
    assert.doesNotMatch(page, /<script|\son\w+=/);
    assert.match(page, /default-src &#39;none&#39;; img-src data: https?:\/\/[^;]+; style-src/);
    assert.match(page, /<html lang="en" dir="ltr">/);
    assert.match(
      folder.text('embed/models-of-care', '.ar.html'),
      /<html lang="ar" dir="rtl">[^]*تنزيل/,
    );
  });

  test('speaks all seventeen languages, and says which there are', async () => {
    const other = buildFolder();
    const { status, err } = await other.build(demo, '--language', 'tlh');
    assert.equal(status, 2);
    assert.match(
      err,
      /There are: ar, bn, en, es, fr, hi, id, km, lo, my, ne, pt, ru, th, ur, vi, zh\./,
    );
    other.remove();
  });
});

describe('a build of many reports', () => {
  const folder = buildFolder();
  after(folder.remove);

  test('has the latest first, then what they refer to, and all others by next_url', async () => {
    await folder.build(many(260));
    const ids: string[] = [];
    let page: string | undefined = 'feed.json';
    while (page) {
      const feed = JSON.parse(folder.text(page)) as { items: Item[]; next_url?: string };
      if (page === 'feed.json') {
        assert.equal(feed.items[0]?.id, 'report-259');
        assert.equal(feed.items.at(-1)?.id, 'report-0');
        assert.deepEqual(
          (feed.items[0]._publication as { feed: string }).feed.slice(0, BASE.length + 19),
          `${BASE}reports/report-259-`,
        );
      }
      ids.push(...feed.items.map(({ id }) => id));
      page = feed.next_url?.slice(BASE.length);
    }
    assert.equal(new Set(ids).size, 260);
    assert.equal(ids.length, 260);
  });

  test('writes only what follows from a change', async () => {
    const { out } = await folder.build(many(260, ' changed'), '--dry-run');
    const changed = Number(/(\d+) changed/.exec(out)?.[1]);
    assert.match(out, /^0 new/m);
    // Its own files, those of the few reports to whose lists it belongs, its page of the feed, the index.
    assert.ok(changed > 8 && changed < 120, out);
  });

  test('builds one report alone', async () => {
    const { out } = await folder.build(many(260, ' changed'), '--only', 'report-3');
    assert.match(out, /0 new, \d+ changed, 0 gone/);
    const { status, err } = await folder.build(many(260), '--only', 'nowhere');
    assert.equal(status, 2);
    assert.match(err, /no report “nowhere”/);
  });

  test('keeps what is gone, until it is told to withdraw it', async () => {
    await folder.build(many(260));
    const fewer = many(259);
    assert.match((await folder.build(fewer)).out, /0 new.*gone[^]*--prune removes it/);
    assert.match(folder.text('reports/report-259-'), /Report 259/);
    await folder.build(fewer, '--prune');
    const left = folder.files().filter((name) => name.includes('report-259-'));
    assert.deepEqual(
      left.map((name) => name.split('/')[0]),
      ['embed', 'reports'],
    );
    for (const name of left) assert.doesNotMatch(folder.text(name), /Report 259/);
    const { feed } = parseFeed(JSON.parse(folder.text('reports/report-259-')), BASE);
    assert.deepEqual(feed?.publications, []);
    // It stays withdrawn, and comes back with the report.
    assert.match((await folder.build(fewer, '--prune')).out, /^0 new, 0 changed, 0 removed/);
    assert.match((await folder.build(many(260))).out, /[1-9] changed/);
    assert.match(folder.text('embed/report-259-'), /Report 259/);
  });
});
