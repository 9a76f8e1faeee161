import { fromPage } from '../../../sources/page.js';
import type { Converted, JsonFeedItem } from '../../../sources/json-feed.js';
import { objectIn } from '../../../sources/reading/json-value.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { ReadSource, SourceContext } from '../source/source.js';
import { textOfPlace } from '../source/text-of-place.js';
import { listPages, reasonOf, type ListedPage } from './pages/list-pages.js';

/** What a page gave, and the day on which the sitemap says it was changed. */
interface Kept extends Converted {
  readonly modified: string;
}

/**
 * Reads pages of a site: those of a sitemap, or those that a page with a list leads to. Each page says
 * what it is about by its tags. A page is not asked for again while the sitemap gives the same day.
 */
export const readPages: ReadSource = async (context) => {
  const known = objectIn(await context.memory.read()) as Readonly<Record<string, Kept>>;
  const { limit, since } = context;
  // The latest few say nothing about the others, which stay known.
  const kept: Record<string, Kept> = limit !== undefined || since ? { ...known } : {};
  const items: JsonFeedItem[] = [];
  const problems: Converted['problems'][number][] = [];
  const pages = await listPages(context);
  let down = 0;
  for (const [index, page] of pages.entries()) {
    const { url, modified = '' } = page;
    const last = Object.hasOwn(known, url) ? known[url] : undefined;
    let content: Converted | undefined = last;
    if (!modified || last?.modified !== modified) {
      try {
        content = await readOne(page, context);
        down = 0;
      } catch (error) {
        if (!isOfServer(error) || ++down === MOST_DOWN) throw error;
        // What the page said last time is still more likely than nothing.
        context.say({ code: 'page-skipped', values: { address: url, reason: reasonOf(error) } });
      }
    }
    context.progress(index + 1, pages.length, 'pages');
    if (!content) continue;
    if (modified) kept[url] = content === last ? last : { ...content, modified: settled(modified) };
    items.push(...content.items);
    problems.push(...content.problems);
  }
  await context.memory.keep(kept);
  return { items: onlyOnce(items), problems };
};

/**
 * The day on which a page was changed, if it is over. Else empty: the page may change again on that day,
 * and the sitemap would give the same one.
 */
function settled(modified: string): string {
  // A day ends somewhere on earth half a day later than in UTC.
  const ended = new Date(Date.now() - 12 * 3_600_000).toISOString().slice(0, 10);
  return modified.length > 10 || modified < ended ? modified : '';
}

/** After so many pages in a row that are broken, the site is down. */
const MOST_DOWN = 3;

/** Whether a server failed. It may have failed for one page only. */
const isOfServer = (error: unknown): error is ImportStopped =>
  error instanceof ImportStopped &&
  (error.code === 'no-answer' || Number(error.values.status ?? 0) >= 500);

/** What may be wrong with one page, and says nothing about the others. */
const OF_ONE_PAGE = /^(?:robots-keep-away|answer-too-large|address-private|answer-error)$/;

async function readOne(
  { url }: ListedPage,
  context: SourceContext,
): Promise<Converted | undefined> {
  const { get, dates, say } = context;
  const skip = (reason: string): undefined => {
    say({ code: 'page-skipped', values: { address: url, reason } });
  };
  let page: Awaited<ReturnType<typeof textOfPlace>>;
  try {
    page = await textOfPlace({ place: url, get });
  } catch (error) {
    const isOfOne = error instanceof ImportStopped && OF_ONE_PAGE.test(error.code);
    if (!isOfOne || Number(error.values.status ?? 0) >= 429) throw error;
    return skip(reasonOf(error));
  }
  if (page.isNotIndexed) return skip('its server says “noindex”');
  const converted = fromPage(page.text, { address: page.address, dates });
  const reports = converted.items.filter(isReport);
  if (
    converted.items.length > reports.length ||
    converted.problems.some(({ code }) => code === 'not-this-format')
  ) {
    say({ code: 'page-without-report', values: { address: url } });
    return { items: [], problems: [] };
  }
  return converted;
}

/** Whether a page says more of itself than its title. */
function isReport({
  attachments,
  date_published,
  _publication: extension = {},
}: JsonFeedItem): boolean {
  const { doi, type, issued } = extension;
  return [attachments, date_published, doi, type, issued].some(Boolean);
}

/** The same page may stand in a list under several addresses. */
function onlyOnce(items: readonly JsonFeedItem[]): readonly JsonFeedItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
