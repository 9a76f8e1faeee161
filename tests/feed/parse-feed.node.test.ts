import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeedText } from '../../src/feed/parse-feed-text.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { ADDRESS, feedOf, plain, problemsOf, read } from './an-item.js';

const ITEM = { id: '1', content_text: 'Text.' };

describe('a feed', () => {
  test('of version 1.1 is read without a problem', () => {
    const feed = read(
      feedOf([ITEM], {
        home_page_url: 'https://publisher.example/',
        feed_url: ADDRESS,
        description: 'Reports',
        user_comment: 'For readers',
        next_url: `${ADDRESS}?page=2`,
        icon: 'https://publisher.example/icon.png',
        favicon: 'https://publisher.example/favicon.png',
        authors: [{ name: 'The publisher', url: 'https://publisher.example/', avatar: 'x.png' }],
        language: 'en-GB',
        expired: false,
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        _another: { about: 'https://another.example/' },
      }),
    );
    assert.deepEqual(plain(feed), {
      title: 'Reports',
      language: 'en-GB',
      problems: [],
      publications: [
        {
          id: '1',
          title: '1',
          text: [{ name: 'p', children: ['Text.'] }],
          authors: [{ name: 'The publisher', url: 'https://publisher.example/' }],
          inLanguage: 'en-GB',
          keywords: [],
          encodings: [],
          related: [],
          translations: [],
        },
      ],
    });
  });

  test('of version 1.0 with its one author is read without a problem', () => {
    const fields = {
      version: 'https://jsonfeed.org/version/1',
      author: { name: 'The publisher' },
    };
    const feed = read(
      feedOf(
        [
          { ...ITEM, author: { name: 'A writer' } },
          { ...ITEM, id: '2' },
        ],
        fields,
      ),
    );
    assert.deepEqual(problemsOf(feed), []);
    assert.deepEqual(
      feed.publications.map(({ authors }) => authors.map(({ name }) => name)),
      [['A writer'], ['The publisher']],
    );
  });

  test('without items is a feed, and has no publications', () => {
    assert.deepEqual(plain(read(feedOf([]))), {
      title: 'Reports',
      publications: [],
      problems: [],
    });
  });

  for (const version of [
    undefined,
    null,
    1.1,
    '',
    'https://jsonfeed.org/version/1234',
    'https://jsonfeed.org/version/2',
    'https://jsonfeed.org/version/1.1/',
    ['https://jsonfeed.org/version/2'],
    {},
    { toString: 'x' },
  ]) {
    test(`of the version ${JSON.stringify(version)} is read all the same`, () => {
      const feed = read(feedOf([ITEM], { version }));
      assert.equal(feed.publications.length, 1);
      assert.deepEqual(problemsOf(feed), []);
    });
  }

  test('of a version that is nested very deeply is still read', () => {
    let version: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) version = [version];
    assert.equal(read(feedOf([ITEM], { version })).publications.length, 1);
  });

  for (const title of [undefined, null, '', '  ']) {
    test(`with the title ${JSON.stringify(title)} has none, and nothing is lost`, () => {
      const feed = read(feedOf([ITEM], { title }));
      assert.equal(feed.title, undefined);
      assert.deepEqual(problemsOf(feed), []);
    });
  }

  test('has a title that is decoded once', () => {
    const feed = read(feedOf([ITEM], { title: 'Care &#8211; &amp;amp; shelter' }));
    assert.equal(feed.title, 'Care – &amp; shelter');
    assert.deepEqual(problemsOf(feed), ['escaped-text title']);
  });

  test('keeps all items with the same id', () => {
    const feed = read(feedOf([ITEM, { ...ITEM, id: '2' }, ITEM, ITEM]));
    assert.deepEqual(
      feed.publications.map(({ id }) => id),
      ['1', '2', '1', '1'],
    );
    assert.deepEqual(problemsOf(feed), []);
  });

  test('drops entries that are not items, and has a problem for each', () => {
    const feed = read(
      feedOf([null, ITEM, 'x', [], 3, { ...ITEM, id: '2', url: 'ftp://a.example/' }]),
    );
    assert.deepEqual(
      feed.publications.map(({ id }) => id),
      ['1', '2'],
    );
    assert.deepEqual(problemsOf(feed), [
      'invalid items[0]',
      'invalid items[2]',
      'invalid items[3]',
      'invalid items[4]',
      'unsafe-url items[5].url',
    ]);
  });

  for (const json of [
    null,
    true,
    0,
    'https://jsonfeed.org/version/1.1',
    [],
    [ITEM],
    {},
    { items: null },
    { items: {} },
    { items: 'x' },
    { version: 'https://jsonfeed.org/version/1.1', title: 'x' },
    { hits: { hits: [] } },
    undefined,
  ]) {
    test(`is not what ${JSON.stringify(json)} is`, () =>
      assert.deepEqual(parseFeed(json, ADDRESS), {
        failure: { code: 'feed-not-json-feed', address: ADDRESS },
      }));
  }
});

