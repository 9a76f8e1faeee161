import type { Converted } from './json-feed.js';
import type { FoundItem } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import { nearestColumn, type Column } from './table/columns.js';
import { findHeader, type Header } from './table/header.js';
import type { TableOptions } from './table/options.js';
import { foundInRow } from './table/row.js';
import { isBlank, type Table } from './table/table.js';

export type { TableOptions } from './table/options.js';

/**
 * Converts a table with one publication in each row. `columnNames` has the names of its columns.
 *
 * Several authors, topics, languages or files stand in one cell with `;` between them, or on lines of
 * their own. Files may have columns of their own, with their language in the name of the column.
 *
 * @returns It never throws.
 * @example
 * const cells = (...texts: string[]) => texts.map((text) => ({ text }));
 * fromTable([cells('Titre', 'Date'), cells('Rapport', '2024')]).items[0]?.title; // 'Rapport'
 */
export function fromTable(table: Table, options: TableOptions = {}): Converted {
  return fromTables([table], options);
}

/**
 * Converts the tables of a workbook: the first that has a column with titles, and all others with the
 * same columns, such as one for each year.
 *
 * @returns It never throws.
 */
export function fromTables(tables: readonly Table[], options: TableOptions = {}): Converted {
  const made = new ItemMaker(options.address);
  const found = tables.flatMap((table) => {
    const header = findHeader(table, options.map);
    return header ? { table, header, fields: fieldsOf(header) } : [];
  });
  const [first] = found;
  if (first) sayUnknown(first.header.columns, made);
  else made.say('column-missing', undefined, { column: 'Title' });
  const rows = found.flatMap(({ table, header, fields }) =>
    fields === first?.fields ? [...rowsOf(table, header, options, made)] : [],
  );
  for (const row of withIds(rows)) made.add(row);
  return made.converted();
}

/**
 * A row with neither an ID nor an address is known by its title: people correct its date. Only rows
 * with the same title are told apart by their dates.
 */
function withIds(rows: readonly FoundItem[]): readonly FoundItem[] {
  const titles = new Map<string, number>();
  for (const { id, title = '' } of rows) if (!id) titles.set(title, (titles.get(title) ?? 0) + 1);
  return rows.map((row) => {
    const { title = '', published = '' } = row;
    const isOnly = titles.get(title) === 1 || !published;
    return row.id ? row : { ...row, id: isOnly ? title : `${title}, ${published}` };
  });
}

/** The fields that the columns of a table fill, in any order. */
function fieldsOf({ columns }: Header): string {
  return columns
    .flatMap(({ field }) => field ?? [])
    .sort()
    .join();
}

function* rowsOf(
  table: Table,
  { columns, first }: Header,
  options: TableOptions,
  made: ItemMaker,
): Iterable<FoundItem> {
  for (const [index, cells] of table.slice(first).entries()) {
    if (cells.every(isBlank)) continue;
    const row = index + first + 1;
    if (cells.isHidden) {
      made.say('row-hidden', undefined, { row });
      continue;
    }
    const found = foundInRow(cells, columns, row, options, made);
    if (cells.slice(columns.length).some((cell) => !isBlank(cell))) {
      made.say('cell-outside', found.title || undefined, { row });
    }
    yield found;
  }
}

function sayUnknown(columns: readonly Column[], made: ItemMaker): void {
  const titles = columns.filter(({ field }) => field === 'title').slice(1);
  const unknown = columns.filter(({ field, name }) => !field && name.trim());
  for (const { name: column } of [...unknown, ...titles]) {
    const nearest = nearestColumn(column);
    made.say('column-unknown', undefined, { column, ...(nearest && { nearest }) });
  }
}
