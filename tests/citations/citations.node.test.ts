/** Each form of a citation is read back by a program that is not ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { bibtex } from '../../src/citations/bibtex.js';
import { citationOf } from '../../src/citations/citation.js';
import { readName } from '../../src/citations/cited-name.js';
import { cslJson } from '../../src/citations/csl-json.js';
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
    { name: 'Ana María Ruiz' },
    { name: 'van der Berg, Jan' },
    { name: 'Winrock International' },
    { name: 'Suharto' },
    { name: 'Sok et al.' },
  ],
  publisher: { name: 'Children & Rights Network' },
  datePublished: '2024-11',
  doi: '10.1000/a_b',
  keywords: ['migration', 'safety, roads'],
  encodings: [],
  related: [],
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
      'Ana María Ruiz',
      'Jan van der Berg',
      'Winrock International',
      'Suharto',
    ]);
    assert.deepEqual(read.issued, { 'date-parts': [[2024, 11]] });
    assert.equal(read.publisher, 'Children & Rights Network');
    assert.equal(read.DOI, '10.1000/a_b');
    assert.equal(read.URL?.replaceAll('%5C_', '_'), REPORT.url);
    assert.match(
      bibtex(citationOf(REPORT), 'k'),
      /\{Winrock International\}.*and \{Sok\} and others/,
    );
  });

  test('is read back from RIS', () => {
    const read = readRis(REPORT);
    assert.equal(read.title, TITLE);
    assert.deepEqual(names(read), [
      'Ana María Ruiz',
      'Jan van der Berg',
      'Winrock International',
      'Suharto',
      'Sok',
      'et al.',
    ]);
    assert.equal(read.issued?.['date-parts'][0]?.slice(0, 2).join('-'), '2024-11');
    assert.equal(read.DOI, '10.1000/a_b');
    assert.equal(read.URL, REPORT.url);
  });

  test('is read back from CSL-JSON', () => {
    const read = readCsl(REPORT);
    assert.equal(read.title, TITLE);
    assert.deepEqual(names(read).slice(-2), ['Sok', 'et al.']);
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

describe('the name of an author', () => {
  for (const [name, read] of [
    ['Ana Ruiz', { family: 'Ruiz', given: 'Ana' }],
    ['Ana van der Berg', { family: 'van der Berg', given: 'Ana' }],
    ['Ruiz, Ana', { family: 'Ruiz', given: 'Ana' }],
    ['J. R. Smith-Jones', { family: 'Smith-Jones', given: 'J. R.' }],
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
