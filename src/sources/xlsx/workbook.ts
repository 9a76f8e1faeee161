import type { JsonObject } from '../reading/json-value.js';
import { attributeOf, childOf, childrenOf, readXml } from '../reading/xml-reader.js';
import type { Table } from '../table/table.js';
import { dateFormats } from './date-formats.js';
import { readSheet } from './sheet.js';
import { textOf } from './string-item.js';
import { unzip } from './unzip.js';

/**
 * Reads the visible sheets of a workbook, in their order (ECMA-376, SpreadsheetML).
 *
 * @throws What `unzip` throws. An `Error` if the file is no workbook.
 */
export function readWorkbook(bytes: Uint8Array): readonly Table[] {
  const parts = unzip(bytes);
  const read = (name: string): JsonObject | undefined => {
    const part = parts.get(name.toLowerCase());
    return part === undefined ? undefined : readXml(part);
  };
  const book = childOf(read('xl/workbook.xml'), 'workbook');
  const sheets = childrenOf(childOf(book, 'sheets'), 'sheet');
  if (!sheets.length) throw new Error('not a workbook');
  const targets = relations(read('xl/_rels/workbook.xml.rels'));
  const shared = childrenOf(childOf(read('xl/sharedStrings.xml'), 'sst'), 'si').map(textOf);
  const formats = dateFormats(read('xl/styles.xml'));
  const isFrom1904 = /^(?:1|true)$/.test(attributeOf(childOf(book, 'workbookPr'), '@date1904'));
  return sheets
    .filter((sheet) => /^(?:visible)?$/i.test(attributeOf(sheet, '@state')))
    .map((sheet) => {
      const target = targets.get(attributeOf(sheet, '@id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const links = relations(read(path.replace(/([^/]+)$/, '_rels/$1.rels')));
      return readSheet(read(path), { shared, formats, isFrom1904, links });
    });
}

/** What a part refers to, by the id of the relationship. */
function relations(part: JsonObject | undefined): ReadonlyMap<string, string> {
  const all = childrenOf(childOf(part, 'Relationships'), 'Relationship');
  return new Map(all.map((one) => [attributeOf(one, '@Id'), attributeOf(one, '@Target')]));
}
