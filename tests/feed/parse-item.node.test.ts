import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feedOf, markup, plain, problemsOf, read, readItem } from './an-item.js';

/** Each row has the item's fields, the expected fields of the publication, and the problems. */
type Row = readonly [fields: object, expected: object, problems?: readonly string[]];

const SITE = 'https://publisher.example';

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'its id': [
    [{ id: 'a b' }, { id: 'a b' }],
    [{ id: ' a ' }, { id: 'a' }],
    [{ id: 42 }, { id: '42' }, ['wrong-type id']],
    [{ id: 0 }, { id: '0' }, ['wrong-type id']],
    [{ id: 3.1415 }, { id: '3.1415' }, ['wrong-type id']],
    [{ id: 'A &amp; B' }, { id: 'A &amp; B' }],
  ],
  'its page': [
    [{ url: `${SITE}/a` }, { url: `${SITE}/a` }],
    [{ url: '/a' }, { url: `${SITE}/a` }, ['relative-url url']],
    [{ external_url: `${SITE}/b` }, { url: `${SITE}/b` }],
    [{ url: `${SITE}/a`, external_url: `${SITE}/b` }, { url: `${SITE}/a` }],
    [{ url: null, external_url: `${SITE}/b` }, { url: `${SITE}/b` }],
    [
      { url: 'ftp://a.example/', external_url: `${SITE}/b` },
      { url: `${SITE}/b` },
      ['unsafe-url url'],
    ],
    [{ external_url: null }, { url: undefined }],
    [{ url: '' }, { url: undefined }],
    [{ url: 'javascript:alert(1)' }, { url: undefined }, ['unsafe-url url']],
    [{ url: 'https://a:b@c.example/' }, { url: undefined }, ['unsafe-url url']],
    [{ url: 'https://' }, { url: undefined }, ['invalid url']],
    [{ url: {} }, { url: undefined }, ['invalid url']],
  ],
  'its title': [
    [{ title: 'Care' }, { title: 'Care' }],
    [{ title: ' Care\n  that lasts ' }, { title: 'Care that lasts' }],
    [{ title: 'An <i>E. coli</i> study' }, { title: 'An <i>E. coli</i> study' }],
    [{ title: 'R&amp;D &#039;x&#039;' }, { title: "R&D 'x'" }, ['escaped-text title']],
    [{ title: '&amp;lt;b&amp;gt;' }, { title: '&lt;b&gt;' }, ['escaped-text title']],
    [{ title: '&lt;script&gt;' }, { title: '<script>' }, ['escaped-text title']],
    [{ title: 'AT&T &bogus;' }, { title: 'AT&T &bogus;' }],
    [{ title: 1984 }, { title: '1984' }, ['wrong-type title']],
    [{ title: ['Care'] }, { title: '1' }, ['invalid title']],
    [{ url: `${SITE}/a` }, { title: `${SITE}/a` }],
    [{ title: '', url: `${SITE}/a` }, { title: `${SITE}/a` }],
    [{}, { title: '1' }],
  ],
  'its teaser': [
    [{ summary: 'Short.' }, { abstract: 'Short.' }],
    [{ summary: ' Cut&hellip;' }, { abstract: 'Cut…' }, ['escaped-text summary']],
    [{ summary: 'a <b>c</b>' }, { abstract: 'a <b>c</b>' }],
    [{ summary: '' }, { abstract: undefined }],
    [{ summary: null }, { abstract: undefined }],
    [{ summary: true }, { abstract: undefined }, ['invalid summary']],
  ],
  'its picture': [
    [{ image: `${SITE}/a.png` }, { image: { url: `${SITE}/a.png`, alt: '' } }],
    [
      { image: 'a.png' },
      { image: { url: `${SITE}/feeds/a.png`, alt: '' } },
      ['relative-url image'],
    ],
    [{ banner_image: `${SITE}/b.png` }, { image: { url: `${SITE}/b.png`, alt: '' } }],
    [
      { image: 'data:image/png;base64,x', banner_image: `${SITE}/b.png` },
      { image: { url: `${SITE}/b.png`, alt: '' } },
      ['unsafe-url image'],
    ],
    [{ image: null, banner_image: '' }, { image: undefined }],
  ],
  'its dates': [
    [
      { date_published: '2019-09-30T00:00:00Z', date_modified: '2020-01-01T10:00:00.5+07:00' },
      { datePublished: '2019-09-30T00:00:00Z', dateModified: '2020-01-01T10:00:00.5+07:00' },
    ],
    [
      { date_published: '2019-09-30' },
      { datePublished: '2019-09-30' },
      ['nonstandard-date date_published'],
    ],
    [{ date_modified: '2019' }, { dateModified: '2019' }, ['nonstandard-date date_modified']],
    [
      { date_published: '2020-01-04T01:00:00+0100' },
      { datePublished: '2020-01-04T01:00:00+01:00' },
      ['nonstandard-date date_published'],
    ],
    [
      { date_published: 'Fri, 31 May 2019 12:17:58 -0700' },
      { datePublished: '2019-05-31T12:17:58-07:00' },
      ['nonstandard-date date_published'],
    ],
    [{ date_published: 'soon' }, { datePublished: undefined }, ['invalid date_published']],
    [
      { date_published: '0001-01-01T00:00:00Z' },
      { datePublished: undefined },
      ['invalid date_published'],
    ],
    [{ date_published: {} }, { datePublished: undefined }, ['invalid date_published']],
    [{ date_published: null, date_modified: '' }, { datePublished: undefined }],
    [{ date_published: '2019-09-30T25:00:00Z' }, {}, ['invalid date_published']],
  ],
  'its authors': [
    [{ authors: [{ name: 'A' }, { name: 'B' }] }, { authors: [{ name: 'A' }, { name: 'B' }] }],
    [
      { author: { name: 'A', url: '/a' } },
      { authors: [{ name: 'A', url: `${SITE}/a` }] },
      ['relative-url author.url'],
    ],
    [{ author: { name: 'A' }, authors: [{ name: 'B' }] }, { authors: [{ name: 'B' }] }],
    [{ author: { name: 'A' }, authors: [] }, { authors: [{ name: 'A' }] }],
    [
      { authors: [{ name: 'A &amp; B' }] },
      { authors: [{ name: 'A & B' }] },
      ['escaped-text authors[0].name'],
    ],
    [
      { authors: [{ url: 'https://a.example/' }] },
      { authors: [{ name: 'a.example', url: 'https://a.example/' }] },
    ],
    [
      { authors: [{ url: 'mailto:a@b.example' }] },
      { authors: [{ name: 'a@b.example', url: 'mailto:a@b.example' }] },
    ],
    [
      { authors: [{ name: 'A', url: 'javascript:x' }] },
      { authors: [{ name: 'A' }] },
      ['unsafe-url authors[0].url'],
    ],
    [{ authors: { name: 'A' } }, { authors: [{ name: 'A' }] }, ['wrong-type authors']],
    [{ author: [{ name: 'A' }] }, { authors: [{ name: 'A' }] }, ['wrong-type author']],
    [{ author: 'A' }, { authors: [{ name: 'A' }] }, ['wrong-type author']],
    [
      { authors: ['A', { name: 'B' }] },
      { authors: [{ name: 'A' }, { name: 'B' }] },
      ['wrong-type authors[0]'],
    ],
    [{ authors: [{}, { name: 'B' }] }, { authors: [{ name: 'B' }] }, ['missing authors[0].name']],
    [
      { authors: [{ name: [] }] },
      { authors: [] },
      ['invalid authors[0].name', 'missing authors[0].name'],
    ],
    [{ authors: null, author: null }, { authors: [] }],
    [{ authors: '' }, { authors: [] }],
  ],
  'its language': [
    [{ language: 'th' }, { inLanguage: 'th' }],
    [{ language: 'EN-gb' }, { inLanguage: 'en-GB' }],
    [{ language: 'pt_BR' }, { inLanguage: 'pt-BR' }, ['nonstandard-language language']],
    [{ language: 'eng' }, { inLanguage: 'en' }, ['nonstandard-language language']],
    [{ language: 'und' }, { inLanguage: undefined }, ['nonstandard-language language']],
    [{ language: 'zxx' }, { inLanguage: undefined }, ['nonstandard-language language']],
    [{ language: 'mul' }, { inLanguage: 'mul' }],
    [{ language: 'English' }, { inLanguage: 'en' }, ['nonstandard-language language']],
    [{ language: 'Français' }, { inLanguage: 'fr' }, ['nonstandard-language language']],
    [{ language: 'anglais' }, { inLanguage: 'en' }, ['nonstandard-language language']],
    [{ language: 'THAI' }, { inLanguage: 'th' }, ['nonstandard-language language']],
    [{ language: 'iw' }, { inLanguage: 'he' }, ['nonstandard-language language']],
    [{ lang: 'fr' }, { inLanguage: 'fr' }, ['nonstandard-language lang']],
    [{ lang: 'fr', language: '' }, { inLanguage: 'fr' }, ['nonstandard-language lang']],
    [{ lang: 'fr', language: 'th' }, { inLanguage: 'th' }],
    [{ lang: 7 }, { inLanguage: undefined }, ['wrong-type lang', 'invalid lang']],
    [{ language: 'English language' }, { inLanguage: undefined }, ['invalid language']],
    [{ language: true }, { inLanguage: undefined }, ['invalid language']],
    [{ language: null }, { inLanguage: undefined }],
  ],
  'its topics': [
    [{ tags: ['a b', 'c'] }, { keywords: ['a b', 'c'] }],
    [{ tags: 'a b, c,,d ' }, { keywords: ['a b', 'c', 'd'] }, ['wrong-type tags']],
    [{ tags: ['a', '', ' a ', 'b'] }, { keywords: ['a', 'b'] }],
    [
      { tags: ['a', 5, null, ['b'], 'c'] },
      { keywords: ['a', 'c'] },
      ['invalid tags[1]', 'invalid tags[2]', 'invalid tags[3]'],
    ],
    [{ tags: ['R&amp;D'] }, { keywords: ['R&D'] }, ['escaped-text tags[0]']],
    [{ tags: null }, { keywords: [] }],
    [{ tags: '' }, { keywords: [] }],
    [{ tags: { a: 1 } }, { keywords: [] }, ['invalid tags']],
  ],
};

