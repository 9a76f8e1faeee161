/** What comes out of WordPress: real answers, and what people reported of others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeHTML } from 'entities';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { fromWordPress, type WordPressOptions } from '../../src/sources/wordpress.js';
import { feedOfWordPress } from '../../src/sources/wordpress/wordpress-in-page.js';
import { assertNoErrors, countsOf, onlyItem } from './converted.js';
import { sharedJson, skip } from './shared-answer.js';

const ADDRESS = 'https://publisher.example/wp-json/wp/v2/posts';

interface Media {
  readonly code?: string;
  readonly source_url: string;
  readonly alt_text?: string;
  readonly media_details: {
    readonly sizes?: Record<string, { source_url: string; width: number; height: number }>;
  };
}

interface Post {
  readonly id: number;
  readonly link: string;
  readonly date: string;
  readonly date_gmt: string;
  readonly modified: string;
  readonly modified_gmt: string;
  readonly title: { readonly rendered: string };
  readonly content: { readonly rendered: string };
  readonly excerpt: { readonly rendered: string };
  readonly _embedded?: {
    readonly 'wp:featuredmedia'?: readonly Media[];
    readonly 'wp:term'?: readonly (readonly { readonly name: string; readonly slug: string }[])[];
  };
}

interface Expected {
  readonly address: string;
  readonly items: number;
  /** The number of posts whose excerpt was written by a person. */
  readonly summaries?: number;
  readonly language?: string;
  readonly problems?: Record<string, number>;
}

const TABLE: Readonly<Record<string, Expected>> = {
  'feeds/wordpress/wp-frontity-cat7.json': { address: 'https://demo.worona.org/', items: 5 },
  'feeds/wordpress/wp-frontity-post-60.json': { address: 'https://demo.worona.org/', items: 1 },
  'feeds/wordpress/wp-headstartwp-posts.json': {
    address: 'https://js1.10up.com/',
    items: 10,
    summaries: 4,
    language: 'en-US',
  },
  // Its addresses are relative, and it links to a PDF of another organisation.
  'feeds/wordpress/wp-webaquebec-posts.json': {
    address: 'https://webaquebec.org/',
    items: 35,
    summaries: 1,
    problems: { 'file-elsewhere': 1 },
  },
  // A page whose text stands in custom fields of its theme.
  'sources/wordpress/ippf-acf-page-excerpt.json': {
    address: 'https://maforum.ippf.org/',
    items: 1,
    problems: { 'no-text': 1 },
  },
};

describe('real answers of WordPress', { skip }, () => {
  for (const [path, expected] of Object.entries(TABLE)) {
    test(`${path}: every field of every post`, async () => {
      const answer = sharedJson(path) as Post | readonly Post[];
      const posts = Array.isArray(answer) ? (answer as readonly Post[]) : [answer as Post];
      const converted = fromWordPress(answer, { address: expected.address });
      assert.deepEqual(countsOf(converted.problems), expected.problems ?? {});
      assert.equal(converted.items.length, expected.items);
      assert.equal(posts.length, expected.items);
      for (const [index, post] of posts.entries()) assertPost(post, index, converted, expected);
      const summaries = converted.items.flatMap(({ summary }) => summary ?? []);
      assert.equal(summaries.length, expected.summaries ?? 0);
      await assertNoErrors(converted, expected.address);
    });
  }

  test('an attachment is no publication', () => {
    const answer = sharedJson('sources/wordpress/wp7-media-file-object.json');
    const { items, problems } = fromWordPress(answer, { address: ADDRESS });
    assert.deepEqual([items.length, countsOf(problems)], [0, { 'not-published': 1 }]);
  });

  test('an attachment of WordPress 7 is a file of the post that it belongs to', () => {
    const file = sharedJson('sources/wordpress/wp7-media-file-object.json') as Record<
      string,
      unknown
    >;
    const attachments = [{ ...file, post: 7 }];
    const post = { id: 7, title: { rendered: 'A' }, content: { rendered: 'x' } };
    const item = onlyItem(fromWordPress(post, { address: ADDRESS, attachments }));
    assert.deepEqual(item.attachments, [
      {
        url: file.source_url,
        mime_type: file.mime_type,
        title: (file.title as { rendered: string }).rendered,
        size_in_bytes: file.filesize,
      },
    ]);
  });
});

