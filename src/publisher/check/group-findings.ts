import type { Finding } from './finding.js';
import type { Severity } from './severity.js';

/** Findings that are alike. */
export interface FindingGroup {
  readonly code: Finding['code'];
  readonly severity: Severity;
  /** In the order of the feed; at least one. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * Puts findings together that are alike: errors first, then warnings, then advice, and among them
 * the most frequent first.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.kind}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((list) => ({ code: list[0].code, severity: list[0].severity, findings: list }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * The first sentence of a finding.
 *
 * @example
 * sentenceOf(finding); // '“Safe journeys”: it has no date.'
 */
export function sentenceOf({ title, what }: Finding): string {
  return `${title === undefined ? '' : `“${title}”: `}${what}.`;
}

/**
 * What was found, in one sentence.
 *
 * @example
 * summaryOf(findings); // '2 errors, 13 warnings, 1 piece of advice.'
 */
export function summaryOf(findings: readonly Finding[]): string {
  const { error, warning, advice } = countFindings(findings);
  const parts = [
    counted(error, 'error', 'errors'),
    counted(warning, 'warning', 'warnings'),
    counted(advice, 'piece of advice', 'pieces of advice'),
  ].filter(Boolean);
  return parts.length ? `${parts.join(', ')}.` : 'Nothing to mend.';
}

const counted = (count: number, one: string, many: string): string =>
  count ? `${count} ${count === 1 ? one : many}` : '';
