/** What comes out of ReliefWeb, Zenodo and InvenioRDM: real answers, and what is refused. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromReliefWeb } from '../../src/sources/reliefweb.js';
import { fromZenodo } from '../../src/sources/zenodo.js';
import { assertItem, assertNoErrors, countsOf, onlyItem } from './converted.js';
import { RELIEFWEB, ZENODO } from './good-answers.js';
import { sharedJson, skip } from './shared-answer.js';

const RELIEFWEB_API = 'https://api.reliefweb.int/v2/reports';

interface Report {
  readonly id: string;
  readonly fields: {
    readonly title: string;
    readonly url_alias: string;
    readonly date: { readonly original: string };
    readonly source: readonly {
      readonly id: number;
      readonly name: string;
      readonly homepage: string;
    }[];
    readonly file?: readonly {
      readonly url: string;
      readonly mimetype: string;
      readonly filesize: string;
      readonly preview?: { readonly 'url-large': string };
    }[];
  };
}

describe('real answers of ReliefWeb', { skip }, () => {
  for (const file of ['reports-2022.json', 'reports-page-1.json']) {
    test(`${file}: every field of the reports of each source, and of no other`, async () => {
      const answer = sharedJson(`feeds/reliefweb/${file}`) as { data: Report[] };
      for (const { id, fields } of answer.data) {
        const [source] = fields.source;
        const converted = fromReliefWeb(answer, {
          address: RELIEFWEB_API,
          source: String(source?.id),
        });
        const files = fields.file ?? [];
        assertItem(onlyItem(converted), {
          id: `reliefweb:${id}`,
          url: fields.url_alias,
          title: fields.title,
          date_published: fields.date.original,
          authors: fields.source.map(({ name, homepage }) => ({
            name,
            url: new URL(homepage).href,
          })),
          image: files[0]?.preview?.['url-large'],
          attachments: files.length
            ? files.map(({ url, mimetype, filesize }) => ({
                url,
                mime_type: mimetype,
                size_in_bytes: Number(filesize),
              }))
            : undefined,
        });
        assert.deepEqual(countsOf(converted.problems), { 'not-own': 3, 'no-text': 1 });
        await assertNoErrors(converted);
      }
    });
  }
});

describe('a report of ReliefWeb', () => {
  const [good] = RELIEFWEB.data;
  const convert = (fields: object, formats?: readonly string[]) =>
    fromReliefWeb(
      { data: [{ id: 7, fields: { ...good?.fields, ...fields } }] },
      { address: RELIEFWEB_API, source: 'p', formats },
    );

  test('leads to the publisher’s own page, with its pages, the language of its file and its first page', async () => {
    const converted = convert({});
    assert.deepEqual(onlyItem(converted), {
      id: 'reliefweb:7',
      url: 'https://publisher.example/a',
      title: 'A',
      content_html: '<p>Text</p>',
      summary: 'Why',
      image: 'https://publisher.example/a.png',
      date_published: '2024-11-05T00:00:00+00:00',
      date_modified: '2024-11-06T00:00:00+00:00',
      authors: [{ name: 'P', url: 'https://publisher.example/' }],
      tags: ['T'],
      language: 'fr',
      attachments: [
        {
          url: 'https://publisher.example/a.pdf',
          mime_type: 'application/pdf',
          title: 'French version',
          size_in_bytes: 9,
          _publication: { language: 'fr', pages: 4 },
        },
      ],
    });
    await assertNoErrors(converted);
  });

  test('is left out if it is another’s, news, a map, or not public', () => {
    assert.deepEqual(convert({ source: [{ id: 2, name: 'Q' }] }).problems, [
      { code: 'not-own', item: 'A', values: { owner: 'Q' } },
    ]);
    assert.equal(convert({ format: [{ name: 'Map' }] }).problems[0]?.code, 'other-kind');
    assert.equal(convert({ format: [{ name: 'Map' }] }, ['Map']).items.length, 1);
    const embargoed = convert({ status: 'embargoed' });
    assert.equal(embargoed.problems[0]?.code, 'not-published');
    assert.deepEqual(embargoed.closed, ['reliefweb:7']);
  });

  test('has no language of several, nor of “other”', () => {
    for (const language of [[{ code: 'en' }, { code: 'fr' }], [{ code: 'ot' }]]) {
      assert.equal(onlyItem(convert({ language })).language, undefined);
    }
  });
});

interface ZenodoRecord {
  readonly id: number;
  readonly conceptdoi?: string;
  readonly conceptrecid: string;
  readonly doi: string;
  readonly updated: string;
  readonly links: { readonly html: string };
  readonly files: readonly { readonly key: string; readonly size: number }[];
  readonly metadata: {
    readonly title: string;
    readonly description: string;
    readonly publication_date: string;
    readonly language?: string;
    readonly creators: readonly { readonly name: string }[];
    readonly keywords?: readonly string[];
    readonly subjects?: readonly { readonly term: string }[];
    readonly license: { readonly id: string };
  };
}

describe('real answers of Zenodo and InvenioRDM', { skip }, () => {
  const types: Readonly<Record<number, string>> = {
    1297353: 'article-journal',
    1297323: 'article-journal',
    1297351: 'report',
    1297349: 'paper-conference',
    1297346: 'article-journal',
    1297340: 'paper-conference',
    1297336: 'software',
  };

  test('a search of Zenodo: every field of every record', async () => {
    const answer = sharedJson('feeds/repositories/zenodo-kpiit-search.json') as {
      hits: { hits: ZenodoRecord[] };
    };
    const converted = fromZenodo(answer, { address: 'https://zenodo.org/api/records' });
    assert.equal(converted.items.length, 10);
    for (const [index, record] of answer.hits.hits.entries()) {
      const { metadata, links } = record;
      const { license, keywords = [], subjects = [] } = metadata;
      const cc = /^cc-(by[a-z-]*)-(\d\.\d)$/i.exec(license.id);
      const topics = [...keywords, ...subjects.map(({ term }) => term)].flatMap((words) =>
        words.split(/;\s*/),
      );
      const { attachments = [], authors = [], ...fields } = converted.items[index] ?? { id: '' };
      assertItem(fields, {
        id: record.conceptdoi ?? `record:${record.conceptrecid}`,
        url: links.html,
        title: metadata.title,
        content_html: metadata.description.trim(),
        date_published: `${metadata.publication_date}T00:00:00Z`,
        date_modified: record.updated,
        tags: topics.length ? [...new Set(topics)] : undefined,
        language: metadata.language === 'eng' ? 'en' : undefined,
        _publication: {
          ...(types[record.id] && { type: types[record.id] }),
          doi: record.doi,
          ...(cc && {
            licence: `https://creativecommons.org/licenses/${cc[1]?.toLowerCase()}/${cc[2]}/`,
          }),
        },
      });
      assert.deepEqual(
        attachments.map(({ url, size_in_bytes }) => [decodeURIComponent(url), size_in_bytes]),
        record.files.map(({ key, size }) => [`${links.html}/files/${key}`, size]),
      );
      for (const [at, { name }] of metadata.creators.entries()) {
        assert.deepEqual(authors[at]?.name.split(' ').sort(), name.split(/,\s*| /).sort());
      }
    }
    assert.deepEqual(converted.problems, []);
    await assertNoErrors(converted);
  });

  test('a record of Caltech: every field', async () => {
    const record = sharedJson('feeds/repositories/invenio-caltech-35qce.json') as {
      parent: { id: string };
      updated: string;
      links: { self_html: string };
      pids: { doi: { identifier: string } };
      metadata: {
        title: string;
        description: string;
        publisher: string;
        creators: { person_or_org: { given_name: string; family_name: string } }[];
        subjects: { subject: string }[];
        rights: { title: { en: string } }[];
      };
    };
    const { metadata } = record;
    const converted = fromZenodo(record, {
      address: 'https://authors.library.caltech.edu/api/records',
    });
    assertItem(onlyItem(converted), {
      id: `record:${record.parent.id}`,
      url: record.links.self_html,
      title: metadata.title,
      content_html: metadata.description.trim(),
      date_modified: record.updated,
      authors: metadata.creators.map(({ person_or_org: { given_name, family_name } }) => ({
        name: `${given_name} ${family_name}`,
      })),
      tags: metadata.subjects.map(({ subject }) => subject),
      language: 'en',
      _publication: {
        type: 'article-journal',
        publisher: { name: metadata.publisher },
        doi: record.pids.doi.identifier,
        licence: metadata.rights[0]?.title.en,
        issued: '2024-11',
      },
    });
    await assertNoErrors(converted);
  });
});

