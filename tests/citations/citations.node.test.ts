/** Each form of a citation is read back by a program that is not ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { bibtex } from '../../src/citations/bibtex.js';
import { citationKey } from '../../src/citations/citation-key.js';
import { citationOf } from '../../src/citations/citation.js';
import { readName } from '../../src/citations/cited-name.js';
import { cslJson } from '../../src/citations/csl-json.js';
import { nameLicence } from '../../src/citations/licence.js';
import { referencePieces } from '../../src/citations/reference.js';
import { ris } from '../../src/citations/ris.js';
import type { Publication } from '../../src/publications/publication.js';

interface Read {
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
    readonly 'non-dropping-particle'?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly URL?: string;
  readonly DOI?: string;
}

const REPORT: Publication = {
  id: '1',
  url: 'https://publisher.example/a_b?x=1&y=50%25#part',
  title: 'Safe journeys: 100 % of {children} & $ costs_in #2 ~ ^ \\ for <em>all</em>',
  text: [],
  authors: [
    { name: 'Ana María Example' },
    { name: 'van der Model, Jan' },
    { name: 'Winrock International' },
    { name: 'Mononym' },
    { name: 'Author et al.' },
  ],
  publisher: { name: 'Children & Rights Network' },
  datePublished: '2024-11',
  doi: '10.1000/a_b',
  keywords: ['migration', 'safety, roads'],
  encodings: [],
  related: [],
  translations: [],
};

const parse = (text: unknown, type: string): Read => {
  const [entry] = new Cite(text, { forceType: type, generateGraph: false }).data as Read[];
  assert.ok(entry);
  return entry;
};
const readBibtex = (publication: Publication): Read =>
  parse(bibtex(citationOf(publication), 'key-1'), '@bibtex/text');
const readRis = (publication: Publication): Read =>
  parse(ris(citationOf(publication)), '@ris/file');
const readCsl = (publication: Publication): Read =>
  parse([JSON.parse(JSON.stringify(cslJson(citationOf(publication), '1')))], '@csl/list+object');
const TITLE = 'Safe journeys: 100 % of {children} & $ costs_in #2 ~ ^ \\ for all';
const plain = (publication: Publication): string =>
  referencePieces(citationOf(publication), '2024')
    .map(({ text }) => text)
    .join('');
/** A title without the marks that the parser of BibTeX makes of its words. */
const unescaped = (title = ''): string => title.replace(/<span class="nocase">|<\/span>/g, '');
const BARE: Publication = {
  ...{ id: '1', title: 'Safe journeys', text: [], authors: [] },
  ...{ keywords: [], encodings: [], related: [], translations: [] },
};
const names = ({ author = [] }: Read): readonly string[] =>
  author.map((one) =>
    [one.given, one['non-dropping-particle'], one.family ?? one.literal].filter(Boolean).join(' '),
  );

