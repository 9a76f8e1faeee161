import type { JsonFeedItem } from '../../sources/json-feed.js';

/** Covers that readers who do not see them know nothing of. */
export interface CoversWithoutText {
  readonly items: readonly JsonFeedItem[];
  /** A table to fill in (CSV, RFC 4180): id, title, cover, alt. */
  readonly table: string;
}

/** The name of the table in the state folder. */
export const COVERS_FILE = 'covers-without-text.csv';

/** Finds the covers without a text alternative. An empty one is one: the cover says no more than the title. */
export function coversWithoutText(all: readonly JsonFeedItem[]): CoversWithoutText {
  const items = all.filter(({ image, _publication: extension }) => {
    const cover = extension?.cover as { readonly alt?: string } | undefined;
    return image !== undefined && cover?.alt === undefined;
  });
  const rows = items.map(({ id, title = '', image = '' }) => [id, title, image, '']);
  const lines = [['id', 'title', 'cover', 'alt'], ...rows].map((row) => row.map(cell).join(','));
  return { items, table: `${lines.join('\r\n')}\r\n` };
}

function cell(text: string): string {
  // A spreadsheet would take these for formulas.
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
