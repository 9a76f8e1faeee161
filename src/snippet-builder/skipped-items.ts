import type { Problem, ProblemCode } from '../index.js';

/** The paths at which a problem makes the parser skip the whole item, by code. */
const SKIPPING: Partial<Record<ProblemCode, RegExp>> = {
  missing: /^items\[\d+\]\.id$/,
  invalid: /^items\[\d+\]$/,
};

/** How many items of a feed the parser has skipped. */
export function countSkipped(problems: readonly Problem[]): number {
  const skipped = problems.filter(({ code, path }) => SKIPPING[code]?.test(path));
  return new Set(skipped.map(({ path }) => path.replace('.id', ''))).size;
}
