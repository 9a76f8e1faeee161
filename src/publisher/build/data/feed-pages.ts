import type { FileGroup } from '../../files/planned-files.js';
import { referenceReader } from '../related-reports.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { jsonText } from './json-text.js';
import { writeItem } from './write-item.js';
import { escapeReferences } from './write-rich-text.js';

/** So many reports are on a page of the feed. The first page may have twice as many. */
export const PAGE = 50;

/**
 * The whole feed in pages (JSON Feed 1.1, `next_url`). The widgets read the first page only, so it has
 * the latest reports and those to which they refer. All other reports are on pages that are counted
 * from the oldest: so a new report changes few of them.
 *
 * @param keyOf - Makes the key of a page that has these reports, and something of its own.
 */
export function feedPages(
  site: Site,
  keyOf: (reports: readonly Report[], own: string) => string,
): readonly FileGroup[] {
  const { first, pages } = inPages(site);
  const below = (page: number): string | undefined =>
    page > 0 ? `${site.base}feed-${page}.json` : undefined;
  const group = (
    name: string,
    reports: readonly Report[],
    next: string | undefined,
  ): FileGroup => ({
    name,
    key: keyOf(reports, `${name} ${next ?? ''}`),
    files: () => [[`${name}.json`, pageText(site, reports, `${name}.json`, next)]],
  });
  return [
    group('feed', first, below(pages.length)),
    ...pages.map((reports, index) => group(`feed-${index + 1}`, reports, below(index))),
  ];
}

/** @returns The reports of the first page, and those of each other page, the oldest page first. */
function inPages({ reports, byId }: Site): {
  readonly first: readonly Report[];
  readonly pages: readonly (readonly Report[])[];
} {
  const full = Math.max(0, Math.floor(reports.length / PAGE) - 1);
  const latest = reports.slice(0, reports.length - full * PAGE);
  const find = referenceReader(reports.map(({ publication }) => publication));
  const referred = latest.flatMap(({ publication: { related } }) =>
    related.flatMap((entry) => {
      const { id = '' } = find(typeof entry === 'string' ? entry : entry.url) ?? {};
      return byId.get(id) ?? [];
    }),
  );
  const first = new Set([...latest, ...referred].slice(0, 3 * PAGE));
  const older = reports.slice(latest.length);
  const pages = Array.from({ length: full }, (_, index) => {
    const end = older.length - index * PAGE;
    return older.slice(end - PAGE, end).filter((report) => !first.has(report));
  });
  return { first: [...first], pages };
}

function pageText(
  site: Site,
  reports: readonly Report[],
  name: string,
  next: string | undefined,
): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: escapeReferences(site.title),
    home_page_url: site.home,
    feed_url: `${site.base}${name}`,
    next_url: next,
    language: site.language,
    items: reports.map(({ slug, publication }) => {
      const { feed, cite } = addressesOf(site, slug);
      return writeItem(publication, { feed, cite });
    }),
  });
}
