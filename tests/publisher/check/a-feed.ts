import { checkFeed, type CheckOptions } from '../../../src/publisher/check/check-feed.js';
import type { Finding } from '../../../src/publisher/check/finding.js';
import { sentenceOf } from '../../../src/publisher/check/group-findings.js';

/** Any JSON object of a test's feed. */
export type Json = Readonly<Record<string, unknown>>;

/** A file with everything that a file should have. */
export const FILE: Json = {
  url: 'https://publisher.example/files/safe-journeys.pdf',
  mime_type: 'application/pdf',
  size_in_bytes: 2_400_000,
};

/** A report with everything that a report should have. */
export const REPORT: Json = {
  id: 'safe-journeys',
  url: 'https://publisher.example/reports/safe-journeys',
  title: 'Safe journeys',
  content_text: 'What the report says.',
  date_published: '2024-11-05T00:00:00Z',
};

/** A feed about which nothing can be said, with other fields in its one report. */
export const feedWith = (report: Json, feed: Json = {}): Json => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  items: [{ ...REPORT, ...report }],
  ...feed,
});

/** A feed of several reports, each with other fields than `REPORT`. */
export const feedOf = (...reports: readonly Json[]): Json =>
  feedWith({}, { items: reports.map((report) => ({ ...REPORT, ...report })) });

/** The findings about a feed, which is written with two spaces, as editors see it. */
export async function findingsOn(
  feed: unknown,
  options?: CheckOptions,
): Promise<readonly Finding[]> {
  const text =
    typeof feed === 'string' || feed instanceof Uint8Array ? feed : JSON.stringify(feed, null, 2);
  return (await checkFeed(text, options)).findings;
}

/** What an editor reads of a finding. */
export const readingOf = (finding: Finding): string =>
  `${sentenceOf(finding)} ${finding.effect} ${finding.repair}`;
