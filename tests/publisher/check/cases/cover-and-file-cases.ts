/** The smallest feeds that break the rules about covers, files and addresses: what an editor reads. */
import { feedWith, FILE } from '../a-feed.js';
import type { RuleCase } from './rule-case.js';

export const COVER_AND_FILE_CASES: readonly RuleCase[] = [
  {
    feed: feedWith({
      image: 'https://publisher.example/c.jpg',
      _publication: { cover: { alt: 'x' } },
    }),
    says: [
      [
        'warning no-cover-size',
        '“Safe journeys”: its cover has no size. The page jumps when the cover arrives. Write "width": 600, "height": 850 into items[0]._publication.cover (line 14, column 9), with the cover’s own width and height in pixels.',
      ],
    ],
  },
  {
    feed: feedWith({
      image: 'https://publisher.example/c.jpg',
      _publication: { cover: { alt: 'x', width: 0, height: 4 } },
    }),
    says: [
      [
        'warning no-cover-size',
        '“Safe journeys”: the size of its cover cannot be used. The page jumps when the cover arrives. Write "width": 600, "height": 850 into items[0]._publication.cover (line 14, column 9), with the cover’s own width and height in pixels.',
      ],
    ],
  },
  {
    feed: feedWith({
      image: 'https://publisher.example/c.jpg',
      _publication: { cover: { width: 1, height: 4 } },
    }),
    says: [
      [
        'warning no-cover-alt',
        '“Safe journeys”: its cover has no text alternative. People who do not see the cover learn nothing of it. Write "alt": "…" into items[0]._publication.cover (line 14, column 9), with what the cover shows as "alt", or "" if it shows the title only.',
      ],
    ],
  },
  {
    feed: feedWith({ image: 'https://publisher.example/c.jpg' }),
    says: [
      [
        'warning no-cover-size',
        '“Safe journeys”: its cover has no size. The page jumps when the cover arrives. Write "_publication": { "cover": { "alt": "…", "width": 600, "height": 850 } } into items[0] (line 6, column 5), with the cover’s own width and height in pixels, and what the cover shows as "alt", or "" if it shows the title only.',
      ],
      [
        'warning no-cover-alt',
        '“Safe journeys”: its cover has no text alternative. People who do not see the cover learn nothing of it. Write "_publication": { "cover": { "alt": "…", "width": 600, "height": 850 } } into items[0] (line 6, column 5), with the cover’s own width and height in pixels, and what the cover shows as "alt", or "" if it shows the title only.',
      ],
    ],
  },
  {
    feed: feedWith({ _publication: { cover: { width: 1, height: 4 } } }),
    says: [
      [
        'warning cover-without-image',
        '“Safe journeys”: the feed describes a cover, and names no image. Readers see no cover. Write "image": "https://…" into items[0]: items[0]._publication.cover (line 13, column 9) only describes it.',
      ],
    ],
  },
  {
    feed: feedWith({
      attachments: [
        { ...FILE, _publication: { language: 'en' } },
        { ...FILE, url: 'https://publisher.example/files/safe-journeys-fr.pdf' },
      ],
    }),
    says: [
      [
        'warning no-file-language',
        '“Safe journeys”: the file safe-journeys-fr.pdf has no language. Readers of its language are offered the file in English first. Write "_publication": { "language": "fr" }, with the file’s own language, into items[0].attachments[1] (line 21, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, size_in_bytes: undefined }] }),
    says: [
      [
        'warning no-file-size',
        '“Safe journeys”: the file safe-journeys.pdf has no size. Readers on slow or paid connections cannot see what it costs them. Write "size_in_bytes": 2400000, with the file’s own number of bytes, into items[0].attachments[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, size_in_bytes: 0 }] }),
    says: [
      [
        'warning no-file-size',
        '“Safe journeys”: the size of the file safe-journeys.pdf is 0. Readers on slow or paid connections cannot see what it costs them. Write "size_in_bytes": 2400000, with the file’s own number of bytes, at items[0].attachments[0].size_in_bytes (line 16, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, size_in_bytes: '2.4 MB' }] }),
    says: [
      [
        'warning no-file-size',
        '“Safe journeys”: the size of the file safe-journeys.pdf is “2.4 MB”. Readers on slow or paid connections cannot see what it costs them. Write "size_in_bytes": 2400000, with the file’s own number of bytes, at items[0].attachments[0].size_in_bytes (line 16, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, mime_type: undefined }] }),
    says: [
      [
        'error no-file-type',
        '“Safe journeys”: the file safe-journeys.pdf has no type. The widgets guess it from the address. The standard requires it. Write "mime_type": "application/pdf" into items[0].attachments[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, mime_type: ' ' }] }),
    says: [
      [
        'error no-file-type',
        '“Safe journeys”: the file safe-journeys.pdf has no type. The widgets guess it from the address. The standard requires it. Write "mime_type": "application/pdf" at items[0].attachments[0].mime_type (line 15, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({
      attachments: [{ ...FILE, url: 'https://publisher.example/d?id=3', mime_type: undefined }],
    }),
    says: [
      [
        'error no-file-type',
        '“Safe journeys”: the file d has no type. Readers do not see what kind of file it is. The standard requires it. Write "mime_type": "application/pdf", or the file’s own type, into items[0].attachments[0] (line 13, column 9).',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, _publication: { accessible: false } }] }),
    says: [
      [
        'advice no-contact',
        '“Safe journeys”: the file safe-journeys.pdf is not tagged for screen readers, and nobody is named to ask. Readers who cannot use the file learn of no other way to the text. Write "_publication": { "contact": "formats@publisher.example" }, with your own address, into items[0] (line 6, column 5). Better still, export the file again as a tagged PDF.',
      ],
    ],
  },
  {
    feed: feedWith({
      attachments: [{ ...FILE, _publication: { accessible: false } }],
      _publication: { contact: 'formats@publisher.example' },
    }),
    says: [],
  },
  {
    feed: feedWith({
      attachments: [
        { ...FILE, _publication: { language: 'en' } },
        { ...FILE, _publication: { language: 'fr' } },
      ],
    }),
    says: [
      [
        'warning same-file-twice',
        '“Safe journeys”: the file safe-journeys.pdf is there twice. Readers are offered it twice. Remove items[0].attachments[1] (line 21, column 9), or write the address of the other file there.',
      ],
    ],
  },
  {
    feed: feedWith({ attachments: [{ ...FILE, url: 'http://publisher.example/a.pdf' }] }),
    says: [
      [
        'warning insecure-file',
        '“Safe journeys”: the address “http://publisher.example/a.pdf” begins with http:. Browsers may refuse it in a partner’s page that is secure, as nearly all are. If the address also opens with https://, write it so at items[0].attachments[0].url (line 14, column 11).',
      ],
    ],
  },
  {
    feed: feedWith({ url: 'http://publisher.example/1' }),
    says: [
      [
        'advice insecure-link',
        '“Safe journeys”: the address “http://publisher.example/1” begins with http:. What readers do there can be seen and changed on the way. If the address also opens with https://, write it so at items[0].url (line 8, column 7).',
      ],
    ],
  },
];
