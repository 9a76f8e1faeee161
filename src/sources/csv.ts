import Papa from 'papaparse';
import type { Converted, SourceProblem } from './json-feed.js';
import type { FieldMap } from './reading/field-map.js';
import { decodeBytes } from './reading/decode-bytes.js';
import { fromTable, type TableOptions } from './table.js';
import { findHeader } from './table/header.js';
import type { Table } from './table/table.js';

/** The options of `fromCsv`. */
export interface CsvOptions extends TableOptions {
  /** The encoding of the file, a label of the Encoding Standard, such as `windows-1252`. */
  readonly encoding?: string | undefined;
}

/** No spreadsheet that people keep by hand is larger, in bytes. */
const LARGEST = 20_000_000;

/**
 * Converts a table in CSV (RFC 4180), also with `;` or a tab between cells, as Excel writes it in many
 * countries.
 *
 * A file is UTF-8, or UTF-16 if its byte order mark says so. Of other bytes nobody knows the letters,
 * so the encoding must be named.
 *
 * @param source - The bytes of the file, or its text.
 * @returns It never throws.
 */
export function fromCsv(source: Uint8Array | string, options: CsvOptions = {}): Converted {
  if (source.length > LARGEST) return failed({ code: 'too-large', values: { limit: LARGEST } });
  const { encoding = 'UTF-8' } = options;
  if (!isKnown(encoding)) return failed({ code: 'encoding-name-unknown', values: { encoding } });
  const text = typeof source === 'string' ? source : decoded(source, options.encoding);
  if (text === undefined) return failed({ code: 'encoding-unknown', values: { encoding } });
  // Excel writes a line before the table that names the sign between cells.
  const [line, named] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [''];
  const body = text.slice(line.length).replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: named ?? signBetweenCells(body, options.map),
  });
  const table = cellsOf(data);
  const { items, problems } = fromTable(table, options);
  const broken = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, code }): SourceProblem => {
      return { code: 'entry-unreadable', values: { place: `row ${row + 1}`, reason: code } };
    });
  return { items, problems: [...broken, ...problems] };
}

/** What may stand between cells, the usual first. */
const SIGNS = [',', ';', '\t', '|'];

/** The sign with which the first rows have the most names of columns that are known. */
function signBetweenCells(text: string, map?: FieldMap): string {
  const start = text.slice(0, 100_000);
  const known = SIGNS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 12 });
    return findHeader(cellsOf(data), map)?.columns.filter(({ field }) => field).length ?? 0;
  });
  return SIGNS[known.indexOf(Math.max(...known))] ?? ',';
}

const cellsOf = (rows: readonly (readonly string[])[]): Table =>
  rows.map((row) => row.map((text) => ({ text })));

function failed(problem: SourceProblem): Converted {
  return { items: [], problems: [problem] };
}

/** Whether the engine knows an encoding by this name. */
function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding));
  } catch {
    return false;
  }
}

/** The text of bytes. `undefined` if they are in another encoding than the one that is named. */
function decoded(bytes: Uint8Array, encoding?: string): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const wide = first === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return decodeBytes(bytes, isWide ? wide : encoding, true);
  } catch {
    return undefined;
  }
}
