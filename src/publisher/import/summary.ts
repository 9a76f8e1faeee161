import type { JsonFeedItem } from '../../sources/json-feed.js';
import { inSentence, quoted } from '../check/quoting.js';
import { wrapped } from '../check/wrapped.js';
import type { Terminal } from '../command-line/terminal.js';
import type { CoversWithoutText } from './covers-without-text.js';
import { nameOf, type Comparison } from './merge/compare-items.js';
import { asSentence, inWords, type ImportProblem } from './problems/import-problem.js';

/** What an import found, before anything is written. */
export interface ImportSummary {
  readonly problems: readonly ImportProblem[];
  readonly comparison: Comparison;
  readonly gone: readonly JsonFeedItem[];
  readonly covers: CoversWithoutText;
  readonly coversFile: string;
}

/** How many of a kind are shown. */
const MOST = 3;
const MOST_COVERS = 10;
/** The width of the longest label, and two spaces. */
const INDENT = 10;

/**
 * The summary of an import for people: what it left out and noticed, the covers that need a text, and
 * what changes in the feed. The numbers of its last line add up to the reports of the feed.
 */
export function summaryText(
  { problems, comparison, gone, covers, coversFile }: ImportSummary,
  { outColumns = Infinity }: Pick<Terminal, 'outColumns'>,
): string {
  const { added, changed, removed, same } = comparison;
  const block = blockIn(outColumns);
  const changes = changed.map(({ name, fields }) => `${quoted(name)}: ${fields.join(', ')}`);
  const lists = [
    block('new', few(added.map(quoted))),
    block('changed', few(changes)),
    block('removed', few(removed.map(quoted))),
    block('gone', few(gone.map((item) => quoted(nameOf(item))))),
  ];
  const counts = [
    `${added.length} new`,
    `${changed.length} changed`,
    ...(removed.length ? [`${removed.length} removed`] : []),
    `${gone.length} gone`,
    `${same} the same`,
  ];
  const paragraphs = [
    problemsText(problems, { outColumns }).trimEnd(),
    block('covers', coverLines(covers, coversFile)),
    lists.filter(Boolean).join('\n'),
    [`${counts.join(', ')}.`, ...(gone.length ? wrapped(KEPT, outColumns) : [])].join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** What an import left out and noticed, a paragraph a code. Empty if there is nothing. */
export function problemsText(
  problems: readonly ImportProblem[],
  { outColumns = Infinity }: Pick<Terminal, 'outColumns'>,
): string {
  const block = blockIn(outColumns);
  const groups = problemGroups(problems).map(({ kind, lines }) => `${block(kind, lines)}\n`);
  return groups.join('\n');
}

/** Writes lines with a label before the first. */
const blockIn =
  (columns: number) =>
  (label: string, lines: readonly string[]): string =>
    lines
      .flatMap((line) => wrapped(line, columns - INDENT))
      .map((line, index) => `${(index ? '' : label).padEnd(INDENT)}${line}`)
      .join('\n');

const KEPT =
  'What is gone from its source stays in the feed. --prune removes it; "hidden" in edits.json removes one report at once.';

/** Problems of one code stand together: a few in words, their number, and what to do. */
function problemGroups(
  problems: readonly ImportProblem[],
): readonly { readonly kind: string; readonly lines: readonly string[] }[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.map((code) => {
    const sentences = problems.filter((problem) => problem.code === code).map(inWords);
    const { kind, repair } = sentences[0] ?? { kind: 'note', repair: '' };
    return {
      kind,
      lines: [...few(sentences.map(({ what }) => asSentence(what))), `${repair} (${code})`],
    };
  });
}

function few(lines: readonly string[], most = MOST): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `… and ${rest} more like this`] : lines;
}

function coverLines({ items }: CoversWithoutText, file: string): readonly string[] {
  if (!items.length) return [];
  const rows = items.map(({ id, title = '' }) => `  ${inSentence(id, 80)}  ${quoted(title)}`);
  return [
    'These covers have no text for readers who do not see them:',
    ...few(rows, MOST_COVERS),
    `All of them are in ${file}. Write the texts into edits.json: "id": { "_publication": { "cover": { "alt": "…" } } }.`,
  ];
}
