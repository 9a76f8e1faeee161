/** The smallest feeds that break the rules about reports: what an editor reads. */
import { feedOf, feedWith } from '../a-feed.js';
import type { RuleCase } from './rule-case.js';

const LONG =
  'Two sentences that make people want to read the report. They are long enough to be compared.';

export const REPORT_CASES: readonly RuleCase[] = [
  {
    feed: feedWith({ title: undefined }),
    says: [
      [
        'warning no-title',
        '“https://publisher.example/reports/safe-journeys”: it has no title. Readers see its address or its id in place of a title. Write "title": "…" into items[0] (line 6, column 5).',
      ],
    ],
  },
  {
    feed: feedWith({ url: undefined }),
    says: [
      [
        'warning no-page',
        '“Safe journeys”: it has no address. Its title is no link, so readers cannot open its page. Write "url": "https://…" into items[0] (line 6, column 5).',
      ],
    ],
  },
  {
    feed: feedWith({ date_published: undefined }),
    says: [
      [
        'warning no-date',
        '“Safe journeys”: it has no date. Readers see no date, and lists show the report last. Write "date_published": "2024-11-05T00:00:00Z", with its own day, into items[0] (line 6, column 5).',
      ],
    ],
  },
  {
    feed: feedWith({}, { language: undefined }),
    says: [
      [
        'advice no-language',
        'Neither the feed nor its reports say their language. A screen reader may read the texts in the voice of another language. Write "language": "en", or another tag, at the top of the feed (line 1, column 1).',
      ],
    ],
  },
  {
    feed: feedOf({}, { id: '2' }),
    says: [
      [
        'warning same-report-twice',
        '“Safe journeys”: items[0] is the same report, with the same address. A page that asks for this address shows the other, and lists leave one of them out. Write the own address of the report at items[1].url (line 15, column 7), or remove one of the two from the feed.',
      ],
    ],
  },
  {
    feed: feedOf({}, { id: '2', title: 'Other' }),
    says: [
      [
        'warning same-report-twice',
        '“Other”: “Safe journeys” (items[0]) has the same address. A page that asks for this address shows the other, and lists leave one of them out. Write the own address of the report at items[1].url (line 15, column 7), or remove one of the two from the feed.',
      ],
    ],
  },
  {
    feed: feedWith({ id: 'https://old.example/?p=123' }),
    says: [
      [
        'warning staging-id',
        '“Safe journeys”: the id is an address of old.example, and the report is at publisher.example. If the site makes new ids one day, the pages that ask for this id lose the report without a word. Write an id that never changes, such as the public address of the report, at items[0].id (line 7, column 7). Do it before partners use the id.',
      ],
    ],
  },
  {
    feed: feedWith({ id: 'https://staging.publisher.example/1' }),
    says: [
      [
        'warning staging-id',
        '“Safe journeys”: the id is an address of staging.publisher.example, and the report is at publisher.example. If the site makes new ids one day, the pages that ask for this id lose the report without a word. Write an id that never changes, such as the public address of the report, at items[0].id (line 7, column 7). Do it before partners use the id.',
      ],
    ],
  },
  {
    feed: feedWith({ url: 'http://localhost:8080/1' }),
    says: [
      [
        'error staging-address',
        '“Safe journeys”: the address leads to localhost, which looks like a site that is not public. Readers may get nothing there. Write the public address at items[0].url (line 8, column 7).',
      ],
    ],
  },
  {
    feed: feedOf(
      ...[4, 5, 6].map((n) => ({
        id: `${n}`,
        url: `https://publisher.example/${n}`,
        date_published: `2024-11-0${n}T17:00:00Z`,
      })),
    ),
    says: [
      [
        'warning midnight-elsewhere',
        '“Safe journeys”: the time of its date is 17:00 in UTC, as in all reports: midnight in another time zone. Readers see the day before: 2024-11-04 in place of 2024-11-05. If “2024-11-05” is the day, write "date_published": "2024-11-05T00:00:00Z" at items[0].date_published (line 11, column 7).',
      ],
      [
        'warning midnight-elsewhere',
        '“Safe journeys”: the time of its date is 17:00 in UTC, as in all reports: midnight in another time zone. Readers see the day before: 2024-11-05 in place of 2024-11-06. If “2024-11-06” is the day, write "date_published": "2024-11-06T00:00:00Z" at items[1].date_published (line 18, column 7).',
      ],
      [
        'warning midnight-elsewhere',
        '“Safe journeys”: the time of its date is 17:00 in UTC, as in all reports: midnight in another time zone. Readers see the day before: 2024-11-06 in place of 2024-11-07. If “2024-11-07” is the day, write "date_published": "2024-11-07T00:00:00Z" at items[2].date_published (line 25, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ title: 'SAFE JOURNEYS FOR ALL' }),
    says: [
      [
        'advice title-in-capitals',
        '“SAFE JOURNEYS FOR ALL”: the title is in capitals. Capitals are harder to read, and some screen readers spell them. Write the title in small letters, such as “Safe journeys for all”, at items[0].title (line 9, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ title: '<i>Safe</i> journeys' }),
    says: [
      [
        'warning markup-in-text',
        '“<i>Safe</i> journeys”: the title holds HTML, “<i>”. Readers see “<i>” itself, since "title" is plain text. Remove the tags, and keep the words between them, at items[0].title (line 9, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ summary: '&lt;p&gt;Why.&lt;/p&gt;' }),
    says: [
      [
        'warning markup-in-text',
        '“Safe journeys”: the teaser holds HTML, “<p>”. Readers see “<p>” itself, since "summary" is plain text. Remove the tags, and keep the words between them, at items[0].summary (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ summary: LONG, content_html: `<p>${LONG}</p><p>More.</p>` }),
    says: [
      [
        'warning teaser-repeats-text',
        '“Safe journeys”: the teaser is the beginning of the text. Readers who open “Read more” read the same words again. Write one or two sentences that say why to read it at items[0].summary (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ summary: LONG.slice(0, 70) + ' [&hellip;]', content_text: LONG + ' More.' }),
    says: [
      [
        'warning escaped-text',
        '“Safe journeys”: "summary" holds an HTML code, “&hellip;”, for a character. The widgets repair it. Other programs show the code itself. Write the characters themselves, such as “…”, at items[0].summary (line 12, column 7).',
      ],
      [
        'warning teaser-repeats-text',
        '“Safe journeys”: the teaser is the beginning of the text, cut off. Readers who open “Read more” read the same words again. Write one or two sentences that say why to read it at items[0].summary (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ summary: 'Why people […]' }),
    says: [
      [
        'warning teaser-cut',
        '“Safe journeys”: the teaser ends in “[…]”. Readers see a sentence without its end. Write whole sentences at items[0].summary (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { related: ['x'] } }),
    says: [
      [
        'warning related-missing',
        '“Safe journeys”: the related report “x” is not in the feed. Readers are not led to it. Write the id or the url of a report of this feed at items[0]._publication.related[0] (line 14, column 11), or { "url": "https://…", "title": "…" } for one from elsewhere.',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { related: ['safe-journeys'] } }),
    says: [
      [
        'warning related-itself',
        '“Safe journeys”: it names itself as a related report. The widgets leave it out, so readers get one related report less. Remove items[0]._publication.related[0] (line 14, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ image: '/photos/<no value>' }),
    says: [
      [
        'error unfilled-value',
        '“Safe journeys”: "image" holds “<no value>”, which a program writes if it has no value. Readers see no cover. Write the value at items[0].image (line 12, column 7), or remove the field. The program that makes the feed needs a setting or a value for "image".',
      ],
    ],
  },
  // Where a field is empty, a second one of the same name would undo the first.
  {
    feed: feedWith({ content_html: '', content_text: undefined, date_published: null }),
    says: [
      [
        'error missing',
        '“Safe journeys”: it has no text. Readers find nothing behind “Read more”. The standard requires a text. Write "content_html" or "content_text" at items[0].content_html (line 11, column 7).',
      ],
      [
        'warning no-date',
        '“Safe journeys”: it has no date. Readers see no date, and lists show the report last. Write "date_published": "2024-11-05T00:00:00Z", with its own day, at items[0].date_published (line 10, column 7).',
      ],
    ],
  },
];
