import type { Problem, ProblemCode } from '../../src/index.js';

/** The problems of a feed, sorted for an editor. */
export interface ProblemReport {
  /** The number of items that cannot be shown. */
  readonly skipped: number;
  /** The number of all items in the feed. */
  readonly total: number;
  /** The problems that made the parser skip an item. */
  readonly reasons: readonly Reason[];
  /** All other problems. The items with these problems are shown. */
  readonly others: readonly Reason[];
}

/** All problems with the same code. */
export interface Reason {
  readonly code: ProblemCode;
  /** The problem in an editor's words. */
  readonly words: string;
  /** The places in the feed, such as `items[3].url`. */
  readonly paths: readonly string[];
}

/** The paths at which a problem makes the parser skip the whole item, by code. */
const SKIPPING: Partial<Record<ProblemCode, RegExp>> = {
  missing: /^items\[\d+\]\.id$/,
  invalid: /^items\[\d+\]$/,
};

const SKIPPED_WORDS: Partial<Record<ProblemCode, string>> = {
  missing: 'without an id',
  invalid: 'no JSON object',
};

const WORDS: Readonly<Record<ProblemCode, string>> = {
  missing: 'A field that the standard requires is missing',
  invalid: 'A value cannot be used, and was left out',
  'unsafe-url': 'An address is not safe to follow, and was left out',
  'wrong-type': 'A value has the wrong type, and was repaired',
  'relative-url': 'An address is relative, and was completed',
  'escaped-text': 'Plain text holds HTML codes such as &amp;, and was repaired',
  'nonstandard-date': 'A date is not written as the standard wants it, and was repaired',
  'nonstandard-language': 'A language is not written as the standard wants it, and was repaired',
  'duplicate-id': 'Two items have the same id: only the first can be picked',
  'unknown-version': 'The feed does not say which version of JSON Feed it is',
};

/**
 * Sorts the problems of a feed: those that made the parser skip an item, and all others.
 *
 * @param shown - The number of publications that were read.
 */
export function reportProblems(problems: readonly Problem[], shown: number): ProblemReport {
  const skipped = problems.filter(isSkipped);
  const items = new Set(skipped.map(({ path }) => path.replace('.id', '')));
  const others = problems.filter((problem) => !isSkipped(problem) && !items.has(itemOf(problem)));
  return {
    skipped: items.size,
    total: items.size + shown,
    reasons: byCode(skipped, (code) => SKIPPED_WORDS[code] ?? WORDS[code]),
    others: byCode(others, (code) => WORDS[code]),
  };
}

const isSkipped = ({ code, path }: Problem): boolean => SKIPPING[code]?.test(path) ?? false;

const itemOf = ({ path }: Problem): string => /^items\[\d+\]/.exec(path)?.[0] ?? '';

function byCode(problems: readonly Problem[], words: (code: ProblemCode) => string): Reason[] {
  const paths = new Map<ProblemCode, string[]>();
  for (const { code, path } of problems) {
    paths.set(code, [...(paths.get(code) ?? []), path]);
  }
  return [...paths].map(([code, list]) => ({ code, words: words(code), paths: list }));
}
