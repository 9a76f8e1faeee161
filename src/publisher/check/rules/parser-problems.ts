import type { Problem, ProblemCode } from '../../../feed/problem.js';
import type { Complaint } from '../finding.js';
import type { CheckedFeed, JsonObject } from '../feed-item.js';
import { objectAround, patternOf, valueAt } from '../feed-path.js';
import { inWords, quoted } from '../quoting.js';
import { wordsFor } from './field-words.js';
import { explainMissing } from './missing-fields.js';
import { explainRepair } from './repaired-values.js';
import { tagIn } from './teasers.js';
import { unfilledIn } from './unfilled-values.js';

/** What the parser reports and another rule says in better words. */
const SAID_ELSEWHERE = new Set([
  'invalid items[].attachments[].size_in_bytes',
  'invalid items[]._publication.cover.width',
  'invalid items[]._publication.cover.height',
]);

/** Everything that the widgets repair or drop. */
export function* parserProblems({ feed, json, address }: CheckedFeed): Iterable<Complaint> {
  let last: Problem | undefined;
  for (const problem of feed.problems) {
    const { code, path } = problem;
    // A name in place of a list of authors needs two repairs: for the list and in it.
    const isSaid = last?.code === code && last.path === path;
    last = problem;
    if (isSaid) continue;
    const pattern = patternOf(path);
    const value = valueAt(json, path);
    if (SAID_ELSEWHERE.has(`${code} ${pattern}`)) continue;
    if (code !== 'missing' && unfilledIn(value)) continue;
    if (code === 'escaped-text' && tagIn(String(value))) continue;
    yield { kind: pattern, ...explainProblem(problem, value, json, address) };
  }
}

const EXPLAIN: Readonly<
  Record<
    Exclude<ProblemCode, 'missing'>,
    (
      path: string,
      key: string,
      value: unknown,
      address: string | undefined,
    ) => Omit<Complaint, 'code'>
  >
> = {
  invalid: explainInvalid,
  'unsafe-url': explainUnsafe,
  'wrong-type': explainRepair['wrong-type'],
  'relative-url': explainRepair['relative-url'],
  'escaped-text': explainRepair['escaped-text'],
  'nonstandard-date': explainRepair['nonstandard-date'],
  'nonstandard-language': explainRepair['nonstandard-language'],
};

function explainProblem(
  { code, path }: Problem,
  value: unknown,
  json: JsonObject,
  address: string | undefined,
): Complaint {
  if (code === 'missing') return { code, ...explainMissing(path, json) };
  const key = /([^.[\]]+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
  // The parser reports a list of topics as one field, and its entries by their index.
  const around = objectAround(path);
  const own = value === undefined && around ? valueAt(json, around) : value;
  return { code, ...EXPLAIN[code](path, key, own, address) };
}

function explainInvalid(path: string, key: string, value: unknown): Omit<Complaint, 'code'> {
  if (patternOf(path) === 'items[]') {
    return {
      path,
      what: `An entry of the list of items is ${inWords(value)}, and no report`,
      effect: 'It is not shown.',
      repair: 'Write the report as an object, in { }, at {place}, or remove the entry.',
    };
  }
  const { shape, loss } = wordsFor(key);
  const isDay =
    key.startsWith('date_') && /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(String(value));
  return {
    path,
    what: isDay
      ? `nobody can tell the day from the month in the date ${inWords(value)}`
      : `"${key}" is ${inWords(value)}, and should be ${shape}`,
    effect: loss,
    repair: isDay
      ? `Write it as ${shape.replace('a date such as ', '')} at {place}.`
      : 'Correct it at {place}.',
  };
}

function explainUnsafe(path: string, key: string, value: unknown): Omit<Complaint, 'code'> {
  const text = String(value);
  const [scheme = ''] = /^\s*[a-z][a-z\d+.-]*:/i.exec(text) ?? [];
  return {
    path,
    what: /^\s*(?:https?|mailto):/i.test(text)
      ? `the address in "${key}" holds a user name or a password`
      : `the address in "${key}" begins with ${quoted(scheme)}, which is not safe to follow`,
    effect: `The widgets leave it out. ${wordsFor(key).loss}`,
    repair: 'Write an address that begins with https:// at {place}.',
  };
}
