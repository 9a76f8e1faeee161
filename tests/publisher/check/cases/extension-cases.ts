/** The smallest feeds that break the rules about the extension, and misspelt fields: what an editor reads. */
import { feedWith, FILE } from '../a-feed.js';
import type { RuleCase } from './rule-case.js';

export const EXTENSION_CASES: readonly RuleCase[] = [
  {
    feed: feedWith({ _publication: { licences: 'x' } }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “licences” here. The widgets do not use it, so readers do not see it. Did you mean "licence"? Write it so at items[0]._publication.licences (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { language: 'en' } }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “language” here. The widgets do not use it, so readers do not see it. Move it into the report itself, beside "_publication", from items[0]._publication.language (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { alt: 'en' } }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “alt” here. The widgets do not use it, so readers do not see it. Move it into "cover", from items[0]._publication.alt (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { zzz: 'en' } }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “zzz” here. The widgets do not use it, so readers do not see it. Remove items[0]._publication.zzz (line 13, column 9), or use one of these: about, type, issued, publisher, cover, doi, isbn, pages, licence, citation, feed, cite, related.',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, _publication: { doi: '10.1/2' } }] }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “doi” here. The widgets do not use it, so readers do not see it. Move it into "_publication" of the report, from items[0].attachments[0]._publication.doi (line 18, column 13).',
      ],
    ],
  },
  {
    feed: feedWith({ doi: '10.1/2' }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the standard has no field “doi” here. The widgets do not use it, so readers do not see it. Move it into "_publication": { } of the same object, from items[0].doi (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ sumary: 'x' }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the standard has no field “sumary” here. The widgets do not use it, so readers do not see it. Did you mean "summary"? Write it so at items[0].sumary (line 12, column 7).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { 'a.b\'"': 'en' } }),
    says: [
      [
        'warning unknown-key',
        `“Safe journeys”: the extension has no field “a.b'"” here. The widgets do not use it, so readers do not see it. Remove items[0]._publication["a.b'\\""] (line 13, column 9), or use one of these: about, type, issued, publisher, cover, doi, isbn, pages, licence, citation, feed, cite, related.`,
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { publisher: { name: 'x', adress: 'y' } } }),
    says: [
      [
        'warning unknown-key',
        '“Safe journeys”: the extension has no field “adress” here. The widgets do not use it, so readers do not see it. Remove items[0]._publication.publisher.adress (line 15, column 11), or use one of these: name, url.',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { pages: 1.5 } }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: "pages" is 1.5, and should be a whole number above 0. Programs that follow the extension may not use it. Correct it at items[0]._publication.pages (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { doi: 'abc' } }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: "doi" is “abc”, and should be a DOI such as "10.1000/182". Programs that follow the extension may not use it. Correct it at items[0]._publication.doi (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { related: [{ url: 'https://e.example' }] } }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: a related report from elsewhere has no "title". Readers see its address in place of a title. Write "title": "…" into items[0]._publication.related[0] (line 14, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { about: 7 } }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: "about" is 7, and should be the address of a page about the extension. Programs that follow the extension may not use it. Correct it at items[0]._publication.about (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { doi: 'https://doi.org/10.1000/182' } }),
    says: [
      [
        'warning doi-as-address',
        '“Safe journeys”: the DOI “https://doi.org/10.1000/182” has an address before it. The link that readers get leads nowhere. Write "doi": "10.1000/182" at items[0]._publication.doi (line 13, column 9).',
      ],
    ],
  },
  // A year is enough, and no day is missed.
  { feed: feedWith({ date_published: undefined, _publication: { issued: '2024' } }), says: [] },
  {
    feed: feedWith({ _publication: { issued: '2024-11-05T00:00:00Z' } }),
    says: [
      [
        'error extension-value',
        '“Safe journeys”: "issued" is “2024-11-05T00:00:00Z”, and should be a date such as "2024-11-05", "2024-11" or "2024". Programs that follow the extension may not use it. Correct it at items[0]._publication.issued (line 13, column 9).',
      ],
    ],
  },
];
