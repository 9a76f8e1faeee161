import { createHash } from 'node:crypto';

/** The most letters of the readable part. */
const LONG = 48;
/** So many figures of the hash that no two of 10,000 reports share them. */
const FIGURES = 10;

/**
 * The name of a report's files: what an ASCII reader can read of its id, and a short hash of the whole
 * id. It is safe as a file name on every system (Windows too: no capitals, no reserved name), and two
 * ids that look alike have two names. An id in another alphabet has the hash alone.
 *
 * @param id - Any text, often an address. The name never changes as long as the id does not.
 * @example
 * slugOf('https://publisher.example/reports/Safe_Journeys/'); // 'safe-journeys-54e7f0b7f5'
 * slugOf('تقرير'); // 'report-1f5a…'
 */
export function slugOf(id: string): string {
  const hash = createHash('sha256').update(id.toWellFormed()).digest('hex').slice(0, FIGURES);
  return `${readablePart(id) || 'report'}-${hash}`;
}

function readablePart(id: string): string {
  const [path = ''] = id.slice(0, 2000).split(/[?#]/);
  const last = path.split('/').findLast((part) => part) ?? '';
  // A number after a question mark, as in `?p=123`, is all that some ids have.
  const text = /^\w+:\/\/[^/]*\/?$/.test(path) ? id.slice(path.length, 2000) : decoded(last);
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?|pdf)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONG)
    .replace(/^-+|-+$/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
