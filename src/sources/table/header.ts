import type { FieldMap } from '../reading/field-map.js';
import { columnNamed, type Column } from './columns.js';
import type { Table } from './table.js';

/** The names of a table's columns, and the index of the first row below them. */
export interface Header {
  readonly columns: readonly Column[];
  readonly first: number;
}

/** Above the names of the columns may stand a heading, a logo, a date. */
const LATEST_ROW = 10;

/** A table for people is not wider. More columns are blank ones that a program has formatted. */
const MOST_COLUMNS = 200;

/**
 * Finds the row with the names of the columns: among the first ten, the one with the most names that
 * are known. Names may stand in two rows, where the upper one is merged over several columns: `Files`
 * over `English` and `French`.
 *
 * @returns `undefined` if no row names a column with titles.
 */
export function findHeader(table: Table, map?: FieldMap): Header | undefined {
  let best: (Header & { readonly known: number }) | undefined;
  for (const [index, row] of table.slice(0, LATEST_ROW).entries()) {
    const names = row.slice(0, MOST_COLUMNS).map(({ text }) => text);
    const above = table[index - 1]?.slice(0, MOST_COLUMNS).map(({ text }) => text) ?? [];
    const whole = index ? joined(above, names) : names;
    const columns = whole.map((both, place) => {
      const own = columnNamed(names[place] ?? '', map);
      const merged = own.field ? own : columnNamed(both, map);
      return merged.field ? merged : own;
    });
    const known = columns.filter(({ field }) => field).length;
    const hasTitle = columns.some(({ field }) => field === 'title');
    if (hasTitle && known > (best?.known ?? 0)) best = { columns, first: index + 1, known };
  }
  return best;
}

/** Each name with the one above it. A merged cell has its text in its first column only. */
function joined(above: readonly string[], names: readonly string[]): readonly string[] {
  let last = '';
  const length = Math.max(above.length, names.length);
  return Array.from({ length }, (_, index) => {
    last = above[index]?.trim() || last;
    const name = names[index]?.trim() ?? '';
    return name ? `${last} ${name}`.trim() : (above[index]?.trim() ?? '');
  });
}
