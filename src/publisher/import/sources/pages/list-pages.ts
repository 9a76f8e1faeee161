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
  let first: string | undefined;
  for (let list = waiting.shift(); list; list = waiting.shift()) {
    if (seen.has(list) || seen.size === MOST_LISTS) continue;
    seen.add(list);
    const own = list === context.place ? context : { place: list, get: context.get };
    const page = await readOrSkip(own, list === context.place, context);
    if (!page) continue;
    const { text, address } = page;
    first ??= address;
    const isXml = !/^(?:\ufeff)?\s*<(?:!doctype html|html|head|body)/i.test(text);
    isSitemap ||= isXml;
    const listed = isXml ? readSitemap(text, address) : readListPage(text, address, first);
    for (const page of listed.pages) if (!pages.has(page.url)) pages.set(page.url, page);
    waiting.push(...listed.more);
  }
  return chosen([...pages.values()], isSitemap, context);
}

/** What may be wrong with a further page of a list, and says nothing about the others. */
const OF_ONE_PAGE = /^(?:robots-keep-away|answer-too-large|address-private|answer-error)$/;

/** Reads a page of a list. One that is not there is skipped, unless it is the list itself. */
async function readOrSkip(
  own: Parameters<typeof textOfPlace>[0],
  isFirst: boolean,
  { say }: SourceContext,
): Promise<Awaited<ReturnType<typeof textOfPlace>> | undefined> {
  try {
    return await textOfPlace(own);
  } catch (error) {
    const isOfOne = error instanceof ImportStopped && OF_ONE_PAGE.test(error.code);
    if (isFirst || !isOfOne || Number(error.values.status ?? 0) >= 429) throw error;
    say({ code: 'page-skipped', values: { address: own.place, reason: reasonOf(error) } });
    return undefined;
  }
}

/** Why a page was skipped, without its address, which the sentence names. */
export const reasonOf = ({ what, values }: ImportStopped): string =>
  what.replace(`“${values.address ?? ''}”`, 'it');

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