describe('a record of a repository', () => {
  const [good] = ZENODO.hits.hits;
  const convert = (record: object) =>
    fromZenodo([{ ...good, ...record }], { address: 'https://zenodo.example/api/records' });

  test('has the DOI of all versions as its id, and addresses of files that can be read in parts', () => {
    const item = onlyItem(convert({}));
    assert.deepEqual([item.id, item._publication?.doi], ['10.5555/4', '10.5555/5']);
    assert.equal(item.attachments?.[0]?.url, 'https://publisher.example/record/5/files/a%20b.pdf');
    assert.deepEqual(item.authors, [{ name: 'Given Family' }, { name: 'P' }]);
  });

  const refused: Readonly<Record<string, readonly [record: object, code: string, status: string]>> =
    {
      'is a draft': [{ is_draft: true }, 'not-published', 'draft'],
      'is withdrawn': [{ deletion_status: { is_deleted: true } }, 'not-published', 'withdrawn'],
      'is under embargo': [{ access: { embargo: { active: true } } }, 'protected', 'embargoed'],
      'has files for some only': [{ access: { files: 'restricted' } }, 'protected', 'restricted'],
      'is closed': [
        { metadata: { ...good?.metadata, access_right: 'closed' } },
        'protected',
        'restricted',
      ],
    };
  for (const [what, [record, code, status]] of Object.entries(refused)) {
    test(`is left out if it ${what}`, () => {
      const { items, problems, closed } = convert(record);
      const item = '10.5555/4';
      assert.deepEqual([items.length, problems], [0, [{ code, item, values: { status } }]]);
      assert.deepEqual(closed, [item]);
    });
  }

  test('in two versions is one publication', () => {
    const answer = [good, { ...good, id: 6 }];
    const { items, problems } = fromZenodo(answer, { address: 'https://zenodo.example/' });
    assert.deepEqual([items.length, countsOf(problems)], [1, { 'same-id': 1 }]);
  });
});
