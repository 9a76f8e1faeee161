/** What comes out of citations: real files, and what people reported of others. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fromBibtex, fromCsl, fromRis } from '../../src/sources/citations.js';
import { SHARED } from '../feed/shared-folder.js';
import { assertItem, assertNoErrors, countsOf, onlyItem } from './converted.js';
import { BIBTEX, RIS } from './good-answers.js';
import { sharedJson, sharedText, skip } from './shared-answer.js';

interface Csl {
  readonly title: string | readonly string[];
  readonly DOI: string;
  readonly URL: string;
  readonly abstract?: string;
  readonly publisher: string;
  readonly language?: string;
  readonly categories?: readonly string[];
  readonly copyright?: string;
  readonly license?: readonly { readonly URL: string }[];
  readonly author?: readonly {
    readonly given: string;
    readonly family: string;
    readonly suffix?: string;
  }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly resource?: { readonly primary: { readonly URL: string } };
}

/** What each real item is beyond what its fields say. */
interface Expected {
  readonly type: string;
  /** Whether the text is HTML. */
  readonly isHtml?: boolean;
  readonly files?: readonly string[];
  /** Its address, if it is not the one of the landing page. */
  readonly url?: string;
}

function assertCsl(
  csl: Csl,
  item: ReturnType<typeof onlyItem> | undefined,
  expected: Expected,
): void {
  const [parts = []] = csl.issued['date-parts'];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const { content_html, attachments = [], ...fields } = item ?? { id: '' };
  const title = [csl.title].flat()[0]?.replace(/<[^>]*>/g, '');
  const licence = csl.license?.[0]?.URL ?? csl.copyright;
  assertItem(fields, {
    id: csl.DOI.toLowerCase(),
    url: expected.url ?? csl.resource?.primary.URL ?? csl.URL,
    title,
    content_text: expected.isHtml ? undefined : csl.abstract,
    date_published: parts.length === 3 ? `${date}T00:00:00Z` : undefined,
    authors: csl.author?.map(({ given, family, suffix }) => ({
      name: [`${given} ${family}`, suffix].filter(Boolean).join(', '),
    })),
    tags: csl.categories,
    language: csl.language,
    _publication: {
      type: expected.type,
      publisher: { name: csl.publisher },
      doi: csl.DOI,
      ...(licence && { licence }),
      ...(parts.length < 3 && { issued: date }),
    },
  });
  // The heading of an abstract says nothing, and JATS has other names for the elements.
  const text = (html = ''): string =>
    html.replace(/<jats:title>Abstract<\/jats:title>/, '').replace(/<[^>]*>/g, '');
  assert.equal(text(content_html), expected.isHtml ? text(csl.abstract) : '');
  assert.doesNotMatch(content_html ?? '', /jats:/);
  assert.deepEqual(
    attachments.map(({ url }) => url),
    expected.files ?? [],
  );
}

describe('real citations', { skip }, () => {
  test('what Crossref and DataCite answer for a DOI: every field of every item', async () => {
    const answer = sharedJson('feeds/repositories/csl-doi-api.json') as Record<
      string,
      readonly Csl[]
    >;
    const converted = fromCsl(answer);
    const expected: readonly Expected[] = [
      { type: 'article-journal' },
      { type: 'article', isHtml: true },
      { type: 'article' },
      {
        type: 'article',
        isHtml: true,
        files: ['pdf', 'epub'].map(
          (ending) => `https://api.rogue-scholar.org/posts/10.59350/hhtcn-zah03.${ending}`,
        ),
      },
    ];
    for (const [index, [csl]] of Object.values(answer).entries()) {
      assert.ok(csl && expected[index]);
      assertCsl(csl, converted.items[index], expected[index]);
    }
    assert.deepEqual(countsOf(converted.problems), { 'no-text': 1 });
    await assertNoErrors(converted);
  });

  test('an item of a citation program: every field', () => {
    const csl = sharedJson('sources/citations/citeproc.json') as Csl;
    assertCsl(csl, onlyItem(fromCsl(csl)), { type: 'post-weblog' });
  });

  const reports = skip ? [] : readdirSync(join(SHARED, 'sources/crossref'));
  for (const file of reports) {
    test(`a report of Crossref, ${file}: every field`, async () => {
      const answer = sharedJson(`sources/crossref/${file}`) as { message: Csl };
      const converted = fromCsl(answer);
      const own = answer.message.resource?.primary.URL ?? '';
      assertCsl(answer.message, onlyItem(converted), {
        type: 'report',
        // A file is no page to lead to.
        ...(own.endsWith('.pdf') && { url: answer.message.URL, files: [own] }),
      });
      assert.deepEqual(countsOf(converted.problems), { 'no-text': 1 });
      await assertNoErrors(converted);
    });
  }

  test('BibTeX of Crossref: every field', async () => {
    const text = sharedText('sources/citations/crossref.bib');
    const field = (name: string): string =>
      new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(text)?.[1] ?? '';
    const converted = fromBibtex(text);
    assertItem(onlyItem(converted), {
      id: field('doi'),
      url: field('url'),
      title: field('title'),
      content_text: field('abstract'),
      authors: field('author')
        .split(' and ')
        .map((name) => ({ name })),
      _publication: {
        type: 'article-journal',
        publisher: { name: field('publisher').replace(/[{}]/g, '') },
        doi: field('doi'),
        licence: field('copyright'),
        issued: '2014-02',
      },
    });
    await assertNoErrors(converted);
  });

  for (const [file, type] of [
    ['crossref.ris', 'article-journal'],
    ['ris_bug.ris', 'book'],
  ] as const) {
    test(`RIS, ${file}: every field`, async () => {
      const text = sharedText(`sources/citations/${file}`);
      const all = (tag: string): readonly string[] =>
        Array.from(text.matchAll(new RegExp(`^${tag}  - (.*)$`, 'gm')), ([, value = '']) =>
          value.trim(),
        );
      const [doi = ''] = all('DO');
      const publisher = all('PB')[0];
      const converted = fromRis(text);
      assertItem(onlyItem(converted), {
        id: doi.toLowerCase(),
        url: all('UR')[0],
        title: all('T1')[0],
        content_text: all('AB')[0],
        authors: all('AU').map((name) => ({ name: name.split(', ').reverse().join(' ') })),
        _publication: {
          type,
          ...(publisher && { publisher: { name: publisher } }),
          doi,
          issued: all('PY')[0],
        },
      });
      await assertNoErrors(converted);
    });
  }
});

