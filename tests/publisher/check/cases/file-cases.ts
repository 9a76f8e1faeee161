/** The smallest feeds that break the rules about a feed as a whole, and its text: what an editor reads. */
import { feedWith, FILE } from '../a-feed.js';
import type { RuleCase } from './rule-case.js';

export const FILE_CASES: readonly RuleCase[] = [
  {
    feed: feedWith({}),
    says: [],
  },
  {
    feed: feedWith({
      image: 'https://publisher.example/c.jpg',
      summary: 'Why.',
      tags: ['a'],
      authors: [{ name: 'R' }],
      attachments: [
        { ...FILE, _publication: { language: 'en', pages: 3 } },
        { ...FILE, url: 'https://publisher.example/b.pdf', _publication: { language: 'fr' } },
      ],
      _publication: {
        cover: { alt: '', width: 6, height: 8 },
        doi: '10.1/2',
        related: [{ url: 'https://e.example/', title: 'T' }],
      },
    }),
    says: [],
  },
  {
    feed: new Uint8Array([0x7b, 0xe9, 0x7d]),
    says: [
      [
        'error feed-not-utf-8',
        'The letters of the feed cannot be read, since they are not in UTF-8. Readers see nothing of it. Save the file as UTF-8. In many editors this is a choice in “Save as”.',
      ],
    ],
  },
  {
    feed: new Uint8Array([0xff, 0xfe, ...Buffer.from(JSON.stringify(feedWith({})), 'utf16le')]),
    says: [
      [
        'error other-encoding',
        'The feed is in UTF-16, and JSON must be in UTF-8. The widgets read it. Most other programs do not. Save the file as UTF-8. In many editors this is a choice in “Save as”.',
      ],
    ],
  },
  {
    feed: new Uint8Array(Buffer.from(JSON.stringify(feedWith({ title: 'é' })), 'latin1')),
    options: { contentType: 'application/json; charset=iso-8859-1' },
    says: [
      [
        'error other-encoding',
        'The feed is in iso-8859-1, and JSON must be in UTF-8. The widgets read it. Most other programs do not. Save the file as UTF-8. In many editors this is a choice in “Save as”.',
      ],
    ],
  },
  {
    feed: new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(JSON.stringify(feedWith({})))]),
    says: [
      [
        'error byte-order-mark',
        'The feed begins with a byte order mark. The widgets read it. Some other programs refuse the whole feed. Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
      ],
    ],
  },
  {
    feed: '{"items": [{"id": "1",}]}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: the name of a field is missing. Readers see nothing of the feed. Write the name in double quotes, or remove the comma before, at line 1, column 23, after {"items": [{"id": "1",.',
      ],
    ],
  },
  {
    feed: '{"items": [{"id": "1"',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: it ends too early. Readers see nothing of the feed. Get the whole file: it was cut off at line 1, column 22, after {"items": [{"id": "1".',
      ],
    ],
  },
  {
    feed: '{"items": [{"id": "1" "title": "x"}]}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a comma is missing. Readers see nothing of the feed. Write a comma between the two values at line 1, column 23, after {"items": [{"id": "1".',
      ],
    ],
  },
  {
    feed: '{"items": [{"id": "a\nb"}]}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a text has no closing quotation mark on its line. Readers see nothing of the feed. Write a " where the text ends, or \\n where it goes on in the next line, at line 1, column 19, after {"items": [{"id":.',
      ],
    ],
  },
  {
    feed: "{'items': []}",
    says: [
      [
        'error feed-not-json',
        `The feed is no valid JSON: a text stands in other quotation marks than ". Readers see nothing of the feed. Write " in place of ' at line 1, column 2, after {.`,
      ],
    ],
  },
  {
    feed: '{"items": [] // x\n}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: there is a comment, and JSON has no comments. Readers see nothing of the feed. Remove the comment at line 1, column 14, after {"items": [].',
      ],
    ],
  },
  {
    feed: '{"items": ["\\q"]}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a backslash stands before a character that does not need one. Readers see nothing of the feed. Write two backslashes for one, or remove it, at line 1, column 12, after {"items": [.',
      ],
    ],
  },
  {
    feed: '['.repeat(50000),
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: lists stand in lists, too many to count. Readers see nothing of the feed. Check that this is the right file.',
      ],
    ],
  },
  {
    feed: '',
    says: [
      [
        'error feed-not-json',
        'The feed is empty. Readers see nothing of the feed. Check that the right file was saved or sent.',
      ],
    ],
  },
  {
    feed: '<!doctype html>',
    says: [
      [
        'error feed-not-json',
        'This is a web page, and no feed. Readers see nothing of the feed. Use the address of the JSON Feed itself. It often ends in .json.',
      ],
    ],
  },
  {
    feed: '<?xml version="1.0"?>\n<rss>',
    says: [
      [
        'error feed-not-json',
        'This is an RSS or Atom feed, and the widgets read JSON Feed. Readers see nothing of the feed. Use the address of the JSON Feed. If there is none, look for a setting or a plugin “JSON Feed” of your system.',
      ],
    ],
  },
  {
    feed: '{"items": []} x',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a word stands where JSON allows none. Readers see nothing of the feed. Put it into double quotes, or remove it, at line 1, column 15, after {"items": []}.',
      ],
    ],
  },
  {
    feed: '{"items" []}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: the colon after the name of a field is missing. Readers see nothing of the feed. Write a colon at line 1, column 10, after {"items".',
      ],
    ],
  },
  {
    feed: '{items: []}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a word stands where JSON allows none. Readers see nothing of the feed. Put it into double quotes, or remove it, at line 1, column 2, after {.',
      ],
    ],
  },
  {
    feed: '{"items": ["\\u12"]}',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a character after \\u is not written with four figures. Readers see nothing of the feed. Correct the character, such as \\u00e9, at line 1, column 12, after {"items": [.',
      ],
    ],
  },
  {
    feed: '{"items": []]',
    says: [
      [
        'error feed-not-json',
        'The feed is no valid JSON: a comma is missing. Readers see nothing of the feed. Write a comma between the two values at line 1, column 13, after {"items": [].',
      ],
    ],
  },
  {
    feed: JSON.stringify(feedWith({ title: 'A!B' }), null, 2).replace('!', '\u0001'),
    says: [
      [
        'error control-character',
        'A text of the feed holds a control character (U+0001), which JSON does not allow. Readers see nothing of the feed. Remove the character at line 9, column 18.',
      ],
    ],
  },
  {
    feed: JSON.stringify(feedWith({ title: 'A!B' }), null, 2).replace('!', '\t'),
    says: [
      [
        'error control-character',
        'A text of the feed holds a control character (U+0009), which JSON does not allow. Readers see nothing of the feed. Remove the character or write \\t for it at line 9, column 18.',
      ],
    ],
  },
  {
    feed: { posts: [] },
    says: [
      [
        'error feed-not-json-feed',
        'This is JSON without a list of "items", so it is no JSON Feed. Readers see nothing of it. Use the address of a JSON Feed, or write the reports into "items": [ ].',
      ],
    ],
  },
  {
    feed: [{ title: { rendered: 'x' } }],
    says: [
      [
        'error feed-not-json-feed',
        'This is an answer of WordPress, and no JSON Feed. Readers see nothing of it. Install a plugin that makes a JSON Feed, and use its address. It often ends in /feed/json.',
      ],
    ],
  },
  {
    feed: 7,
    says: [
      [
        'error feed-not-json-feed',
        'This is JSON, and no JSON Feed. Readers see nothing of it. Use the address of a JSON Feed, or write the reports into "items": [ ].',
      ],
    ],
  },
  {
    feed: { items: {} },
    says: [
      [
        'error feed-not-json-feed',
        'The "items" of the feed are no list. Readers see nothing of it. Write "items": [ … ] at the top of the feed (line 1, column 1).',
      ],
    ],
  },
  {
    feed: [1],
    says: [
      [
        'error feed-not-json-feed',
        'This is a list, and no JSON Feed. Readers see nothing of it. Use the address of a JSON Feed, or write the reports into "items": [ ].',
      ],
    ],
  },
  {
    feed: feedWith({}, { items: [] }),
    says: [
      [
        'warning feed-empty',
        'The feed has no reports. Readers see nothing of it. Write the reports into items (line 5, column 3).',
      ],
    ],
  },
  {
    feed: feedWith({}, { next_url: 'https://publisher.example/2.json' }),
    says: [
      [
        'warning later-pages',
        'The feed goes on at “https://publisher.example/2.json”. The widgets read the first page only. Reports on a later page cannot be shown. Keep every report that partners show on the first page: next_url (line 14, column 3) only leads other programs on.',
      ],
    ],
  },
  {
    feed: feedWith({ content_text: 'x '.repeat(150000) }),
    says: [
      [
        'warning feed-heavy',
        'The feed has 300 kB. Readers with slow connections wait for all of it, also for one report. Put fewer reports or shorter texts on its first page: 250 kB at the most.',
      ],
    ],
  },
  {
    feed: feedWith({ content_text: 'x '.repeat(2600000) }),
    says: [
      [
        'error feed-too-large',
        'The feed has 5.3 MB, and the widgets read no more than 5 MB. Readers see nothing of it. Put fewer reports on its first page, and name the next page in "next_url".',
      ],
    ],
  },
];
