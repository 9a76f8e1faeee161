import { SENTENCES } from '../../../src/publisher/import/problems/sentences.js';

const shown = (text: string): string =>
  text
    .replace(/“?\{\w+\}”?/g, (value) => (value.startsWith('“') ? '“…”' : '…'))
    .replaceAll('|', '\\|');

/** The rows of the tables in docs/import.md that say what each code means, by their kind. */
export function problemRows(): Readonly<Record<string, readonly string[]>> {
  const rows = Object.entries(SENTENCES).map(([code, [kind, what, repair]]) => ({
    kind,
    row: `| \`${code}\` | ${shown(what)}. | ${shown(repair)} |`,
  }));
  const of = (kind: string): readonly string[] =>
    rows.filter((each) => each.kind === kind).map(({ row }) => row);
  return { stop: of('stop'), 'left out': of('left out'), note: of('note') };
}
