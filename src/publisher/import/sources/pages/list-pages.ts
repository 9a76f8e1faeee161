import { readListPage, readSitemap, type Listed } from '../../../../sources/sitemap.js';
import { ImportStopped } from '../../problems/import-problem.js';
import { isReportName } from '../../source/choose-types.js';
import type { SourceContext } from '../../source/source.js';
import { textOfPlace } from '../../source/text-of-place.js';

/** A page of a list, and the day on which it was changed, if the list says it. */
export type ListedPage = Listed['pages'][number];

/** Lists and sitemaps that lead on and on are broken. */
const MOST_LISTS = 200;
const MOST = 10_000;

/**
 * The pages that a sitemap or a list names. Of a sitemap, which names all pages of a site, those are
 * taken whose addresses say that they are reports, or that begin as `--type` says.
 */
export async function listPages(context: SourceContext): Promise<readonly ListedPage[]> {
  const pages = new Map<string, ListedPage>();
  const waiting = [context.place];
  const seen = new Set<string>();
  let isSitemap = false;
  for (let list = waiting.shift(); list; list = waiting.shift()) {
    if (seen.has(list) || seen.size === MOST_LISTS) continue;
    seen.add(list);
    const own = list === context.place ? context : { place: list, get: context.get };
    const { text, address } = await textOfPlace(own);
    const isXml = !/^(?:\ufeff)?\s*<(?:!doctype html|html|head|body)/i.test(text);
    isSitemap ||= isXml;
    const listed = isXml ? readSitemap(text, address) : readListPage(text, address);
    for (const page of listed.pages) if (!pages.has(page.url)) pages.set(page.url, page);
    waiting.push(...listed.more);
  }
  return chosen([...pages.values()], isSitemap, context);
}

function chosen(
  all: readonly ListedPage[],
  isSitemap: boolean,
  { types, since = '', limit, tell }: SourceContext,
): readonly ListedPage[] {
  const pathOf = ({ url }: ListedPage): string => new URL(url).pathname;
  const folders = (page: ListedPage): string => pathOf(page).replace(/[^/]*$/, '');
  const named = all.filter((page) => types?.some((type) => pathOf(page).includes(type)));
  const likely = isSitemap ? all.filter((page) => isReportName(folders(page))) : [];
  const taken = types ? named : likely.length ? likely : all;
  if (taken.length < all.length) {
    tell(
      `It names ${all.length} pages. Taken: ${taken.length}, by their addresses. --type /reports/ says others.`,
    );
  }
  const wanted = taken.filter(({ modified = '' }) => !since || !modified || modified >= since);
  if (limit === undefined && wanted.length > MOST) {
    throw new ImportStopped('too-many-reports', { count: wanted.length, limit: MOST });
  }
  const byDay = wanted.toSorted((a, b) => ((a.modified ?? '') < (b.modified ?? '') ? 1 : -1));
  return limit === undefined ? wanted : byDay.slice(0, limit);
}
