/** The smallest feeds that break the rules about what the widgets repair or drop: what an editor reads. */
import { feedOf, feedWith, FILE, REPORT } from '../a-feed.js';
import type { RuleCase } from './rule-case.js';

export const PARSER_CASES: readonly RuleCase[] = [
  {
    feed: feedWith({}, { title: undefined }),
    says: [
      [
        'error missing',
        'The feed has no title. The standard requires one. Programs that list feeds show none for it. Write "title": "…" at the top of the feed (line 1, column 1).',
      ],
    ],
  },
  {
    feed: feedWith({ id: undefined }),
    says: [
      [
        'error missing',
        '“Safe journeys”: it has no id. It is not shown. Write an "id" that never changes, such as the address of the report, into items[0] (line 6, column 5).',
      ],
    ],
  },
  {
    feed: feedWith({ content_text: undefined }),
    says: [
      [
        'error missing',
        '“Safe journeys”: it has no text. Readers find nothing behind “Read more”. The standard requires a text. Write "content_html" or "content_text" into items[0] (line 6, column 5).',
      ],
    ],
  },
  {
    feed: feedWith({ content_text: ' ', content_html: 2024 }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "content_html" is 2024, and should be a text. The widgets repair it. Other programs that read the feed may not. Write "content_html": "2024" at items[0].content_html (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ mime_type: 'application/pdf', size_in_bytes: 3 }] }),
    says: [
      [
        'error missing',
        '“Safe journeys”: a file has no address that can be used. Readers are not offered the file. Write "url": "https://…" into items[0].attachments[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ authors: [{}] }),
    says: [
      [
        'error missing',
        '“Safe journeys”: an author or a publisher has neither a name nor an address. Readers do not see who it is. Write "name": "…" into items[0].authors[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { publisher: {} } }),
    says: [
      [
        'error missing',
        '“Safe journeys”: an author or a publisher has neither a name nor an address. Readers do not see who it is. Write "name": "…" into items[0]._publication.publisher (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: 'soon' }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "date_published" is “soon”, and should be a date such as "2024-11-05T00:00:00Z". Readers see no date, and lists show the report last. Correct it at items[0].date_published (line 11, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: '05/11/2024' }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: nobody can tell the day from the month in the date “05/11/2024”. Readers see no date, and lists show the report last. Write it as "2024-11-05T00:00:00Z" at items[0].date_published (line 11, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ language: 'klingonish' }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "language" is “klingonish”, and should be a language tag such as "en" or "pt-BR". A screen reader may read the text in the voice of another language. Correct it at items[0].language (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({}, { items: ['x', REPORT] }),
    says: [
      [
        'error invalid',
        'An entry of the list of items is “x”, and no report. It is not shown. Write the report as an object, in { }, at items[0] (line 6, column 5), or remove the entry.',
      ],
    ],
  },
  {
    feed: feedWith({ tags: {} }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "tags" is an object, and should be a list of texts such as ["migration"]. Readers see no such topic. Correct it at items[0].tags (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ tags: ['a', 7] }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "tags" is 7, and should be a list of texts such as ["migration"]. Readers see no such topic. Correct it at items[0].tags[1] (line 14, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ image: {} }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "image" is an object, and should be an address such as "https://publisher.example/reports/1". Readers see no cover. Correct it at items[0].image (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ url: 'https://' }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "url" is “https://”, and should be an address such as "https://publisher.example/reports/1". Readers cannot follow it. Correct it at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, _publication: { integrity: 'x' } }] }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: "integrity" is “x”, and should be a hash such as "sha384-…". Programs that follow the extension may not use it. Correct it at items[0].attachments[0]._publication.integrity (line 18, column 13).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { pages: 'many' } }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "pages" is “many”, and should be a number above 0, without quotation marks. Readers do not see it. Correct it at items[0]._publication.pages (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: 'x' }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "_publication" is “x”, and should be an object, in { }. The widgets do not use anything of it. Correct it at items[0]._publication (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { translations: ['lost', 'safe-journeys'] } }),
    says: [
      [
        'warning translation-missing',
        '“Safe journeys”: the translation “lost” is not in the feed. Readers of its language are not led to it. Write the id or the url of a report of this feed at items[0]._publication.translations[0] (line 14, column 11).',
      ],
      [
        'warning translation-itself',
        '“Safe journeys”: it names itself as its translation. The widgets leave it out. Another report may be meant, which readers do not find then. Write the id or the url of the translation at items[0]._publication.translations[1] (line 15, column 11), or remove it.',
      ],
    ],
  },
  {
    feed: feedOf(
      { ...REPORT, _publication: { translations: ['2', '3'] } },
      {
        ...REPORT,
        id: '2',
        url: 'https://publisher.example/2',
        title: 'Voyages sûrs',
        language: 'fr',
      },
      { ...REPORT, id: '3', url: 'https://publisher.example/3', title: 'Viajes seguros' },
    ),
    says: [
      [
        'warning translation-same-language',
        '“Safe journeys”: its translation “Viajes seguros” is in the same language, “en”. Lists show one of the two only, and neither leads to the other. Write the right "language" into both items, or remove items[0]._publication.translations[1] (line 15, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { related: [7, { title: 'x' }] } }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "related" is an object, and should be a list of ids, or of objects such as { "url": "…", "title": "…" }. Readers are not led to it. Correct it at items[0]._publication.related[1] (line 15, column 11).',
      ],
      [
        'error extension-value',
        '“Safe journeys”: "related" is 7, and should be a list of ids, or of objects such as { "url": "…", "title": "…" }. Programs that follow the extension may not use it. Correct it at items[0]._publication.related[0] (line 14, column 11).',
      ],
      [
        'warning related-missing',
        '“Safe journeys”: the related report 7 is not in the feed. Readers are not led to it. Write the id or the url of a report of this feed at items[0]._publication.related[0] (line 14, column 11), or { "url": "https://…", "title": "…" } for one from elsewhere.',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { related: 'x' } }),
    says: [
      [
        'error invalid',
        '“Safe journeys”: "related" is “x”, and should be a list of ids, or of objects such as { "url": "…", "title": "…" }. Readers are not led to it. Correct it at items[0]._publication.related (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ url: 'javascript:alert(1)' }),
    says: [
      [
        'error unsafe-url',
        '“Safe journeys”: the address in "url" begins with “javascript:”, which is not safe to follow. The widgets leave it out. Readers cannot follow it. Write an address that begins with https:// at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ url: 'https://me:secret@publisher.example/' }),
    says: [
      [
        'error unsafe-url',
        '“Safe journeys”: the address in "url" holds a user name or a password. The widgets leave it out. Readers cannot follow it. Write an address that begins with https:// at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ id: 7 }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "id" is 7, and should be a text. The widgets repair it. Other programs that read the feed may not. Write "id": "7" at items[0].id (line 7, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ tags: 'a, b' }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "tags" is “a, b”, and should be a list of texts such as ["migration"]. The widgets repair it. Other programs that read the feed may not. Write "tags": ["a","b"] at items[0].tags (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { pages: '12' } }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "pages" is “12”, and should be a number above 0, without quotation marks. The widgets repair it. Other programs that read the feed may not. Write "pages": 12 at items[0]._publication.pages (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ authors: { name: 'R' } }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "authors" is an object, and should be a list such as [{ "name": "The research unit" }]. The widgets repair it. Other programs that read the feed may not. Write "authors": [{"name":"R"}] at items[0].authors (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ authors: ['R'] }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "authors" is “R”, and should be a list such as [{ "name": "The research unit" }]. The widgets repair it. Other programs that read the feed may not. Write { "name": "R" } at items[0].authors[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ authors: 'R' }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "authors" is “R”, and should be a list such as [{ "name": "The research unit" }]. The widgets repair it. Other programs that read the feed may not. Write "authors": [{ "name": "R" }] at items[0].authors (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { publisher: 'R' } }),
    says: [
      [
        'error wrong-type',
        '“Safe journeys”: "publisher" is “R”, and should be an object such as { "name": "…" }. The widgets repair it. Other programs that read the feed may not. Write "publisher": { "name": "R" } at items[0]._publication.publisher (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ title: 7 }),
    says: [
      [
        'error wrong-type',
        '“7”: "title" is 7, and should be a text. The widgets repair it. Other programs that read the feed may not. Write "title": "7" at items[0].title (line 9, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ url: '/a' }),
    options: { address: 'https://publisher.example/feed.json' },
    says: [
      [
        'warning relative-url',
        '“Safe journeys”: the address “/a” in "url" is not whole. The widgets complete it with the address of the feed. Other programs may not find it. Write "url": "https://publisher.example/a" at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ url: '/a' }),
    says: [
      [
        'warning relative-url',
        '“Safe journeys”: the address “/a” in "url" is not whole. The widgets complete it with the address of the feed. Other programs may not find it. Write the whole address, which begins with https://, at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ title: 'A &amp; B' }),
    says: [
      [
        'warning escaped-text',
        '“A &amp; B”: "title" holds an HTML code, “&amp;”, for a character. The widgets repair it. Other programs show the code itself. Write "title": "A & B" at items[0].title (line 9, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: '2024-11-05' }),
    says: [
      [
        'error nonstandard-date',
        '“Safe journeys”: the date “2024-11-05” in "date_published" is not written as the standard wants it. The widgets repair it. Other programs may see no date. Write "date_published": "2024-11-05T00:00:00Z" at items[0].date_published (line 11, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: 'Tue, 05 Nov 2024 10:00:00 +0700' }),
    says: [
      [
        'error nonstandard-date',
        '“Safe journeys”: the date “Tue, 05 Nov 2024 10:00:00 +0700” in "date_published" is not written as the standard wants it. The widgets repair it. Other programs may see no date. Write "date_published": "2024-11-05T10:00:00+07:00" at items[0].date_published (line 11, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: '2024-11' }),
    says: [
      [
        'error nonstandard-date',
        '“Safe journeys”: the date “2024-11” in "date_published" is not written as the standard wants it. The widgets repair it. Other programs may see no date. Write "issued": "2024-11" into "_publication": { } of the report, and remove "date_published" at items[0].date_published (line 11, column 7). Nobody has to invent a day.',
      ],
    ],
  },
  {
    feed: feedWith({ language: 'English' }),
    says: [
      [
        'error nonstandard-language',
        '“Safe journeys”: the language “English” is not written as a language tag. The widgets repair it. Other programs that read the feed may not. Write "language": "en" at items[0].language (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ language: 'pt_BR' }),
    says: [
      [
        'error nonstandard-language',
        '“Safe journeys”: the language “pt_BR” is not written as a language tag. The widgets repair it. Other programs that read the feed may not. Write "language": "pt-BR" at items[0].language (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ language: 'und' }),
    says: [
      [
        'error nonstandard-language',
        '“Safe journeys”: the language “und” says that nobody knows the language. A screen reader may read the text in the voice of another language. Write the language, such as "language": "en", at items[0].language (line 12, column 7), or remove the field.',
      ],
    ],
  },
  {
    feed: feedWith({ lang: 'fr' }),
    says: [
      [
        'error nonstandard-language',
        '“Safe journeys”: the language stands in "lang", and should stand in "language". The widgets repair it. Other programs that read the feed may not. Write "language": "fr" at items[0].lang (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedOf({}, { url: 'https://publisher.example/2' }),
    says: [
      [
        'error duplicate-id',
        '“Safe journeys”: an earlier report has the same id “safe-journeys”. A page that asks for this id shows the earlier report. Write an id that no other report has at items[1].id (line 14, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({}, { version: undefined }),
    says: [
      [
        'error unknown-version',
        'The feed does not say which version of JSON Feed it is. The widgets read it. Other programs may refuse it. Write "version": "https://jsonfeed.org/version/1.1" at the top of the feed (line 1, column 1).',
      ],
    ],
  },
];