function assertPost(
  post: Post,
  index: number,
  { items }: ReturnType<typeof fromWordPress>,
  { address, language }: Expected,
): void {
  const item = items[index];
  assert.ok(item);
  const { image, tags = [], summary, _publication, ...fields } = item;
  assert.deepEqual(fields, {
    id: `wordpress:${post.id}`,
    url: new URL(post.link, address).href,
    title: decodeHTML(post.title.rendered),
    date_published: item.date_published,
    date_modified: item.date_modified,
    ...(post.content.rendered && { content_html: post.content.rendered.trim() }),
    ...(language && { language }),
  });
  for (const [date = '', utc, local] of [
    [item.date_published, post.date_gmt, post.date],
    [item.date_modified, post.modified_gmt, post.modified],
  ] as const) {
    assert.equal(Date.parse(date), Date.parse(`${utc}Z`));
    assert.ok(date.startsWith(local.slice(0, 10)), `${date} is not ${local}`);
  }
  // WordPress has cut all other excerpts from the texts.
  const excerpt = decodeHTML(post.excerpt.rendered.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  if (summary) assert.equal(excerpt.trim(), summary.replace(/\s+/g, ' '));
  const terms = post._embedded?.['wp:term']?.flat() ?? [];
  const topics = terms.filter(({ slug }) => slug !== 'uncategorized');
  assert.deepEqual(tags, [...new Set(topics.map(({ name }) => decodeHTML(name)))]);
  assertCover(post, image, _publication);
}

function assertCover(post: Post, image: string | undefined, extension: unknown): void {
  const [media] = post._embedded?.['wp:featuredmedia'] ?? [];
  if (!media || media.code) {
    assert.deepEqual([image, extension], [undefined, undefined]);
    return;
  }
  const sizes = Object.values(media.media_details.sizes ?? {});
  const size = sizes.find(({ source_url }) => source_url === image);
  const { alt_text: alt } = media;
  assert.ok(size ?? image === media.source_url);
  assert.ok(!size || size.width <= 1200);
  const { cover } = extension as { cover: Record<string, unknown> };
  assert.equal(cover.alt, alt ? alt : undefined);
  if (size) assert.deepEqual([cover.width, cover.height], [size.width, size.height]);
}

/** What the widgets show of each publication. Its text is a getter, and so left out. */
const shown = (feed: unknown, address: string): readonly object[] =>
  (parseFeed(feed, address).feed?.publications ?? []).map(({ text, ...publication }) => ({
    ...publication,
    paragraphs: text.length,
  }));

describe('the feed that a page makes of WordPress', { skip }, () => {
  for (const [path, { address, items }] of Object.entries(TABLE)) {
    test(`${path}: shows what the publisher’s own feed shows`, () => {
      const answer = sharedJson(path);
      const made = feedOfWordPress(JSON.stringify(answer), address);
      const inPage = shown(JSON.parse(made ?? ''), address);
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        ...fromWordPress(answer, { address }),
      };
      assert.equal(inPage.length, items);
      assert.deepEqual(inPage, shown(feed, address));
    });
  }

  test('is none if the answer is none', () =>
    assert.equal(feedOfWordPress('{"code":"rest_forbidden"}', ADDRESS), undefined));
});

/** A post of WordPress with nothing special. */
const post = (fields: object = {}): object => ({
  id: 1,
  status: 'publish',
  link: 'https://publisher.example/a/',
  date_gmt: '2024-11-05T09:30:00',
  title: { rendered: 'A report' },
  content: { rendered: '<p>All of it.</p>', protected: false },
  excerpt: { rendered: '', protected: false },
  ...fields,
});

const convert = (answer: unknown, options: Partial<WordPressOptions> = {}) =>
  fromWordPress(answer, { address: ADDRESS, ...options });

