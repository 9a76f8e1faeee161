import type { Publication } from '../../../publications/publication.js';
import { teaser } from '../../../publications/teaser.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { writeItem, type WrittenItem } from './write-item.js';
import { escapeReferences } from './write-rich-text.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

/**
 * The small feed of one report: the report whole, in all its languages, and then what a list of
 * related reports shows of each. The widgets show its first item, so their line needs no `publication`.
 */
export function reportFeed(site: Site, report: Report): object {
  const { slug, related, versions } = report;
  const own = addressesOf(site, slug);
  return {
    version: VERSION,
    title: escapeReferences(site.title),
    home_page_url: site.home,
    feed_url: own.feed,
    language: site.language,
    items: [
      writeItem(withReferences(site, report), { feed: own.feed, cite: own.cite }),
      ...versions.map((version) => writeItem({ ...version, related: [], translations: [] })),
      ...related.filter(({ id }) => site.slugs.has(id)).map((one) => relatedItem(site, one)),
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

/** The report's own lists, whole: what was found by likeness, and by way of others, is written out too. */
function withReferences(site: Site, { publication, related, versions }: Report): Publication {
  return {
    ...publication,
    related: related.map((one) => (site.slugs.has(one.id) ? one.id : one)),
    translations: versions.map(({ id }) => id),
  };
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
    text: abstract ? [] : [{ name: 'p', children: [teaser(one)] }],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
    translations: [],
  });
  const { feed } = addressesOf(site, site.slugs.get(id) ?? '');
  return { ...written, _publication: { ...(written._publication as object), feed } };
}
