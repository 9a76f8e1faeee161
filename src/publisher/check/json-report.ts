import type { CheckedText } from './check-feed.js';
import { countFindings } from './group-findings.js';

/**
 * The report for machines, as `check-report.schema.json` describes it.
 *
 * @param feed - The file, the address, or `-`, as the command got it.
 */
export function jsonReport(
  { findings, items, shown }: Pick<CheckedText, 'findings' | 'items' | 'shown'>,
  feed: string,
): string {
  const report = {
    version: 1,
    feed,
    items,
    shown,
    counts: countFindings(findings),
    findings: findings.map(({ code, severity, title, what, effect, repair, path, place }) => ({
      severity,
      code,
      title,
      what: `${what}.`,
      effect,
      repair,
      path,
      ...place,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