describe('addresses in a feed', () => {
  const items = [{ ...ITEM, url: '/a', external_url: 'https://elsewhere.example/' }];

  test('that are relative are resolved against the feed’s address', () => {
    const feed = read(feedOf(items, { feed_url: 'https://other.example/feed.json' }));
    assert.equal(feed.publications[0]?.url, 'https://publisher.example/a');
    assert.deepEqual(problemsOf(feed), ['relative-url items[0].url']);
  });

  test('are resolved against feed_url if the page gives the feed itself', () => {
    const json = feedOf(items, { feed_url: 'https://other.example/feed.json' });
    const { feed } = parseFeed(json);
    assert.equal(feed?.publications[0]?.url, 'https://other.example/a');
  });

  for (const feed_url of [
    undefined,
    null,
    '',
    'feed.json',
    '/feed.json',
    'not an address',
    5,
    {},
  ]) {
    test(`that are absolute stay if feed_url is ${JSON.stringify(feed_url)}`, () => {
      const url = 'https://publisher.example/a';
      const image = 'https://publisher.example/a.png';
      const json = feedOf([{ ...ITEM, url, image, content_html: `<a href="${url}">a</a>` }], {
        feed_url,
      });
      const { feed } = parseFeed(json);
      assert.equal(feed?.publications[0]?.url, url);
      assert.equal(feed.publications[0].image?.url, image);
      assert.deepEqual(plain(feed.publications[0].text), [
        { name: 'p', children: [{ name: 'a', href: url, children: ['a'] }] },
      ]);
    });
  }
});

describe('the text of a feed', () => {
  test('is read as JSON', () => {
    const { feed } = parseFeedText(JSON.stringify(feedOf([ITEM])), ADDRESS);
    assert.equal(feed?.publications.length, 1);
  });

  const whole = JSON.stringify(feedOf([ITEM]));
  for (const [name, text] of [
    ['nothing', ''],
    ['a page', '<!doctype html><title>Reports</title>'],
    ['a feed that ends too soon', whole.slice(0, -1)],
    ['a feed with a comma too many', whole.replace(']}', '],}')],
    ['a feed with a line break in a string', whole.replace('Text.', 'Te\nxt.')],
    ['a feed with words after it', `${whole} x`],
    ['a feed in single quotes', whole.replaceAll('"', "'")],
  ] as const) {
    test(`that is ${name} is refused as a whole`, () =>
      assert.deepEqual(parseFeedText(text, ADDRESS), {
        failure: { code: 'feed-not-json', address: ADDRESS },
      }));
  }

  test('that is JSON but not a feed has a failure of its own', () =>
    assert.deepEqual(parseFeedText('{}', undefined), {
      failure: { code: 'feed-not-json-feed', address: undefined },
    }));
});