describe('an item', () => {
  for (const [about, rows] of Object.entries(TABLE)) {
    for (const [fields, expected, problems = []] of rows) {
      test(`gives ${about}: ${JSON.stringify(fields)}`, () => {
        const item = readItem(fields);
        const publication = plain(item.publication) as Record<string, unknown>;
        for (const [name, value] of Object.entries(expected)) {
          assert.deepEqual(publication[name], value, name);
        }
        assert.deepEqual([...item.problems].sort(), [...problems].sort());
      });
    }
  }

  for (const id of [undefined, null, '', ' ', true, [], { a: 1 }]) {
    test(`with the id ${JSON.stringify(id)} is discarded, and the other items stay`, () => {
      const feed = read(
        feedOf([
          { id, title: 'Gone', content_text: 'x' },
          { id: '2', content_text: 'x' },
        ]),
      );
      assert.deepEqual(
        feed.publications.map(({ id }) => id),
        ['2'],
      );
      assert.ok(problemsOf(feed).includes('missing items[0].id'));
    });
  }

  test('takes authors and language from its feed if it has none', () => {
    const feed = { authors: [{ name: 'The publisher' }], language: 'fr' };
    const { publication } = readItem({}, feed);
    assert.deepEqual(plain(publication?.authors), [{ name: 'The publisher' }]);
    assert.equal(publication?.inLanguage, 'fr');
    const own = readItem({ authors: [{ name: 'A' }], language: 'th' }, feed).publication;
    assert.deepEqual(plain(own?.authors), [{ name: 'A' }]);
    assert.equal(own?.inLanguage, 'th');
    const nameless = readItem({ authors: [{}], language: '' }, feed).publication;
    assert.deepEqual(plain(nameless?.authors), [{ name: 'The publisher' }]);
    assert.equal(nameless?.inLanguage, 'fr');
  });

  for (const [fields, tree, problems = []] of [
    [{ content_html: '<p>Html</p>', content_text: 'Text' }, '<p>Html</p>'],
    [{ content_html: '<a href="/a">a</a>' }, `<p><a href=${SITE}/a>a</a></p>`],
    [{ content_html: 'R&amp;D' }, '<p>R&D</p>'],
    [{ content_html: '', content_text: 'Text' }, '<p>Text</p>'],
    [{ content_html: null, content_text: 'a <b> &amp;\n\nc' }, '<p>a <b> &amp;</p><p>c</p>'],
    [{ content_text: undefined, content_html: '<p>Html</p>' }, '<p>Html</p>'],
    [{ content_text: undefined }, ''],
    [{ content_text: '', content_html: '' }, ''],
    [{ content_text: 'Text', content_html: true }, '<p>Text</p>', ['invalid content_html']],
    [{ content_text: 12 }, '<p>12</p>', ['wrong-type content_text']],
  ] as const) {
    test(`gives its long text: ${JSON.stringify(fields)}`, () => {
      const item = readItem(fields);
      assert.equal(markup(item.publication?.text ?? []), tree);
      assert.deepEqual(item.problems, problems);
    });
  }

  test('has its long text parsed once', () => {
    const { publication } = readItem({ content_html: '<p>Html</p>' });
    assert.equal(publication?.text, publication?.text);
  });
});
