/** What comes out of JSON Feeds of elsewhere: real ones, and careless ones. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseFeedText } from '../../src/feed/parse-feed-text.js';
import { fromJsonFeed } from '../../src/sources/json-feed-elsewhere.js';
import { SHARED } from '../feed/shared-folder.js';
import { validFeed } from '../feed/any-feed.js';
import { assertNoErrors, countsOf, onlyItem } from './converted.js';
import { sharedText, skip } from './shared-answer.js';

/** What a source says of real feeds. It says nothing of the others. */
const PROBLEMS: Readonly<Record<string, Record<string, number>>> = {
  // None of its items has an id.
  'elastic-1.1.json': { 'no-id': 3 },
  'invalid.json': { 'date-unreadable': 1, 'no-text': 8 },
  // Hugo has written an address and a date for which it had no value.
  'strad-hugo-fr.json': { 'date-unreadable': 4, 'unfilled-value': 4 },
};

const address = 'https://publisher.example/feed.json';

describe('real JSON Feeds', { skip }, () => {
  const paths = ['feeds/json-feed', 'feeds/json-feed-parser-tests'].flatMap((folder) =>
    skip ? [] : readdirSync(join(SHARED, folder)).map((file) => `${folder}/${file}`),
  );
  for (const path of paths) {
    const file = path.split('/').at(-1) ?? '';
    // It is cut off in the middle, so nothing can read it.
    if (file === 'allthis-partial.json') continue;
    test(`${path}: the widgets show of what is converted what they show of the feed itself`, async () => {
      const text = sharedText(path);
      const converted = fromJsonFeed(JSON.parse(text.replace(/^\ufeff/, '')), { address });
      assert.deepEqual(countsOf(converted.problems), PROBLEMS[file] ?? {});
      const itself = shown(text);
      const again = shown(
        JSON.stringify({
          title: 'x',
          version: 'https://jsonfeed.org/version/1.1',
          items: converted.items,
        }),
      );
      assert.equal(again.length, itself.length);
      for (const [index, publication] of itself.entries())
        assert.deepEqual(again[index], publication);
      await assertNoErrors(converted, converted.feed?.home_page_url);
    });
  }
});

/** What the widgets show of each publication, but for what this source leaves out on purpose. */
function shown(text: string): readonly object[] {
  const { feed } = parseFeedText(text, address);
  return (feed?.publications ?? []).map(
    ({
      id,
      url,
      title,
      image,
      authors,
      datePublished,
      dateModified,
      keywords,
      encodings,
      doi,
      license,
    }) => {
      // Hugo's addresses and dates without a value, and the addresses of mails, are left out.
      const isFilled = !(image?.url ?? '').includes('no%20value');
      const files = encodings.map(({ contentUrl, contentSize, name }) => ({
        contentUrl,
        name,
        size: contentSize && Math.round(contentSize),
      }));
      const names = authors.map((author) => author.name).filter((name) => !name.includes('@'));
      const day = (date?: string): string | undefined =>
        date?.includes('T') ? date : date && `${date}T00:00:00Z`;
      return {
        ...{ id, url, title, keywords, files, names, doi, license },
        ...{
          image: isFilled ? image : undefined,
          published: day(datePublished),
          modified: day(dateModified),
        },
      };
    },
  );
}

describe('a JSON Feed of elsewhere', () => {
  test('that is as it should be stays as it is', async () => {
    const feed = validFeed();
    const converted = fromJsonFeed(feed, { address });
    assert.deepEqual(converted.problems, []);
    const [item] = converted.items;
    const [own] = feed.items as readonly Record<string, unknown>[];
    for (const key of [
      'id',
      'url',
      'title',
      'summary',
      'content_html',
      'content_text',
      'image',
      'tags',
      'language',
      'date_published',
      'date_modified',
      'authors',
    ]) {
      assert.deepEqual(item?.[key as 'id'], own?.[key], key);
    }
    assert.deepEqual(item?._publication, own?._publication);
    assert.deepEqual(item?.attachments, own?.attachments);
    await assertNoErrors(converted);
  });

  test('may be careless: dates, authors, topics and languages of other forms', () => {
    const item = onlyItem(
      fromJsonFeed(
        {
          author: 'P',
          items: [
            {
              id: 7,
              external_url: '/a',
              title: 'A &amp; B',
              content_text: 'Text',
              date_published: 'Tue, 5 Nov 2024 09:30:00 GMT',
              tags: 'one, two',
              lang: 'English',
              attachments: [{ url: '/a.pdf', size_in_bytes: '9' }, { url: 'javascript:alert(1)' }],
              _publication: { doi: 'https://doi.org/10.5555/1', pages: 0, cover: { alt: 'x' } },
            },
          ],
        },
        { address },
      ),
    );
    assert.deepEqual(item, {
      id: '7',
      url: 'https://publisher.example/a',
      title: 'A & B',
      content_text: 'Text',
      date_published: '2024-11-05T09:30:00Z',
      authors: [{ name: 'P' }],
      tags: ['one', 'two'],
      language: 'en',
      attachments: [
        { url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 9 },
      ],
      _publication: { doi: '10.5555/1' },
    });
  });

  test('says which contact is neither a page nor a mail address, and leaves it out', () => {
    const { items, problems } = fromJsonFeed(
      {
        items: ['0', 'formats@publisher.example'].map((contact, index) => ({
          id: String(index),
          title: 'Report',
          content_text: 'Text',
          _publication: { contact },
        })),
      },
      { address },
    );
    const contacts = items.map(({ _publication: extension }) => extension?.contact);
    assert.deepEqual(contacts, [undefined, 'formats@publisher.example']);
    assert.deepEqual(problems, [
      { code: 'address-unusable', item: 'Report', values: { field: 'contact', value: '0' } },
    ]);
  });
});
