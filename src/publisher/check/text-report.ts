import type { Finding } from './finding.js';
import { groupFindings, sentenceOf, summaryOf, type FindingGroup } from './group-findings.js';
import type { CheckedText } from './check-feed.js';
import type { Severity } from './severity.js';
import { wrapped } from './wrapped.js';

/** How a report looks. */
export interface TextOptions {
  /** The most findings of a kind; 0 for all. */
  readonly max: number;
  /** Where lines are broken; `Infinity` for never. */
  readonly columns: number;
  readonly hasColour: boolean;
}

/** The width of the longest severity, and two spaces. */
const INDENT = 9;
const CODE_COLUMN = 80;
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, advice: 36 };

/** What of a checked feed the report says. */
type TextReported = Pick<CheckedText, 'findings' | 'items' | 'shown' | 'checked'>;

/** A feed that is written anew has no place for what people mend in it. */
const IMPORTED =
  '“publication-widgets import” writes this feed. Mend the source, or write into edits.json beside the feed, and not into the feed itself.';

/** The report for people: each kind of finding in a paragraph, and their sum at the end. */
export function textReport(
  { findings, items, shown, checked }: TextReported,
  options: TextOptions,
): string {
  const paragraphs = groupFindings(findings).map((group) => paragraph(group, options));
  const reports = items
    ? ` ${shown === items ? `${items} ${items === 1 ? 'report is' : 'reports are'} shown` : `${shown} of ${items} reports are shown`}.`
    : '';
  const isImported = findings.length > 0 && checked?.json._import !== undefined;
  const summary = `${summaryOf(findings)}${reports}`;
  const last = isImported ? [summary, ...wrapped(IMPORTED, options.columns)] : [summary];
  return [...paragraphs, last.join('\n')].join('\n\n') + '\n';
}

function paragraph(group: FindingGroup, { max, columns, hasColour }: TextOptions): string {
  const { code, severity, findings } = group;
  const [first, ...following] = findings;
  const others = max ? following.slice(0, max - 1) : following;
  const rest = findings.length - 1 - others.length;
  const lines = [
    sentenceOf(first),
    first.effect,
    first.repair,
    ...others.map((other) => shortly(other, first)),
    ...(rest ? [`… and ${rest} more like this (--max 0 shows all)`] : []),
  ].flatMap((line) => wrapped(line, columns - INDENT));
  const end = lines.pop() ?? '';
  const gap = Math.max(2, Math.min(CODE_COLUMN, columns) - INDENT - end.length - code.length);
  lines.push(`${end}${' '.repeat(gap)}${dimmed(code, hasColour)}`);
  const label = severity.padEnd(INDENT);
  const head = hasColour ? `\u001b[${COLOURS[severity]}m${label}\u001b[39m` : label;
  return lines.map((line, index) => (index ? ' '.repeat(INDENT) : head) + line).join('\n');
}

/** What is not said yet of a finding that is like the first. */
function shortly({ title, repair, where }: Finding, first: Finding): string {
  const isSame = repair.replace(where, '') === first.repair.replace(first.where, '');
  const words = isSame ? `the same at ${where}.` : repair;
  return title === undefined ? words : `“${title}”: ${words}`;
}

const dimmed = (text: string, hasColour: boolean): string =>
  hasColour ? `\u001b[2m${text}\u001b[22m` : text;
