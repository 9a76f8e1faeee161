import { wrapped } from '../check/wrapped.js';

/** The width of the longest label, and two spaces. */
const INDENT = 10;
/** How many lines of a kind are shown. */
const MOST = 3;

/**
 * Writes lines for people with a label before the first, as summaries of commands do. Without a line,
 * nothing.
 *
 * @param columns - How wide the reader sees them. `Infinity` where nobody looks on.
 */
export const blockIn =
  (columns: number) =>
  (label: string, lines: readonly string[]): string =>
    lines
      .flatMap((line) => wrapped(line, columns - INDENT))
      .map((line, index) => `${(index ? '' : label).padEnd(INDENT)}${line}`)
      .join('\n');

/** How `few` shortens a list. */
export interface FewOptions {
  readonly most?: number;
  /** How many there are, where the list has only the first. */
  readonly all?: number;
  /** What stands behind the number of the others. */
  readonly more?: string;
}

/** The first lines of many, and how many others there are. */
export function few(
  lines: readonly string[],
  { most = MOST, all = lines.length, more = 'more like this' }: FewOptions = {},
): readonly string[] {
  const shown = lines.slice(0, most);
  const rest = all - shown.length;
  return rest > 0 && shown.length ? [...shown, `… and ${rest} ${more}`] : shown;
}
