import { distance } from 'fastest-levenshtein';
import type { FieldMap, MappedField } from '../reading/field-map.js';
import { readLanguage } from '../reading/language-reader.js';
import { columnNames, FIELDS } from './column-names.js';

/** What a column of a table holds. */
export interface Column {
  /** `undefined` if it is not known. */
  readonly field: MappedField | undefined;
  /** The language in its name, as in `PDF (French)`: a BCP 47 tag. */
  readonly language?: string | undefined;
  /** As the table has it. */
  readonly name: string;
}

/** Longer cells are no names of columns. */
const LONGEST = 100;

/**
 * Reads the name of a column, in upper or lower case, with or without accents: `Publication date`,
 * `date_published`, `itemType`. It may end in a number (`File 2`) or a language (`PDF (French)`,
 * `titre_fr`).
 *
 * @param map - A publisher's own names of columns, which count before ours.
 */
export function columnNamed(whole: string, map: FieldMap = {}): Column {
  const name = whole.trim().slice(0, LONGEST);
  for (const [field, own] of Object.entries(map)) {
    if (plain(own) === plain(name)) return { field: field as MappedField, name };
  }
  const words = plain(name).replace(/ \d+$/, '');
  const field = fieldNamed(words);
  if (field) return { field, name };
  const [, start = '', end = ''] = /^(.+?) (\S+(?: \S+)?)$/.exec(words) ?? [];
  const language = end && (readLanguage(end) ?? readLanguage(start));
  if (language) {
    const isLast = readLanguage(end) === language;
    const rest = fieldNamed(isLast ? start : end);
    if (rest) return { field: rest, language, name };
  }
  return { field: undefined, name };
}

let fields: Map<string, MappedField> | undefined;

function fieldNamed(words: string): MappedField | undefined {
  fields ??= new Map(
    FIELDS.flatMap((field) => columnNames(field).map((name) => [plain(name), field] as const)),
  );
  return fields.get(words);
}

/** Shorter names with two other letters are alike by chance. */
const LONG = 8;

/** A known name that is nearly the same as that of an unknown column. */
export function nearestColumn(name: string): string | undefined {
  const words = plain(name);
  if (words.length < 4) return undefined;
  const near = FIELDS.flatMap(columnNames)
    .map((name) => ({ name, far: distance(plain(name), words.slice(0, 60)) }))
    .sort((a, b) => a.far - b.far)[0];
  if (!near || near.far > 2) return undefined;
  const isNear = near.far < 2 || words.length >= LONG || lettersOf(near.name) === lettersOf(words);
  return isNear ? near.name : undefined;
}

/** The same for words whose letters stand in another order, as in `Ttile`. */
const lettersOf = (words: string): string => Array.from(plain(words)).sort().join('');

/** Small letters without accents, and single spaces between words. */
function plain(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
