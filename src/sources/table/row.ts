import { bareDoi } from '../reading/doi.js';
import type { MappedField } from '../reading/field-map.js';
import { fileType } from '../reading/file-type.js';
import type { FoundFile, FoundItem } from '../reading/found-item.js';
import type { ItemMaker } from '../reading/item-maker.js';
import { licenceAddress } from '../reading/licence.js';
import { dateOrSay, languageOrSay } from '../reading/saying.js';
import type { Column } from './columns.js';
import { hasKey } from '../reading/key-in-address.js';
import { webAddress } from '../reading/web-address.js';
import type { TableOptions } from './options.js';
import { isBlank, type Cell } from './table.js';

/** What people write in a cell that holds nothing. */
const NOTHING = /^(?:[-–—.?]+|n\/?a|none|null|#(?:n\/?[ad]|nv|[a-zäéíóúñ]+(?:\/0)?[!?]))$/i;

/** `48`, `48 pages`, `48 p.`: neither `12–15` nor `1,200` says how many there are. */
const PAGES = /^(\d{1,5})\s?\p{L}*\.?$/u;

/** Addresses in one cell have `;`, a line or spaces between them. */
const BETWEEN_ADDRESSES = /[;؛\n]|[\s,](?=https?:)/i;

/**
 * Reads one row of a table. Its id is empty if it has neither an ID nor an address.
 *
 * @param row - Its number in the table, from 1.
 */
export function foundInRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  row: number,
  { dates }: TableOptions,
  made: ItemMaker,
): FoundItem {
  const of = (field: MappedField): readonly (Cell & { readonly column: Column })[] =>
    columns.flatMap((column, index) => {
      const cell = column.field === field ? cells[index] : undefined;
      return cell && !isBlank(cell) && !NOTHING.test(cell.text.trim()) ? { ...cell, column } : [];
    });
  const text = (field: MappedField): string => of(field)[0]?.text.trim() ?? '';
  const list = (field: MappedField, between: RegExp): readonly string[] =>
    of(field)
      .flatMap((cell) => cell.text.split(between))
      .map((one) => one.trim())
      .filter(Boolean);
  const title = text('title');
  const name = title || `row ${row}`;
  const languages = list('language', /[;؛,\n/]/).flatMap((spoken) => {
    return languageOrSay(spoken, name, made) || [];
  });
  const language =
    languages.length > 1 ? undefined : (languages[0] ?? of('title')[0]?.column.language);
  const published = dateOrSay(text('date'), name, made, { order: dates, language });
  const addresses = [...of('url'), ...of('title').filter(({ link }) => link)].map(
    (cell) => cell.link ?? cell.text.trim(),
  );
  const files = [
    ...of('files').flatMap(filesOf),
    ...addresses.filter(fileType).map((url) => ({ url })),
  ];
  const url = addresses.find((address) => !fileType(address)) ?? '';
  // A path of somebody's computer is nothing to know a report by.
  const [address = ''] = [url, ...files.map((file) => file.url)].filter((one) => {
    const whole = webAddress(one);
    return whole !== undefined && !hasKey(whole);
  });
  const image = of('image')[0];
  const topics = list('topics', /[;؛\n]/);
  return {
    id: text('id') || address,
    url,
    title,
    text:
      paragraphs(text('text')) ||
      (text('summary').includes('\n') ? paragraphs(text('summary')) : ''),
    summary: text('summary'),
    image: image && { url: image.link ?? image.text, alt: text('alt') },
    published,
    authors: list('authors', /[;؛\n]/).map((author) => ({ name: author })),
    publisher: text('publisher') ? { name: text('publisher') } : undefined,
    tags: topics.length === 1 ? topics[0]?.split(/[,،]/) : topics,
    language,
    files,
    type: text('type').toLowerCase(),
    doi: bareDoi(text('doi')),
    isbn: text('isbn'),
    pages: PAGES.exec(text('pages'))?.[1],
    licence: licenceAddress(text('licence')),
  };
}

/** A long text with its lines, and one blank line at most between them. */
const paragraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

function filesOf({ text, link, column }: Cell & { readonly column: Column }): readonly FoundFile[] {
  const { language } = column;
  if (link)
    return [{ url: link, language, title: fileType(text) || /^\S*$/.test(text) ? '' : text }];
  return text
    .split(BETWEEN_ADDRESSES)
    .map((url) => url.trim().replace(/,$/, ''))
    .filter(Boolean)
    .map((url) => ({ url, language }));
}