describe('BibTeX', () => {
  test('has names of organisations, months, TeX in titles and addresses, and no local files', async () => {
    const converted = fromBibtex(BIBTEX);
    assert.deepEqual(onlyItem(converted), {
      id: 'a',
      title: 'The UN & ö',
      content_text: 'Text',
      authors: [{ name: 'World Organisation' }, { name: 'Given Family' }],
      tags: ['a', 'b'],
      language: 'en',
      attachments: [{ url: 'https://publisher.example/a_b.pdf', mime_type: 'application/pdf' }],
      _publication: { type: 'report', publisher: { name: 'P' }, issued: '2024-11' },
    });
    assert.doesNotMatch(JSON.stringify(converted), /someone/);
    await assertNoErrors(converted);
  });

  test('has the definitions that an entry uses, also one by another, and no broken one of others', () => {
    const { items, problems } = fromBibtex(`@string{un = "UN"}
@string{who = un # " Health"}
@string{broken = "x
@techreport{a, title = {A}, institution = WHO}
@techreport{b, title = {B}, institution = {who}}`);
    const publishers = items.map(({ _publication }) => _publication?.publisher);
    assert.deepEqual(publishers, [{ name: 'UN Health' }, { name: 'who' }]);
    assert.equal(countsOf(problems)['entry-unreadable'], undefined);
  });

  test('keeps its good entries if others are broken, and names those', () => {
    const { items, problems } = fromBibtex(
      '@book{one, title={A}}\n@book{two, title={B\n@book{three, title={C}}',
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      ['one', 'three'],
    );
    assert.deepEqual(
      problems.find(({ code }) => code === 'entry-unreadable'),
      {
        code: 'entry-unreadable',
        item: 'two',
        values: { place: 'entry 2' },
      },
    );
  });
});

describe('RIS', () => {
  test('has dates with what is known of them, files of the web, and no others', () => {
    const item = onlyItem(
      fromRis(RIS.replace('L1  - ', 'L1  - file:///home/someone/a.pdf\nL1  - ')),
    );
    assert.equal(item.date_published, '2024-11-05T00:00:00Z');
    assert.deepEqual(item.attachments, [
      { url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf' },
    ]);
    const dated = (date: string): unknown =>
      fromRis(`TY  - RPRT\nTI  - A\nPY  - ${date}\nER  - \n`).items[0]?._publication?.issued;
    assert.deepEqual(['2024///', '2024/11//', '2024///Spring'].map(dated), [
      '2024',
      '2024-11',
      '2024',
    ]);
  });

  test('goes on in the next line, and ends without an end', () => {
    const item = onlyItem(
      fromRis('TY  - RPRT\r\nTI  - A long\r\ntitle\r\nAU  - Ministry of Health'),
    );
    assert.equal(item.title, 'A long title');
    assert.deepEqual(item.authors, [{ name: 'Ministry of Health' }]);
  });
});

test('another file is none', () => {
  const codes = [
    fromBibtex('Title,Date'),
    fromRis('Title,Date'),
    fromCsl({ a: 1 }),
    fromCsl(['a']),
  ].map(({ problems }) => problems[0]?.code);
  assert.deepEqual([...new Set(codes)], ['not-this-format']);
});
