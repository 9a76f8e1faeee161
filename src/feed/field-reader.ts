import { canonicalLanguage } from '../publications/language.js';
import { parseUrl } from '../publications/parse-url.js';
import { readDate } from './date.js';
import { decodeEntities } from './entities.js';
import { oddReaders } from './odd-readers.js';
import type { Problem, ProblemCode } from './problem.js';
import { checkUrl, type UrlUse } from './url.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. `null` and arrays are not. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of one JSON object of a feed. There is one method for each kind of field.
 *
 * A method returns `undefined` if the field holds nothing that can be used. When a method repairs
 * or drops a value, it adds a problem. An absent field, `null` and an empty string are not
 * problems.
 *
 * @example
 * const problems: Problem[] = [];
 * const item = new FieldReader({ id: 7, title: ' A &amp; B ' }, 'items[0].', problems, undefined);
 * item.string('id'); // '7'
 * item.text('title'); // 'A & B'
 * problems.map(({ code, path }) => `${code} ${path}`);
 * // ['wrong-type items[0].id', 'escaped-text items[0].title']
 */
export class FieldReader {
  /**
   * @param object - The JSON object to read.
   * @param path - The object's own path in the feed, which stands before the names of its fields in
   *   problems. It is empty, or ends with a dot.
   * @param problems - The list to which the reader adds problems.
   * @param base - The absolute URL against which relative addresses are resolved.
   */
  constructor(
    readonly object: JsonObject,
    private readonly path: string,
    private readonly problems: Problem[],
    readonly base: string | undefined,
  ) {}

  /** Adds a problem of a field, and returns `instead`, the value to use in place of the field's. */
  report(code: ProblemCode, key: string): undefined;
  report<Instead>(code: ProblemCode, key: string, instead: Instead): Instead;
  report<Instead>(code: ProblemCode, key: string, instead?: Instead): Instead | undefined {
    this.problems.push({ code, path: this.path + key });
    return instead;
  }

  /** Reads a string. A number becomes its digits. */
  string(key: string): string | undefined {
    const value = this.object[key];
    if (typeof value === 'string') return value.trim() && value;
    if (typeof value !== 'number') return this.drop(value, key);
    this.report('wrong-type', key);
    return String(value);
  }

  /** Reads plain text with `plainText`. */
  text(key: string): string | undefined {
    return this.plainText(this.string(key) || '', key) || undefined;
  }

  /** Decodes the character references of a field's text once, and collapses white space. */
  plainText(raw: string, key: string): string {
    const decoded = decodeEntities(raw);
    if (decoded !== raw) this.report('escaped-text', key);
    return decoded.replace(/[^\S ]\s*| \s+/g, ' ').trim();
  }

  /** Reads an address: makes it absolute, and checks it with `checkUrl`. */
  url(key: string, use: UrlUse): string | undefined {
    const raw = this.string(key);
    if (!raw) return undefined;
    const { url, problem } = checkUrl(raw, this.base, use);
    if (problem) this.report(problem, key);
    // Parsing every address twice would take half of the time that a feed takes.
    else if (!/^https?:\/\//.test(raw) && !parseUrl(raw)) this.report('relative-url', key);
    return url;
  }

  /**
   * Reads a date with `readDate`, else with `readOddDate`. JSON Feed wants a time in each of its
   * dates. The extension's `issued` is as precise as the date is known (EDTF, level 0).
   */
  date(key: string): string | undefined {
    const raw = this.string(key);
    if (!raw) return undefined;
    const date = readDate(raw.trim()) ?? oddReaders().readOddDate?.(raw);
    if (!date) return this.report('invalid', key);
    if (date !== raw || (key !== 'issued' && !date.includes('T'))) {
      this.report('nonstandard-date', key);
    }
    return date;
  }

  /**
   * Reads the field `language`, else `lang`: a language tag, or what `languageNamed` reads.
   *
   * @returns The canonical form of the tag (BCP 47, RFC 5646).
   */
  language(): string | undefined {
    const key = this.object.language ? 'language' : 'lang';
    const raw = this.string(key);
    if (!raw) return undefined;
    const tag = canonicalLanguage(raw) ?? oddReaders().languageNamed?.(raw);
    if (tag === undefined) return this.report('invalid', key);
    if (key === 'lang' || tag.toLowerCase() !== raw.toLowerCase()) {
      this.report('nonstandard-language', key);
    }
    return tag || undefined;
  }

  /** Reads a number above 0. A string that holds such a number is repaired. */
  positive(key: string): number | undefined {
    const raw = this.object[key] ?? '';
    if (raw === '') return undefined;
    const number = /^(?:number|string)$/.test(typeof raw) ? Number(raw) : NaN;
    if (!(number > 0 && number < Infinity)) return this.report('invalid', key);
    if (number !== raw) this.report('wrong-type', key);
    return number;
  }

  /** Reads `true` or `false`. */
  flag(key: string): boolean | undefined {
    const value = this.object[key];
    return typeof value === 'boolean' ? value : this.drop(value, key);
  }

  /** Returns a reader for the object in a field. */
  nested(key: string): FieldReader | undefined {
    const value = this.object[key];
    return isJsonObject(value) ? this.readerOf(value, key) : this.drop(value, key);
  }

  /** Reads an array: each entry with its key, such as `tags[0]`. No array gives no entries. */
  entries(key: string): readonly { readonly value: unknown; readonly key: string }[] {
    const list = this.object[key];
    if (!Array.isArray(list)) return this.drop(list, key, []);
    return list.map((value: unknown, index) => ({ value, key: `${key}[${index}]` }));
  }

  /** Returns a reader for each object of an array. Drops other entries. */
  objects(key: string): readonly FieldReader[] {
    return this.entries(key).flatMap(({ value, key }) =>
      isJsonObject(value) ? this.readerOf(value, key) : this.report('invalid', key, []),
    );
  }

  /** Returns a reader for an object. `key` is the object's place in this object. */
  readerOf(value: JsonObject, key: string): FieldReader {
    return new FieldReader(value, `${this.path}${key}.`, this.problems, this.base);
  }

  private drop(value: unknown, key: string): undefined;
  private drop<Instead>(value: unknown, key: string, instead: Instead): Instead;
  private drop<Instead>(value: unknown, key: string, instead?: Instead): Instead | undefined {
    if ((value ?? '') !== '') this.report('invalid', key);
    return instead;
  }
}
