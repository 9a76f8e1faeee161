import { bareDoi } from '../reading/doi.js';
import { fileType } from '../reading/file-type.js';
import type { ItemMaker } from '../reading/item-maker.js';
import { licenceAddress } from '../reading/licence.js';
import { isMarkup, textOf } from '../reading/plain-text.js';
import { dateOrSay, languageOrSay } from '../reading/saying.js';

/** A line with a tag. Some programs write one space where two should stand. */
const LINE = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/;

/** The types of RIS, as those of CSL 1.0.2. */
const TYPES: Readonly<Record<string, string>> = {
  RPRT: 'report',
  GOVDOC: 'report',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  THES: 'thesis',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  UNPB: 'manuscript',
  SLIDE: 'speech',
};

type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * Adds the references of a file of RIS.
 *
 * @returns Whether there are any.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function addRis(text: string, made: ItemMaker): boolean {
  const references = referencesIn(text);
  for (const fields of references) addReference(fields, made);
  return references.length > 0;
}

function referencesIn(text: string): readonly Fields[] {
  const references: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  let last: string[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, tag = '', value = ''] = LINE.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') references.push((open = new Map<string, string[]>()));
    if (tag === 'ER') open = undefined;
    if (!open) continue;
    if (tag) {
      last = open.get(tag) ?? [];
      open.set(tag, last);
      last.push(value.trim());
    } else if (line.trim() && last.length) {
      // A long text goes on in the next line, without a tag.
      last.push(`${last.pop() ?? ''} ${line.trim()}`);
    }
  }
  return references;
}

function addReference(fields: Fields, made: ItemMaker): void {
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.map((tag) => fields.get(tag)?.filter(Boolean) ?? []).find((list) => list.length) ?? [];
  const one = (...tags: readonly string[]): string => all(...tags)[0] ?? '';
  const title = textOf(one('TI', 'T1', 'CT', 'BT'));
  const doi = bareDoi(one('DO'));
  const links = [...all('UR'), ...all('LK')].flatMap((link) => link.split(/; ?(?=https?:)/));
  const url = links.find((link) => !fileType(link)) ?? (doi && `https://doi.org/${doi}`);
  const id = doi.toLowerCase() || one('ID', 'AN') || url || title;
  const name = title || id;
  const language = languageOrSay(one('LA'), name, made);
  const written = dateIn(one('DA') || one('PY', 'Y1'), one('PY', 'Y1'));
  const abstract = one('AB', 'N2');
  const publisher = one('PB');
  const type = TYPES[one('TY').toUpperCase()];
  const files = [...all('L1'), ...all('L2').filter(fileType), ...links.filter(fileType)];
  made.add({
    id,
    url,
    title,
    ...(isMarkup(abstract) ? { html: abstract } : { text: abstract }),
    published: dateOrSay(written, name, made, { language }),
    authors: all('AU', 'A1').map((author) => ({ name: nameOf(author) })),
    publisher: publisher ? { name: publisher } : undefined,
    tags: (fields.get('KW') ?? []).flatMap((words) => words.split(';')).map((tag) => tag.trim()),
    language,
    files: files.map((file) => ({ url: file })),
    type,
    doi,
    isbn: /^(?:97[89][\d-]{10,14}|[\d-]{9,12}[\dX])$/i
      .exec(one('SN'))?.[0]
      .replace(/^\d{4}-\d{3}[\dX]$/, ''),
    licence: licenceAddress(/^cc/i.exec(one('C1')) ? one('C1') : ''),
  });
}

/** `2024/11/05/`, with nothing for what is not known. The year alone may be surer. */
function dateIn(text: string, fallback: string): string {
  const parts = text
    .split('/')
    .slice(0, 3)
    .map((part) => part.trim());
  const known = parts.slice(0, parts.findIndex((part) => !/^\d{1,4}$/.test(part)) >>> 0);
  if (known[0]?.length === 4) return known.map((part) => part.padStart(2, '0')).join('-');
  return text.replace(/\/+$/, '') || fallback;
}

/** A name of RIS: `Family, Given, Suffix`. A name without a comma is that of an organisation. */
function nameOf(author: string): string {
  const [family = '', given, suffix] = author.split(',').map((part) => part.trim());
  return [[given, family].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}
