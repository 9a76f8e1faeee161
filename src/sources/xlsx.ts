import type { Converted, SourceProblem } from './json-feed.js';
import { fromTables, type TableOptions } from './table.js';
import { LARGEST, TooLarge } from './xlsx/unzip.js';
import { readWorkbook } from './xlsx/workbook.js';

/**
 * Converts a workbook of Excel, or one that Google Sheets or LibreOffice has exported (XLSX, ECMA-376).
 * Its hyperlinks are kept: a cell may read `PDF` and lead to the file. It reads the first visible sheet
 * that has a column with titles, and those with the same columns.
 *
 * @param bytes - The file.
 * @returns It never throws.
 */
export function fromXlsx(bytes: Uint8Array, options: TableOptions = {}): Converted {
  try {
    return fromTables(readWorkbook(bytes), options);
  } catch (error) {
    const problem: SourceProblem =
      error instanceof TooLarge
        ? { code: 'too-large', values: { limit: LARGEST } }
        : { code: 'not-this-format', values: { expected: 'XLSX' } };
    return { items: [], problems: [problem] };
  }
}
