/**
 * Whatever a server answers, a source gives items in which `check` finds no error, or says what is
 * wrong. It never throws.
 */
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromBibtex, fromCsl, fromRis } from '../../src/sources/citations.js';
import { fromCsv } from '../../src/sources/csv.js';
import { fromDrupal } from '../../src/sources/drupal.js';
import { fromJsonFeed } from '../../src/sources/json-feed-elsewhere.js';
import type { Converted } from '../../src/sources/json-feed.js';
import { fromPage } from '../../src/sources/page.js';
import { fromReliefWeb } from '../../src/sources/reliefweb.js';
import { readListPage, readSitemap } from '../../src/sources/sitemap.js';
import { fromSyndication } from '../../src/sources/syndication.js';
import { fromTable } from '../../src/sources/table.js';
import { fromWordPress } from '../../src/sources/wordpress.js';
import { fromXlsx } from '../../src/sources/xlsx.js';
import { fromZenodo } from '../../src/sources/zenodo.js';
import { validFeed } from '../feed/any-feed.js';
import { anyJson, anyMarkup, anyTable, brokenText, changed } from './any-answer.js';
import { assertNoErrors } from './converted.js';
import * as good from './good-answers.js';

const RUNS = 150;
const address = 'https://publisher.example/api';

/** The sources of JSON, each with an answer as it should be. */
const JSON_SOURCES: Readonly<Record<string, readonly [(json: unknown) => Converted, unknown]>> = {
  WordPress: [(json) => fromWordPress(json, { address, attachments: [json] }), good.WORDPRESS],
  'Drupal’s JSON:API': [(json) => fromDrupal([json, json], { address }), good.DRUPAL],
  'JSON Feed': [(json) => fromJsonFeed(json, { address }), validFeed()],
  ReliefWeb: [(json) => fromReliefWeb(json, { address, source: '1' }), good.RELIEFWEB],
  InvenioRDM: [(json) => fromZenodo(json, { address }), good.ZENODO],
  'CSL-JSON': [fromCsl, good.CSL],
  'JSON-LD': [(json) => fromPage(JSON.stringify(json), { address }), good.JSON_LD],
};

/** The sources of texts, each with an answer as it should be, and what stands in such texts. */
const TEXT_SOURCES: Readonly<
  Record<string, readonly [(text: string) => Converted, string, readonly string[]]>
> = {
  RSS: [(text) => fromSyndication(text, { address }), good.RSS, good.RSS_TAGS],
  Atom: [(text) => fromSyndication(text, { address }), good.ATOM, good.RSS_TAGS],
  HTML: [(text) => fromPage(text, { address }), good.PAGE, good.HTML_TAGS],
  BibTeX: [fromBibtex, good.BIBTEX, ['@book{a,', 'title={', '}', '@string{', ',', '\\', '\n@']],
  RIS: [fromRis, good.RIS, ['TY  - RPRT\n', 'TI  - ', 'ER  - \n', '\n', 'AU  - ', 'PY  - ']],
  CSV: [(text) => fromCsv(text, { address }), good.CSV, ['Title', ',', ';', '"', '\n', '""']],
};

describe('a source gives a feed without errors, or says what is wrong', () => {
  for (const [name, [convert, answer]] of Object.entries(JSON_SOURCES)) {
    test(`${name}, whatever JSON the answer is, and whatever stands in one place of it`, async () => {
      const any = fc.oneof(anyJson, fc.array(anyJson, { maxLength: 3 }), changed(answer));
      const property = fc.asyncProperty(any, (json) => assertNoErrors(convert(json)));
      await fc.assert(property, { numRuns: RUNS });
    });
  }

  for (const [name, [convert, answer, parts]] of Object.entries(TEXT_SOURCES)) {
    test(`${name}, whatever text the answer is, and wherever it is broken`, async () => {
      const any = fc.oneof(anyMarkup(parts), brokenText(answer));
      const property = fc.asyncProperty(any, (text) => assertNoErrors(convert(text)));
      await fc.assert(property, { numRuns: RUNS });
    });
  }

  test('a table, whatever stands in its cells', () => {
    const property = fc.asyncProperty(anyTable, (table) =>
      assertNoErrors(fromTable(table, { address })),
    );
    return fc.assert(property, { numRuns: RUNS });
  });

  test('bytes, whatever they are', () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await assertNoErrors(fromCsv(bytes));
      await assertNoErrors(fromXlsx(bytes));
    });
    return fc.assert(property, { numRuns: RUNS });
  });

  test('a workbook, wherever it is broken', () => {
    const sheet = brokenText(good.SHEET);
    const property = fc.asyncProperty(sheet, (text) =>
      assertNoErrors(fromXlsx(good.workbook({ 'xl/worksheets/sheet1.xml': text }))),
    );
    return fc.assert(property, { numRuns: RUNS });
  });

  test('a sitemap and a list, whatever they are', () => {
    const any = fc.oneof(
      anyMarkup(good.HTML_TAGS),
      brokenText(good.SITEMAP),
      brokenText(good.PAGE),
    );
    fc.assert(
      fc.property(any, (text) => {
        readSitemap(text, address);
        readListPage(text, address);
      }),
      { numRuns: RUNS },
    );
  });
});
