import { attributeOf, childOf, childrenOf } from '../reading/xml-reader.js';
import type { JsonObject } from '../reading/json-value.js';
import type { Cell, Row, Table } from '../table/table.js';
import type { Precision } from './date-formats.js';
import { textOf } from './string-item.js';

/** What all sheets of a workbook share, and the links of one. */
export interface SheetContext {
  readonly shared: readonly string[];
  readonly formats: ReadonlyMap<number, Precision>;
  /** Whether dates count from 1904, as on old Macs. */
  readonly isFrom1904: boolean;
  readonly links: ReadonlyMap<string, string>;
}

/** Rows and columns beyond these hold formats, and no cells of people. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;

const NO_CELL: Cell = { text: '' };

/** Reads the cells of a sheet, each in its place: a sheet leaves out the cells that are blank. */
export function readSheet(part: JsonObject | undefined, context: SheetContext): Table {
  const sheet = childOf(part, 'worksheet');
  const links = linksOf(sheet, context.links);
  const table: Row[] = [];
  let last = 0;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const number = Number(attributeOf(row, '@r')) || last + 1;
    if (!(number > last && number <= MOST_ROWS)) continue;
    last = number;
    const cells: Cell[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const place = attributeOf(cell, '@r').toUpperCase();
      const column = place ? columnOf(place) : cells.length;
      if (column >= MOST_COLUMNS) continue;
      while (cells.length < column) cells.push(NO_CELL);
      cells[column] = readCell(cell, links.get(place), context);
    }
    while (table.length < number - 1) table.push([]);
    const isHidden = /^(?:1|true)$/.test(attributeOf(row, '@hidden'));
    table.push(isHidden ? Object.assign(cells, { isHidden }) : cells);
  }
  return table;
}

/** The index of a column: 0 for `A7`, 26 for `AA7`. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? '';
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function readCell(cell: JsonObject, linked: string | undefined, context: SheetContext): Cell {
  const value = attributeOf(childOf(cell, 'v'), '#text');
  const type = attributeOf(cell, '@t');
  const formula = attributeOf(childOf(cell, 'f'), '#text');
  const link = linked ?? /^HYPERLINK\("([^"]+)"/i.exec(formula)?.[1];
  const precision = context.formats.get(Number(attributeOf(cell, '@s') || -1));
  const isNumber = !type || type === 'n';
  const text =
    type === 's'
      ? (context.shared[Number(value)] ?? '')
      : type === 'inlineStr'
        ? textOf(childOf(cell, 'is'))
        : type === 'e'
          ? ''
          : isNumber && precision
            ? dateOf(Number(value || NaN), precision, context.isFrom1904)
            : value;
  return { text, ...(link && { link }) };
}

/** The date of a serial number, as precise as its format shows it. */
function dateOf(serial: number, precision: Precision, isFrom1904: boolean): string {
  const time = (Math.floor(serial) - 25_569 + (isFrom1904 ? 1462 : 0)) * 86_400_000;
  const date = new Date(time);
  const isDate = Number.isFinite(serial) && serial > 60 && date.getUTCFullYear() < 10_000;
  return isDate ? date.toISOString().slice(0, precision) : '';
}

/** The addresses of links, by the cell. A link over several cells belongs to the first. */
function linksOf(
  sheet: JsonObject,
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const links = childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const target = targets.get(attributeOf(link, '@id'));
    const [place = ''] = attributeOf(link, '@ref').toUpperCase().split(':');
    return target ? ([[place, target]] as const) : [];
  });
  return new Map(links);
}
