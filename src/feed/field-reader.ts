import { canonicalLanguage } from '../publications/language.js';
import { readDate } from './date.js';
import { decodeEntities } from './entities.js';
import type { Problem, ProblemCode } from './problem.js';
import { checkUrl, type UrlUse } from './url.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of one JSON object of a feed, one method a kind of field. Each returns
 * `undefined` where there is nothing to use; what it repairs or drops it adds to the problems.
 * An absent field, `null` and an empty string are no problem: they say nothing.
 */
export class FieldReader {
  /** @param path - Before the names of its fields in problems: empty, or with a dot at its end. */
  constructor(
    readonly object: JsonObject,
    private readonly path: string,
    private readonly problems: Problem[],
    readonly base: string | undefined,
  ) {}

  /** Adds a problem of a field, and returns what stands in for it. */
  report(code: ProblemCode, key: string): undefined;
  report<Instead>(code: ProblemCode, key: string, instead: Instead): Instead;
  report<Instead>(code: ProblemCode, key: string, instead?: Instead): Instead | undefined {
    this.problems.push({ code, path: this.path + key });
    return instead;
  }

  /** A string; a number is its digits. */
  string(key: string): string | undefined {
    const value = this.object[key];
    if (typeof value === 'string') return value.trim() && value;
    if (typeof value !== 'number') return this.drop(value, key);
    this.report('wrong-type', key);
    return String(value);
  }

  /** Plain text: character references decoded once, white space collapsed. */
  text(key: string): string | undefined {
    const raw = this.string(key) || '';
    const decoded = decodeEntities(raw);
    if (decoded !== raw) this.report('escaped-text', key);
    return decoded.replace(/[^\S ]\s*| \s+/g, ' ').trim() || undefined;
  }

  /** An address, made absolute and checked. */
  url(key: string, use: UrlUse): string | undefined {
    const raw = this.string(key);
    if (!raw) return undefined;
    const { url, problem } = checkUrl(raw, this.base, use);
    if (problem) this.report(problem, key);
    // To parse each address twice would be half of the time that a feed takes.
    else if (!/^https?:\/\//.test(raw) && !URL.canParse(raw)) this.report('relative-url', key);
    return url;
  }

  /** A date, as `readDate` understands it. */
  date(key: string): string | undefined {
    const raw = this.string(key);
    if (!raw) return undefined;
    const date = readDate(raw.trim());
    if (!date) return this.report('invalid', key);
    if (date !== raw || !date.includes('T')) this.report('nonstandard-date', key);
    return date;
  }

  /** A language tag in its canonical form (BCP 47, RFC 5646). */
  language(key: string): string | undefined {
    const raw = this.string(key);
    if (!raw) return undefined;
    const tag = canonicalLanguage(raw);
    if (!tag) return this.report('invalid', key);
    if (tag.toLowerCase() !== raw.toLowerCase()) this.report('nonstandard-language', key);
    return tag;
  }

  /** A number above zero; one in a string counts too. */
  positive(key: string): number | undefined {
    const raw = this.object[key] ?? '';
    if (raw === '') return undefined;
    const number = /^(?:number|string)$/.test(typeof raw) ? Number(raw) : NaN;
    if (!(number > 0 && number < Infinity)) return this.report('invalid', key);
    if (number !== raw) this.report('wrong-type', key);
    return number;
  }

  /** The reader of the object in a field. */
  nested(key: string): FieldReader | undefined {
    const value = this.object[key];
    return isJsonObject(value) ? this.readerOf(value, key) : this.drop(value, key);
  }

  /** The entries of an array, and their keys; none where there is no array. */
  entries(key: string): readonly { readonly value: unknown; readonly key: string }[] {
    const list = this.object[key];
    if (!Array.isArray(list)) return this.drop(list, key, []);
    return list.map((value: unknown, index) => ({ value, key: `${key}[${index}]` }));
  }

  /** A reader for each object of an array; other entries are dropped. */
  objects(key: string): readonly FieldReader[] {
    return this.entries(key).flatMap(({ value, key }) =>
      isJsonObject(value) ? this.readerOf(value, key) : this.report('invalid', key, []),
    );
  }

  /** The reader of an object, under the name of a field. */
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
