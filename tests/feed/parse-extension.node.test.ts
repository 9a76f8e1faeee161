import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feedOf, plain, problemsOf, read, readItem } from './an-item.js';

const SITE = 'https://publisher.example';
const FILE = { url: `${SITE}/a.pdf`, mime_type: 'application/pdf' };

/** Reads one attachment. Its problems have their path from the attachment. */
function readFile(fields: object) {
  const { publication, problems } = readItem({ attachments: [{ ...FILE, ...fields }] });
  return {
    file: plain(publication?.encodings[0]) as Record<string, unknown> | undefined,
    problems: problems.map((line) => line.replace(' attachments[0].', ' ')),
  };
}

describe('an attachment', () => {
  test('is a file to download', () => {
    const attachment = {
      ...FILE,
      title: 'Report',
      size_in_bytes: 2_400_000,
      duration_in_seconds: 60,
      _publication: { language: 'th', pages: 96, integrity: 'sha384-abcd', accessible: true },
    };
    assert.deepEqual(readFile(attachment), {
      file: {
        contentUrl: FILE.url,
        encodingFormat: 'application/pdf',
        format: 'PDF',
        name: 'Report',
        contentSize: 2_400_000,
        inLanguage: 'th',
        numberOfPages: 96,
        integrity: 'sha384-abcd',
        duration: 60,
        accessible: true,
      },
      problems: [],
    });
  });

  for (const [fields, expected, problems = []] of [
    [{ url: 'a.pdf' }, { contentUrl: `${SITE}/feeds/a.pdf` }, ['relative-url url']],
    [{ mime_type: undefined }, { encodingFormat: undefined }],
    [{ mime_type: ' ' }, { encodingFormat: undefined }],
    [{ mime_type: [] }, { encodingFormat: undefined }, ['invalid mime_type']],
    [{ title: 'R&amp;D' }, { name: 'R&D' }, ['escaped-text title']],
    [{ title: null }, { name: undefined }],
    [{ size_in_bytes: 0 }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ size_in_bytes: '1684789' }, { contentSize: 1_684_789 }, ['wrong-type size_in_bytes']],
    [{ size_in_bytes: '0' }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ size_in_bytes: '2 MB' }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ size_in_bytes: -1 }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ size_in_bytes: null }, { contentSize: undefined }],
    [{ size_in_bytes: '' }, { contentSize: undefined }],
    [{ size_in_bytes: true }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ size_in_bytes: ['1'] }, { contentSize: undefined }, ['invalid size_in_bytes']],
    [{ _publication: null }, { inLanguage: undefined }],
    [{ _publication: 'en' }, { inLanguage: undefined }, ['invalid _publication']],
    [
      { _publication: { language: 'eng', pages: '96' } },
      { inLanguage: 'en', numberOfPages: 96 },
      ['nonstandard-language _publication.language', 'wrong-type _publication.pages'],
    ],
    [
      { _publication: { language: 5, pages: 0 } },
      { inLanguage: undefined, numberOfPages: undefined },
      [
        'wrong-type _publication.language',
        'invalid _publication.language',
        'invalid _publication.pages',
      ],
    ],
    [{ _publication: { integrity: 'md5:abc' } }, { integrity: 'md5:abc' }],
    [
      { _publication: { integrity: ['md5'] } },
      { integrity: undefined },
      ['invalid _publication.integrity'],
    ],
    [{ duration_in_seconds: '90.5' }, { duration: 90.5 }, ['wrong-type duration_in_seconds']],
    [{ duration_in_seconds: '1:30' }, { duration: undefined }, ['invalid duration_in_seconds']],
    [{ _publication: { accessible: false } }, { accessible: false }],
    [{ _publication: { accessible: null } }, { accessible: undefined }],
    [
      { _publication: { accessible: 'no' } },
      { accessible: undefined },
      ['invalid _publication.accessible'],
    ],
  ] as const) {
    test(`is repaired or loses a field, and stays: ${JSON.stringify(fields)}`, () => {
      const { file, problems: found } = readFile(fields);
      assert.ok(file);
      for (const [name, value] of Object.entries(expected)) assert.equal(file[name], value, name);
      assert.deepEqual(found, problems);
    });
  }

  for (const [url, code] of [
    ['', undefined],
    [undefined, undefined],
    ['javascript:alert(1)', 'unsafe-url'],
    ['mailto:a@b.example', 'unsafe-url'],
    ['https://', 'invalid'],
    [{}, 'invalid'],
  ] as const) {
    test(`at ${JSON.stringify(url)} is dropped, and the other attachments stay`, () => {
      const { publication, problems } = readItem({ attachments: [FILE, { ...FILE, url }, FILE] });
      assert.equal(publication?.encodings.length, 2);
      const path = 'attachments[1].url';
      assert.deepEqual(problems, [...(code ? [`${code} ${path}`] : []), `missing ${path}`]);
    });
  }

  test('outside a list is dropped', () => {
    assert.deepEqual(readItem({ attachments: FILE }).problems, ['invalid attachments']);
    assert.deepEqual(readItem({ attachments: null }).problems, []);
    assert.deepEqual(readItem({ attachments: [FILE, 'a.pdf'] }).problems, [
      'invalid attachments[1]',
    ]);
  });
});

