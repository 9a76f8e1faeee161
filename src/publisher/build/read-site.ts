import { createHash } from 'node:crypto';
import { isJsonObject } from '../../feed/field-reader.js';
import { loadReaders } from '../../feed/odd-readers.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { loadRichTextParser } from '../../feed/rich-text-reader.js';
import { addressIn } from '../../publications/address.js';
import { canonicalLanguage } from '../../publications/language.js';
import { latestFirst } from '../../publications/latest-first.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { Publication } from '../../publications/publication.js';
import type { RichText } from '../../publications/rich-text.js';
import { reportsIn } from '../../publications/versions.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import { slugOf } from '../files/slug.js';
import type { FeedPage } from './read-pages.js';
import { recentText } from './recent-text.js';
import { relatedAmong } from './related-reports.js';
import type { Report, Site } from './site.js';
import { LANGUAGES, wordsFor } from './words/words-for.js';

/** What a build is told besides its feed. */
export type SiteSettings = Pick<Site, 'base' | 'scripts' | 'scriptSize' | 'embed'> & {
  /** The address of the feed, where it was read from a file. */
  readonly address: string | undefined;
  readonly languages: readonly string[];
};

/**
 * Reads what a build writes files for. The feed goes through the parser of the widgets: what they show is
 * written, and nothing else. It takes the items out of the pages, since those of a large feed would take
 * more memory than all else.
 *
 * @throws CannotGoOn if it is no JSON Feed.
 */
export async function readSite(
  name: string,
  pages: readonly [FeedPage, ...FeedPage[]],
  settings: SiteSettings,
): Promise<Site> {
  await loadReaders();
  await loadRichTextParser();
  const { json } = pages[0];
  const own = isJsonObject(json)
    ? { home: webAddress(json.home_page_url), feed: webAddress(json.feed_url) }
    : {};
  const given = new Map<string, GivenReport>();
  const feeds = pages.map(({ json: page, address }) => {
    const base = settings.address ?? address ?? own.feed ?? settings.base;
    const head = withItems(page, []);
    const { feed } = parseFeed(head, base);
    if (!feed || !isJsonObject(page)) {
      throw new CannotGoOn(
        `“${name}” is no JSON Feed. The command “check” says what is wrong: publication-widgets check ${name}`,
      );
    }
    const items = page.items as unknown[];
    for (const [index, item] of items.entries()) {
      const report = readReport(head, item, base);
      // Where an id stands twice, the widgets show the first.
      if (report && !given.has(report.publication.id)) given.set(report.publication.id, report);
      items[index] = undefined;
    }
    return feed;
  });
  const publications = [...given.values()].map(({ publication }) => publication);
  const reportsOfFeed = reportsIn(publications, addressIn);
  const related = relatedAmong(publications, reportsOfFeed);
  const reports = latestFirst(publications).map((publication): Report => {
    const { id } = publication;
    const digest = given.get(id)?.digest ?? '';
    const versions = reportsOfFeed.versionsOf(publication).filter((one) => one !== publication);
    return { slug: slugOf(id), publication, versions, related: related(publication), digest };
  });
  const { title, language } = feeds[0] ?? {};
  const [first = wordsFor(language ?? 'en').locale, ...others] = settings.languages;
  return {
    base: settings.base,
    scripts: settings.scripts,
    scriptSize: settings.scriptSize,
    embed: settings.embed,
    title: title ?? new URL(settings.base).host,
    language,
    home: own.home,
    languages: [first, ...others],
    reports,
    byId: new Map(reports.map((report) => [report.publication.id, report])),
  };
}

type GivenReport = Pick<Report, 'publication' | 'digest'>;

/**
 * Reads one item of a feed. Its long text is kept as bytes, which are outside of the memory that V8 looks
 * after: V8 takes up to four times what it has to keep. They hold the text as it was read, since that is
 * quicker to read again than HTML.
 *
 * @returns `undefined` if it is no report.
 */
function readReport(head: unknown, item: unknown, base: string): GivenReport | undefined {
  const publication = parseFeed(withItems(head, [item]), base).feed?.publications[0];
  if (!publication) return undefined;
  const { authors, inLanguage } = publication;
  const fields = Object.getOwnPropertyDescriptors(publication);
  const bytes = Buffer.from(JSON.stringify(publication.text));
  const text = recentText(() => JSON.parse(bytes.toString()) as RichText);
  return {
    publication: Object.create(Object.prototype, {
      ...fields,
      text: { enumerable: true, get: text },
    }) as Publication,
    // What it has from the feed may change alone.
    digest: digestOf([base, item, authors, inLanguage]),
  };
}

/** The same feed with other items. Where there is no list of items, it stays no feed. */
function withItems(feed: unknown, items: readonly unknown[]): unknown {
  return isJsonObject(feed) && Array.isArray(feed.items) ? { ...feed, items } : feed;
}

/** What tells a JSON value from every other. */
export function digestOf(value: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(value));
  return hash.digest('base64url').slice(0, 22);
}

/**
 * Reads the languages of the pages' words.
 *
 * @throws CannotGoOn for a language without words, with those that there are.
 */
export function readLanguages(tags: readonly string[]): readonly string[] {
  return tags.map((tag) => {
    const language = canonicalLanguage(tag);
    if (language && (language.startsWith('en') || wordsFor(language).locale !== 'en'))
      return language;
    throw new CannotGoOn(`There are no words in “${tag}”. There are: ${LANGUAGES.join(', ')}.`);
  });
}

function webAddress(value: unknown): string | undefined {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password
    ? url.href
    : undefined;
}
