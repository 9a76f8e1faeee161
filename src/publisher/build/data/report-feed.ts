import type { Publication } from '../../../publications/publication.js';
import { teaser } from '../../../publications/teaser.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { writeItem, type WrittenItem } from './write-item.js';
import { escapeReferences } from './write-rich-text.js';

/** A JSON Feed with a report, and then its related reports. */
export interface ReportFeed {
  readonly items: readonly WrittenItem[];
  readonly [field: string]: unknown;
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/**
 * The small feed of one report: the report whole, and then what a list of related reports shows of
 * each. The widgets show its first item, so their line needs no `publication`.
 */
export function reportFeed(site: Site, { slug, publication, related }: Report): ReportFeed {
  const own = addressesOf(site, slug);
  return {
    version: VERSION,
    title: escapeReferences(site.title),
    home_page_url: site.home,
    feed_url: own.feed,
    language: site.language,
    items: [
      writeItem(withRelated(site, publication, related), { feed: own.feed, cite: own.cite }),
      ...related.filter(({ id }) => site.byId.has(id)).map((one) => relatedItem(site, one)),
    ],
  };
}

/**
 * The small feed of a report that was withdrawn. It has no report, so the widgets keep the words that
 * the author of the page wrote. Nothing of the report stands in it.
 */
export function withdrawnFeed(base: string, slug: string): object {
  return {
    version: VERSION,
    title: 'Withdrawn',
    feed_url: `${base}reports/${slug}.json`,
    user_comment: 'The publisher has withdrawn this report.',
    items: [],
  };
}

/** The report's own list, whole: what was found by likeness is written out too. */
function withRelated(
  site: Site,
  publication: Publication,
  related: readonly Publication[],
): Publication {
  return {
    ...publication,
    related: related.map((one) => (site.byId.has(one.id) ? one.id : one)),
  };
}

const teasers = new WeakMap<Publication, string>();

/** The same report stands in the lists of several others. */
function teaserOf(one: Publication): string {
  const known = teasers.get(one) ?? teaser(one);
  teasers.set(one, known);
  return known;
}

/** What a list shows of a report, and its cover. Its own feed has the rest. */
function relatedItem(site: Site, one: Publication): WrittenItem {
  const { id, url, title, abstract, inLanguage, image, datePublished } = one;
  const written = writeItem({
    id,
    url,
    title,
    abstract,
    inLanguage,
    image,
    datePublished,
    text: abstract ? [] : [{ name: 'p', children: [teaserOf(one)] }],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
  });
  const { feed } = addressesOf(site, site.byId.get(id)?.slug ?? '');
  return { ...written, _publication: { ...(written._publication as object), feed } };
}
