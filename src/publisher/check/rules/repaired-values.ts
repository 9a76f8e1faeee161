import { readDate } from '../../../feed/date.js';
import { decodeEntities } from '../../../feed/entities.js';
import { isJsonObject } from '../../../feed/field-reader.js';
import { languageNamed } from '../../../feed/language-named.js';
import { readOddDate } from '../../../feed/odd-date.js';
import { canonicalLanguage } from '../../../publications/language.js';
import { parseUrl } from '../../../publications/parse-url.js';
import type { Complaint } from '../finding.js';
import { inWords, quoted, written } from '../quoting.js';
import { wordsFor } from './field-words.js';

type Explain = (
  path: string,
  key: string,
  value: unknown,
  address: string | undefined,
) => Omit<Complaint, 'code'>;

const OTHERS = 'The widgets repair it. Other programs that read the feed may not.';

/** The words for each value that the parser repairs: what should stand there. */
export const explainRepair = {
  'wrong-type': (path, key, value) => ({
    path,
    what: `"${key}" is ${inWords(value)}, and should be ${wordsFor(key).shape}`,
    effect: OTHERS,
    repair: path.endsWith(']')
      ? `Write ${named(value)} at {place}.`
      : `Write "${key}": ${asWanted(key, value)} at {place}.`,
  }),

  'relative-url': (path, key, value, address) => {
    const whole = parseUrl(String(value), address)?.href;
    return {
      path,
      what: `the address ${quoted(String(value))} in "${key}" is not whole`,
      effect:
        'The widgets complete it with the address of the feed. Other programs may not find it.',
      repair: whole?.startsWith('http')
        ? `Write "${key}": ${written(whole)} at {place}.`
        : 'Write the whole address, which begins with https://, at {place}.',
    };
  },

  'escaped-text': (path, key, value) => {
    const [example = ''] = /&#?\w+;?/.exec(String(value)) ?? [];
    const isWhole = typeof value === 'string' && value.length < 60;
    return {
      path,
      what: `"${key}" holds an HTML code, ${quoted(example)}, for a character`,
      effect: 'The widgets repair it. Other programs show the code itself.',
      repair: isWhole
        ? `Write "${key}": ${written(decodeEntities(value).trim())} at {place}.`
        : `Write the characters themselves, such as ${quoted(decodeEntities(example))}, at {place}.`,
    };
  },

  'nonstandard-date': (path, key, value) => {
    const text = String(value).trim();
    const date = readDate(text) ?? readOddDate(text) ?? '';
    const whole = date.length === 10 ? `${date}T00:00:00Z` : date;
    return {
      path,
      what: `the date ${quoted(text)} in "${key}" is not written as the standard wants it`,
      effect: 'The widgets repair it. Other programs may see no date.',
      repair: whole.includes('T')
        ? `Write "${key}": ${written(whole)} at {place}.`
        : `Write "issued": ${written(date)} into "_publication": { } of the report, and remove "${key}" at {place}. Nobody has to invent a day.`,
    };
  },

  'nonstandard-language': (path, key, value) => {
    const text = String(value);
    const tag = canonicalLanguage(text) ?? languageNamed(text);
    return {
      path,
      what:
        tag === ''
          ? `the language ${quoted(text)} says that nobody knows the language`
          : key === 'lang'
            ? 'the language stands in "lang", and should stand in "language"'
            : `the language ${quoted(text)} is not written as a language tag`,
      effect: tag === '' ? wordsFor('language').loss : OTHERS,
      repair: tag
        ? `Write "language": ${written(tag)} at {place}.`
        : 'Write the language, such as "language": "en", at {place}, or remove the field.',
    };
  },
} satisfies Record<string, Explain>;

/** A value as the standard wants it, in JSON. */
function asWanted(key: string, value: unknown): string {
  switch (key) {
    case 'tags':
      return written(
        String(value)
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      );
    case 'authors':
      return `[${isJsonObject(value) ? written(value) : named(value)}]`;
    case 'author':
    case 'publisher':
      return named(value);
    default:
      return written(typeof value === 'number' ? String(value) : Number(value));
  }
}

/** A person or an organisation by the name that was written. */
const named = (value: unknown): string =>
  `{ "name": ${typeof value === 'string' ? written(value) : '"…"'} }`;