describe('the extension of an item', () => {
  const extended = (_publication: unknown, fields: object = {}) => {
    const { publication, problems } = readItem({ ...fields, _publication });
    return { publication: plain(publication) as Record<string, unknown>, problems };
  };

  test('gives every field of the publication', () => {
    const { publication, problems } = extended({
      type: 'report',
      publisher: { name: 'A &amp; B', url: '/about' },
      doi: '10.5555/12345678',
      isbn: '978-3-16-148410-0',
      pages: 96,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      citation: 'A (2019). Care.',
      contact: 'formats@publisher.example',
    });
    assert.deepEqual(problems, [
      'relative-url _publication.publisher.url',
      'escaped-text _publication.publisher.name',
    ]);
    const { type, publisher, doi, isbn, numberOfPages, license, citation, contact } = publication;
    assert.deepEqual(
      { type, publisher, doi, isbn, numberOfPages, license, citation, contact },
      {
        type: 'report',
        publisher: { name: 'A & B', url: `${SITE}/about` },
        doi: '10.5555/12345678',
        isbn: '978-3-16-148410-0',
        numberOfPages: 96,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        citation: 'A (2019). Care.',
        contact: 'formats@publisher.example',
      },
    );
  });

  test('names the files of its citation, whose addresses are checked as those of all files', () => {
    const { publication, problems } = extended({
      cite: { bibtex: 'cite/1.bib', ris: 'javascript:alert(1)', csl: `${SITE}/1.json` },
    });
    assert.deepEqual(publication.cite, { bibtex: `${SITE}/feeds/cite/1.bib` });
    assert.deepEqual(problems, [
      'relative-url _publication.cite.bibtex',
      'unsafe-url _publication.cite.ris',
    ]);
  });

  test('says when it was published, as precisely as it is known', () => {
    for (const issued of ['2024', '2024-11', '2024-11-05']) {
      const { publication, problems } = extended({ issued });
      assert.equal(publication.datePublished, issued);
      assert.deepEqual(problems, []);
    }
    const both = { date_published: '2024-11-30T00:00:00Z' };
    assert.equal(extended({ issued: '2024' }, both).publication.datePublished, '2024');
  });

  test('leaves the date of the item if its own date cannot be used', () => {
    const { publication, problems } = extended(
      { issued: 'in spring' },
      { date_published: '2024-11-05' },
    );
    assert.equal(publication.datePublished, '2024-11-05');
    assert.deepEqual(problems, ['nonstandard-date date_published', 'invalid _publication.issued']);
  });

  test('has a cover only if the item has a picture', () => {
    const cover = { alt: 'Two paths', width: 360, height: '510' };
    const { publication, problems } = extended({ cover }, { image: `${SITE}/a.png` });
    assert.deepEqual(publication.image, {
      url: `${SITE}/a.png`,
      alt: 'Two paths',
      width: 360,
      height: 510,
    });
    assert.deepEqual(problems, ['wrong-type _publication.cover.height']);
    assert.equal(extended({ cover }).publication.image, undefined);
    const bad = extended({ cover: { width: 0, height: 'tall' } }, { image: `${SITE}/a.png` });
    assert.deepEqual(bad.publication.image, { url: `${SITE}/a.png`, alt: '' });
    assert.deepEqual(bad.problems, [
      'invalid _publication.cover.width',
      'invalid _publication.cover.height',
    ]);
  });

  test('may have a publisher that is a name or a list', () => {
    const byName = extended({ publisher: 'A' });
    assert.deepEqual(byName.publication.publisher, { name: 'A' });
    assert.deepEqual(byName.problems, ['wrong-type _publication.publisher']);
    const byList = extended({ publisher: [{ name: 'A' }] });
    assert.deepEqual(byList.publication.publisher, { name: 'A' });
    assert.deepEqual(byList.problems, ['wrong-type _publication.publisher']);
  });

  for (const [value, problems] of [
    [null, []],
    ['x', ['invalid _publication']],
    [[], ['invalid _publication']],
    [{}, []],
    [{ pages: -1, doi: [] }, ['invalid _publication.pages', 'invalid _publication.doi']],
    [{ related: 'x', cover: 'y' }, ['invalid _publication.cover', 'invalid _publication.related']],
  ] as const) {
    test(`removes no other field if it is ${JSON.stringify(value)}`, () => {
      const { publication, problems: found } = extended(value, { title: 'Care' });
      assert.equal(publication.title, 'Care');
      assert.deepEqual([...found].sort(), [...problems].sort());
    });
  }

  test('has related publications: ids and urls of the feed, and publications from elsewhere', () => {
    const related = [
      '2',
      `${SITE}/2`,
      2,
      { url: '/3', title: 'Three &amp; more', summary: 'S', language: 'fr' },
    ];
    const item = { id: '2', url: `${SITE}/2`, content_text: 'x' };
    const feed = read(feedOf([{ id: '1', content_text: 'x', _publication: { related } }, item]));
    assert.deepEqual(plain(feed.publications[0]?.related), [
      '2',
      `${SITE}/2`,
      '2',
      {
        id: `${SITE}/3`,
        url: `${SITE}/3`,
        title: 'Three & more',
        abstract: 'S',
        inLanguage: 'fr',
        text: [],
        authors: [],
        keywords: [],
        encodings: [],
        related: [],
        translations: [],
      },
    ]);
    assert.deepEqual(problemsOf(feed), [
      'relative-url items[0]._publication.related[3].url',
      'escaped-text items[0]._publication.related[3].title',
    ]);
  });

  test('loses related publications that cannot be used', () => {
    const related = [
      '',
      null,
      true,
      [],
      {},
      { title: 'x' },
      { url: 'javascript:x' },
      { url: `${SITE}/3` },
    ];
    const { publication, problems } = extended({ related });
    assert.deepEqual(
      (publication.related as readonly { title: string }[]).map(({ title }) => title),
      [`${SITE}/3`],
    );
    assert.deepEqual(problems, [
      ...[1, 2, 3, 4, 5].map((index) => `invalid _publication.related[${index}]`),
      'unsafe-url _publication.related[6].url',
      'invalid _publication.related[6]',
    ]);
  });

  test('may name related publications that are on another page of the feed', () => {
    const { publication, problems } = extended({ related: ['2', `${SITE}/3`] });
    assert.deepEqual(publication.related, ['2', `${SITE}/3`]);
    assert.deepEqual(problems, []);
  });
});