describe('a citation', () => {
  test('is read back from BibTeX', () => {
    assert.ok(plugins.list().includes('@bibtex'));
    const read = readBibtex(REPORT);
    assert.equal(read.type, 'report');
    assert.equal(read.title?.replace(/<[^>]+>/g, ''), TITLE);
    assert.deepEqual(names(read).slice(0, 4), [
      'Ana María Example',
      'Jan van der Model',
      'Winrock International',
      'Mononym',
    ]);
    assert.deepEqual(read.issued, { 'date-parts': [[2024, 11]] });
    assert.equal(read.publisher, 'Children & Rights Network');
    assert.equal(read.DOI, '10.1000/a_b');
    assert.equal(read.URL?.replaceAll('%5C_', '_'), REPORT.url);
    assert.match(
      bibtex(citationOf(REPORT), 'k'),
      /\{Winrock International\}.*and \{Author\} and others/,
    );
  });

  test('is read back from RIS', () => {
    const read = readRis(REPORT);
    assert.equal(read.title, TITLE);
    assert.deepEqual(names(read), [
      'Ana María Example',
      'Jan van der Model',
      'Winrock International',
      'Mononym',
      'Author',
      'et al.',
    ]);
    assert.equal(read.issued?.['date-parts'][0]?.slice(0, 2).join('-'), '2024-11');
    assert.equal(read.DOI, '10.1000/a_b');
    assert.equal(read.URL, REPORT.url);
  });

  test('is read back from CSL-JSON', () => {
    const read = readCsl(REPORT);
    assert.equal(read.title, TITLE);
    assert.deepEqual(names(read).slice(-2), ['Author', 'et al.']);
    assert.deepEqual(read.issued, { 'date-parts': [[2024, 11]] });
  });

  for (const [date, parts] of [
    ['2024', [2024]],
    ['2024-11', [2024, 11]],
    ['2024-11-05T23:30:00-05:00', [2024, 11, 5]],
  ] as const) {
    test(`is as precise as ${date}, in all three forms`, () => {
      const dated = { ...REPORT, datePublished: date };
      for (const read of [readBibtex, readRis, readCsl]) {
        assert.deepEqual(read(dated).issued?.['date-parts'], [parts]);
      }
    });
  }

  for (const [kind, given, kept, isOpen] of [
    ['a name that ends “et al.”', ['Author et al.'], ['Author'], true],
    ['a name that ends “and others”', ['Ana Example and others'], ['Ana Example'], true],
    ['“et al.” alone at the end', ['Ana Example', 'et al.'], ['Ana Example'], true],
    [
      'a corporate author',
      ['Ministry of Health, Thailand'],
      ['Ministry of Health, Thailand'],
      false,
    ],
    [
      'a corporate author with “and”',
      ['Department for Education and Skills'],
      ['Department for Education and Skills'],
      false,
    ],
    ['a name of one part', ['Mononym'], ['Mononym'], false],
    ['a name in another script', ['សុខ សុភា'], ['សុខ សុភា'], false],
    ['a name with its family first', ['van der Model, Jan'], ['Jan van der Model'], false],
  ] as const) {
    test(`keeps ${kind}, in all forms`, () => {
      const report = { ...REPORT, authors: given.map((name) => ({ name })) };
      for (const read of [readBibtex, readRis, readCsl]) {
        const readNames = names(read(report)).slice(0, kept.length);
        // RIS has no name with a comma in it.
        const known = read === readRis ? kept.map((name) => name.replace(',', '')) : kept;
        assert.deepEqual(readNames, known);
      }
      assert.deepEqual(names(readRis(report)).slice(kept.length), isOpen ? ['et al.'] : []);
      assert.equal(bibtex(citationOf(report), 'k').includes('and others}'), isOpen);
      assert.ok(plain(report).startsWith(`${kept.join('; ')}${isOpen ? ' et al.' : ''} (`));
    });
  }

  for (const [title, read] of [
    ['H<sub>2</sub>O for <i lang="km">all</i>', 'H2O for all'],
    ['<strong>Loud</strong>', 'Loud'],
    ['If a < b and c > d', 'If a < b and c > d'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ] as const) {
    test(`has the words of the title ${title}, in all forms`, () => {
      const report = { ...REPORT, title };
      assert.equal(unescaped(readBibtex(report).title), read);
      assert.equal(readRis(report).title, read);
      assert.equal(readCsl(report).title, read);
      assert.ok(plain(report).includes(`. ${read}. `));
    });
  }

  for (const doi of [
    '10.1000/a_b',
    'https://doi.org/10.1000/a_b',
    'http://dx.doi.org/10.1000/a_b',
    'doi: 10.1000/a_b',
  ]) {
    test(`takes ${doi} for a DOI`, () => {
      for (const read of [readBibtex, readRis, readCsl]) {
        assert.equal(read({ ...REPORT, doi }).DOI, '10.1000/a_b');
      }
    });
  }

  test('takes no other text for a DOI', () => {
    const report = { ...REPORT, doi: 'in preparation' };
    for (const read of [readBibtex, readRis, readCsl]) assert.equal(read(report).DOI, undefined);
    assert.ok(plain(report).endsWith(REPORT.url!));
  });

  test('is written at once, however long a name is', () => {
    const name = `Ana${','.repeat(200_000)}x`;
    const start = citationOf({ ...REPORT, authors: [{ name }] });
    assert.equal(start.authors.length, 1);
  });

  test('invents nothing where nothing is known', () => {
    const bare = {
      ...REPORT,
      authors: [],
      datePublished: undefined,
      publisher: undefined,
    } as Publication;
    for (const read of [readBibtex, readRis, readCsl]) {
      const { author, issued, publisher } = read(bare);
      assert.deepEqual([author ?? [], issued, publisher], [[], undefined, undefined]);
    }
  });

  test('takes no type for a kind that is a word of JavaScript', () => {
    const odd = citationOf({ ...REPORT, type: 'constructor' });
    assert.match(bibtex(odd, 'k'), /^@misc/);
    assert.match(ris(odd), /^TY {2}- GEN/);
  });

  test('stays one entry, whatever its texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const hostile = {
          ...REPORT,
          title: `x${text}\nER  - \n@book{b,`,
          authors: [{ name: `n${text}}\n@misc{m` }],
        };
        const entries = new Cite(bibtex(citationOf(hostile), 'k'), { forceType: '@bibtex/text' });
        assert.equal(entries.data.length, 1);
        assert.equal(ris(citationOf(hostile)).match(/^ER {2}- /gm)?.length, 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a plain reference', () => {
  const of = (fields: Partial<Publication>, date = '2024'): string =>
    referencePieces(citationOf({ ...BARE, ...fields }), date)
      .map(({ text }) => text)
      .join('');

  test('has all that is known, and the DOI as a link', () => {
    const pieces = referencePieces(
      citationOf({ ...REPORT, title: 'Safe journeys' }),
      'November 2024',
    );
    assert.equal(
      pieces.map(({ text }) => text).join(''),
      'Ana María Example; Jan van der Model; Winrock International; Mononym; Author et al. (November 2024). Safe journeys. Children & Rights Network. https://doi.org/10.1000/a_b',
    );
    assert.deepEqual(
      pieces.flatMap(({ href }) => href ?? []),
      ['https://doi.org/10.1000/a_b'],
    );
  });

  for (const [what, fields, date, reference] of [
    ['a title alone', {}, '', 'Safe journeys.'],
    ['no author', {}, '2024', '(2024). Safe journeys.'],
    ['no date', { authors: [{ name: 'Mononym' }] }, '', 'Mononym. Safe journeys.'],
    [
      'an address without a DOI',
      { url: 'https://a.example/1' },
      '',
      'Safe journeys. https://a.example/1',
    ],
    [
      'a title that ends its own sentence',
      { title: 'Who asks?', publisher: { name: 'A Ltd.' } },
      '',
      'Who asks? A Ltd.',
    ],
    [
      'an author who publishes',
      { authors: [{ name: 'UNICEF' }], publisher: { name: 'UNICEF' } },
      '2024',
      'UNICEF (2024). Safe journeys.',
    ],
  ] as const) {
    test(`invents nothing: ${what}`, () => assert.equal(of(fields, date), reference));
  }
});

describe('the name of a licence', () => {
  for (const [licence, name, isLink] of [
    ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0', true],
    ['http://creativecommons.org/licenses/by-nc-sa/3.0/igo', 'CC BY-NC-SA 3.0 IGO', true],
    ['https://creativecommons.org/licenses/by/4.0/legalcode', 'CC BY 4.0', true],
    ['https://creativecommons.org/licenses/by-nd/2.5/au/deed.en', 'CC BY-ND 2.5 AU', true],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0', true],
    ['https://publisher.example/terms', 'https://publisher.example/terms', true],
    ['All rights reserved', 'All rights reserved', false],
    ['javascript:alert(1)', 'javascript:alert(1)', false],
    ['https://user:secret@publisher.example/', 'https://user:secret@publisher.example/', false],
  ] as const) {
    test(`of ${licence} is ${name}`, () =>
      assert.deepEqual(nameLicence(licence), isLink ? { name, href: licence } : { name }));
  }
});

describe('the key of a citation', () => {
  test('says who, when and what, in letters that every program reads', () => {
    assert.equal(citationKey(citationOf({ ...REPORT, title: 'Ça va?' })), 'example-2024-ca-va');
    assert.equal(citationKey(citationOf({ ...BARE, title: 'សុខ' })), 'report');
  });
});

describe('the name of an author', () => {
  for (const [name, read] of [
    ['Ana Example', { family: 'Example', given: 'Ana' }],
    ['Ana van der Model', { family: 'van der Model', given: 'Ana' }],
    ['Example, Ana', { family: 'Example', given: 'Ana' }],
    ['J. R. Example-Part', { family: 'Example-Part', given: 'J. R.' }],
    ['Example, Jr.', { literal: 'Example, Jr.' }],
    ['UNICEF', { literal: 'UNICEF' }],
    ['Ministry of Health, Thailand', { literal: 'Ministry of Health, Thailand' }],
    ['Save the Children', { literal: 'Save the Children' }],
    ['សុខ សុភា', { literal: 'សុខ សុភា' }],
    ['The research unit', { literal: 'The research unit' }],
  ] as const) {
    test(`is taken apart only where that is safe: ${name}`, () =>
      assert.deepEqual(readName(name), read));
  }
});
