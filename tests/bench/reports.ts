/** Makes the reports that every contender shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/files/root.mjs';

/** A report, with everything that a full card shows. */
export interface Report {
  readonly id: string;
  readonly url: string;
  /** A title of 40 to 90 characters. */
  readonly title: string;
  /** Two sentences of 280 to 320 characters. Lists cut them, cards do not. */
  readonly summary: string;
  /** HTML of some 1,200 characters, with paragraphs, a list, a link and emphasis. */
  readonly html: string;
  readonly authors: readonly string[];
  /** A date in RFC 3339. */
  readonly date: string;
  readonly tags: readonly string[];
  /** The path of the cover, 360 by 510 px. */
  readonly cover: string;
  readonly file: { readonly url: string; readonly bytes: number; readonly pages: number };
}

/** The words of the demo's feed, in their order. */
const WORDS: readonly string[] = readFileSync(join(ROOT, 'demo/feeds/reports.json'), 'utf8')
  .replace(/<[^>]*>|\\.|"[^"]*":/g, ' ')
  .match(/\p{L}{2,}/gu)!;

/** The site of the reports and files. No test follows their links. */
const PUBLISHER = 'https://publisher.example';

/** The path of every cover, on the page's own server. */
export const COVER = '/cover.svg';

/**
 * Makes reports, the same in each run. Their words are taken at random from the demo's reports, so
 * that they compress like different texts, and not like copies of one text.
 */
export function makeReports(count: number): readonly Report[] {
  const draw = drawing(1);
  return Array.from({ length: count }, (_, index) => {
    const words = (least: number): string => {
      let text = '';
      while (text.length < least) text += ` ${WORDS[draw(WORDS.length)]!.toLowerCase()}`;
      return text.slice(1);
    };
    const sentence = (least: number): string => {
      const text = words(least);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    };
    const id = `report-${String(index)}`;
    const url = `${PUBLISHER}/reports/${id}`;
    return {
      id,
      url,
      title: `${sentence(40).slice(0, -1)} ${String(index + 1)}`,
      summary: `${sentence(140)} ${sentence(140)}`,
      html:
        `<p>${sentence(150)} ${sentence(150)}</p><h3>${words(20)}</h3>` +
        `<ul><li>${words(60)};</li><li>${words(60)};</li><li>${words(60)}.</li></ul>` +
        `<p>${sentence(200)} <strong>${words(10)}</strong> <a href="${url}">${words(15)}</a> ${sentence(200)}</p>`,
      authors: [words(12), words(12)],
      date: new Date(Date.UTC(2026, 0, 1) - index * 864e5).toISOString(),
      tags: [words(8), words(8), words(8)],
      cover: COVER,
      file: { url: `${PUBLISHER}/files/${id}.pdf`, bytes: 2e6 + draw(4e6), pages: 20 + draw(150) },
    };
  });
}

/** Writes the reports as a JSON Feed 1.1, with the fields of the extension. */
export function jsonFeed(reports: readonly Report[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    language: 'en',
    items: reports.map(({ id, url, title, summary, html, authors, date, tags, cover, file }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      image: cover,
      date_published: date,
      tags,
      authors: authors.map((name) => ({ name })),
      attachments: [
        {
          url: file.url,
          mime_type: 'application/pdf',
          title: 'Report',
          size_in_bytes: file.bytes,
          _publication: { language: 'en', pages: file.pages },
        },
      ],
      _publication: { type: 'report', cover: { alt: 'Cover', width: 360, height: 510 } },
    })),
  });
}

/** Writes the reports as a feed that only announces them, with some 350 bytes for each report. */
export function shortFeed(reports: readonly Report[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    language: 'en',
    items: reports.map(({ id, url, title, summary, date }) => ({
      id,
      url,
      title,
      content_text: summary.slice(0, 120),
      date_published: date,
    })),
  });
}

/** Makes random whole numbers below a limit, the same in each run (mulberry32). */
function drawing(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
