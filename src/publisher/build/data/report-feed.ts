import { gzipSync } from 'node:zlib';
import type { Publication } from '../../../publications/publication.js';
import type { RichText } from '../../../publications/rich-text.js';
import { teaser } from '../../../publications/teaser.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { jsonText } from './json-text.js';
import { writeItem, type WrittenItem } from './write-item.js';
import { escapeReferences } from './write-rich-text.js';

/** A JSON Feed with a report, and then its related reports. */
export interface ReportFeed {
  readonly items: readonly WrittenItem[];
  readonly [field: string]: unknown;
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/** The most bytes of a small feed as it is sent, with the long texts of translations in it. */
const SMALL = 3000;

/**
 * The small feed of one report: the report whole, its translations, and then what a list of related reports
 * shows of each. The widgets show its first item, or the translation in the reader's language, so their line
 * needs no `publication`. Where the feed would not be small, translations have their teasers alone. Each has
 * its own feed for the rest.
 */
export function reportFeed(site: Site, report: Report): ReportFeed {
  const { slug, publication, versions, related } = report;
  const own = addressesOf(site, slug);
  const feedWith = (translations: readonly Publication[]): ReportFeed => ({
    version: VERSION,
    title: escapeReferences(site.title),
    home_page_url: site.home,
    feed_url: own.feed,
    language: site.language,
    items: [
      writeItem(
        {
          ...publication,
          related: related.map((one) => (site.byId.has(one.id) ? one.id : one)),
          translations: versions.map(({ id }) => id),
        },
        { feed: own.feed, cite: own.cite },
      ),
      ...translations.map((one) =>
        writeItem({ ...one, cite: undefined, related: [], translations: [] }),
      ),
      ...related.filter(({ id }) => site.byId.has(id)).map((one) => relatedItem(site, one)),
    ],
  });
  const whole = feedWith(versions);
  if (!versions.length || gzipSync(jsonText(whole)).length <= SMALL) return whole;
  return feedWith(versions.map((one) => ({ ...one, text: teaserText(one) })));
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

const teasers = new WeakMap<Publication, string>();

/** The same report stands in the lists of several others. */
function teaserOf(one: Publication): string {
  const known = teasers.get(one) ?? teaser(one);
  teasers.set(one, known);
  return known;
}

/** The teaser of a report as its text, where it is not said in the item already. */
function teaserText(one: Publication): RichText {
  return one.abstract ? [] : [{ name: 'p', children: [teaserOf(one)] }];
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
    text: teaserText(one),
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
    translations: [],
  });
  const { feed } = addressesOf(site, site.byId.get(id)?.slug ?? '');
  return { ...written, _publication: { ...(written._publication as object), feed } };
}