describe('a post of WordPress', () => {
  const excerpts: Readonly<
    Record<string, readonly [excerpt: string, summary: string | undefined]>
  > = {
    'a person has written': ['<p>Why to read it.</p>', 'Why to read it.'],
    'is the beginning of the text': ['<p>All of [&hellip;]</p>', undefined],
    'a theme has cut, with a link': [
      '<p>Other words&hellip; <a class="more-link" href="/a/">Read <span>A report</span></a></p>',
      'Other words…',
    ],
    'is empty': ['', undefined],
  };
  for (const [what, [rendered, summary]] of Object.entries(excerpts)) {
    test(`has ${summary ? 'a' : 'no'} teaser if its excerpt ${what}`, () =>
      assert.equal(onlyItem(convert(post({ excerpt: { rendered } }))).summary, summary));
  }

  test('is left out, and said, if it is a draft, has a password, or is no post', () => {
    const answer = [
      post({ id: 2, status: 'draft' }),
      post({ id: 3, status: 'future' }),
      post({ id: 4, content: { rendered: '', protected: true } }),
      post({ id: 5, excerpt: { rendered: '', protected: true } }),
      null,
      'post',
      {},
    ];
    const { items, problems, closed } = convert(answer);
    assert.equal(items.length, 0);
    assert.deepEqual(closed, ['wordpress:2', 'wordpress:3', 'wordpress:4', 'wordpress:5']);
    assert.deepEqual(countsOf(problems), {
      'not-published': 2,
      protected: 2,
      'entry-unreadable': 3,
    });
    assert.deepEqual(problems[0], {
      code: 'not-published',
      item: 'wordpress:2',
      values: { status: 'draft' },
    });
  });

  test('never names users, whose names are logins', () => {
    const _embedded = { author: [{ name: 'a-login' }] };
    assert.equal(onlyItem(convert(post({ author: 1, _embedded }))).authors, undefined);
  });

  test('offers the files of its own site that its text links to', () => {
    const rendered = `<a href="/f/a.pdf">English</a> <a href="https://www.publisher.example/f/b.PDF?v=1">Français</a>
      <a href="https://files.publisher.example/c.docx">Download</a><a href="/d.epub">Download</a>
      <a href="https://elsewhere.example/x.pdf">Theirs</a> <a href="/page/">Page</a> <a href="mailto:a@b.example">Mail</a>`;
    const converted = convert(post({ content: { rendered } }));
    assert.deepEqual(
      onlyItem(converted).attachments?.map(({ url, title }) => [url, title]),
      [
        ['https://publisher.example/f/a.pdf', 'English'],
        ['https://www.publisher.example/f/b.PDF?v=1', 'Français'],
        // Files with the same title would be one text in several formats.
        ['https://files.publisher.example/c.docx', undefined],
        ['https://publisher.example/d.epub', undefined],
      ],
    );
    assert.deepEqual(converted.problems, [
      {
        code: 'file-elsewhere',
        item: 'A report',
        values: { value: 'https://elsewhere.example/x.pdf' },
      },
    ]);
  });

  test('offers the files of custom fields, however ACF writes them', () => {
    const acf = {
      none: false,
      picture: { url: 'https://publisher.example/a.jpg', mime_type: 'image/jpeg' },
      whole: {
        url: 'https://publisher.example/a.pdf',
        title: 'English',
        filesize: '2400000',
        mime_type: 'application/pdf',
      },
      rows: [
        { file: '/b.pdf' },
        { source: 'https://elsewhere.example/theirs.pdf' },
        { file: 12 },
        { year: 2024 },
      ],
    };
    const attachments = [
      { id: 12, source_url: 'https://publisher.example/c.epub', mime_type: 'application/epub+zip' },
    ];
    const converted = convert(post({ acf }), { attachments });
    assert.deepEqual(countsOf(converted.problems), { 'file-elsewhere': 1 });
    assert.deepEqual(onlyItem(converted).attachments, [
      {
        url: 'https://publisher.example/a.pdf',
        mime_type: 'application/pdf',
        title: 'English',
        size_in_bytes: 2400000,
      },
      { url: 'https://publisher.example/c.epub', mime_type: 'application/epub+zip' },
      { url: 'https://publisher.example/b.pdf', mime_type: 'application/pdf' },
    ]);
  });

  test('has what a publisher keeps in custom fields of other names', () => {
    const acf = {
      when: '20241105',
      who: 'A. Author; B. Author',
      doc: 13,
      doi: '10.5555/1',
      pages: '48',
      about: { lede: 'Why to read it.' },
    };
    const map = { date: 'when', authors: 'who', files: 'doc', summary: 'about.lede' };
    const converted = convert(post({ acf, date_gmt: '2025-01-01T00:00:00' }), { map });
    const item = onlyItem(converted);
    assert.equal(item.date_published, '2024-11-05T00:00:00Z');
    assert.deepEqual(item.authors, [{ name: 'A. Author' }, { name: 'B. Author' }]);
    assert.equal(item.summary, 'Why to read it.');
    assert.deepEqual(item._publication, { doi: '10.5555/1', pages: 48 });
    assert.deepEqual(converted.problems, [
      { code: 'file-unresolved', item: 'A report', values: { value: '13' } },
    ]);
  });

  test('has the language and the translations that Polylang and WPML name', () => {
    const polylang = onlyItem(convert(post({ lang: 'fr', translations: { fr: 1, ar: 3 } })));
    assert.equal(polylang.language, 'fr');
    assert.deepEqual(polylang._publication, { translations: ['wordpress:3'] });
    const wpml_translations = [{ id: 9, locale: 'es_ES', href: 'https://publisher.example/es/' }];
    const wpml = onlyItem(convert(post({ wpml_current_locale: 'en_US', wpml_translations })));
    assert.equal(wpml.language, 'en-US');
    assert.deepEqual(wpml._publication, { translations: ['wordpress:9'] });
  });

  test('has a cover no larger than needed, and none if the picture is not public', () => {
    const sizes = {
      thumbnail: { source_url: '/150.jpg', width: 150, height: 150 },
      large: { source_url: '/1024.jpg', width: 1024, height: 768.5 },
    };
    const media_details = { width: 4000, height: 3000, sizes };
    const media = { source_url: '/4000.jpg', alt_text: 'A road', media_details };
    const item = onlyItem(convert(post({ _embedded: { 'wp:featuredmedia': [media] } })));
    assert.equal(item.image, 'https://publisher.example/1024.jpg');
    assert.deepEqual(item._publication, { cover: { alt: 'A road', width: 1024, height: 769 } });
    const error = { code: 'rest_post_invalid_id', data: { status: 404 } };
    const none = onlyItem(convert(post({ _embedded: { 'wp:featuredmedia': [error] } })));
    assert.equal(none.image, undefined);
  });

  test('has the day that its site shows, though it was another day in Greenwich', () => {
    const cases = [
      ['2024-01-14T20:00:00', '2024-01-15T03:00:00', '2024-01-15T03:00:00+07:00'],
      ['2024-01-15T03:30:00', '2024-01-14T23:00:00', '2024-01-14T23:00:00-04:30'],
      ['2024-01-15T03:00:00', '2024-01-15T03:00:00', '2024-01-15T03:00:00Z'],
      // No place on earth is so far away: a program wrote one of them.
      ['2024-01-15T03:00:00', '2019-01-15T03:00:00', '2024-01-15T03:00:00Z'],
    ];
    for (const [date_gmt, date, expected] of cases)
      assert.equal(onlyItem(convert(post({ date_gmt, date }))).date_published, expected);
  });

  test('has its day alone if WordPress does not say the time in UTC', () => {
    const dates = { date_gmt: '0000-00-00T00:00:00', date: '2024-11-05T23:30:00' };
    assert.equal(onlyItem(convert(post(dates))).date_published, '2024-11-05T00:00:00Z');
  });

  test('is none if the site refuses', () => {
    const { items, problems } = convert({ code: 'rest_forbidden', message: 'No.', data: {} });
    assert.equal(items.length, 0);
    assert.deepEqual(problems, [
      { code: 'not-this-format', values: { expected: 'WordPress', reason: 'rest_forbidden' } },
    ]);
  });
});
