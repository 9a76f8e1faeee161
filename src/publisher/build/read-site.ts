import { createHash } from 'node:crypto';
import { isJsonObject } from '../../feed/field-reader.js';
import { askedReaders, oddReaders } from '../../feed/odd-readers.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { loadRichTextParser } from '../../feed/rich-text-reader.js';
import { canonicalLanguage } from '../../publications/language.js';
import { latestFirst } from '../../publications/latest-first.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { Publication } from '../../publications/publication.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import { slugOf } from '../files/slug.js';
import type { FeedPage } from './read-pages.js';
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
 * written, and nothing else.
 *
 * @throws CannotGoOn if it is no JSON Feed.
 */
export async function readSite(
  name: string,
  pages: readonly [FeedPage, ...FeedPage[]],
  settings: SiteSettings,
): Promise<Site> {
  oddReaders();
  await askedReaders();
  await loadRichTextParser();
  const { json } = pages[0];
  const own = isJsonObject(json)
    ? { home: webAddress(json.home_page_url), feed: webAddress(json.feed_url) }
    : {};
  const digests = new Map<string, string>();
  const publications = new Map<string, Publication>();
  const feeds = pages.map((page) => {
    const base = settings.address ?? page.address ?? own.feed ?? settings.base;
    const { feed } = parseFeed(page.json, base);
    if (!feed) {
      throw new CannotGoOn(
        `“${name}” is no JSON Feed. The command “check” says what is wrong: publication-widgets check ${name}`,
      );
    }
    const given = digestsOf(page.json, base);
    for (const one of feed.publications) {
      // Where an id stands twice, the widgets show the first.
      if (publications.has(one.id)) continue;
      publications.set(one.id, one);
      const { authors, inLanguage } = one;
      digests.set(one.id, given(one.id, [authors, inLanguage]));
    }
    return feed;
  });
  const related = relatedAmong([...publications.values()]);
  const reports = latestFirst([...publications.values()]).map((publication): Report => {
    const { id } = publication;
    return {
      ...{ slug: slugOf(id), publication, related: related(publication) },
      digest: digests.get(id) ?? '',
    };
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

/**
 * Tells reports apart by what the feed says of them. Long texts are parsed only if a file needs them, so
 * the items are taken as they were written.
 *
 * @returns A function for the id of a report, and what it has from the feed. Its result is empty if no
 *   item has the id as it is.
 */
function digestsOf(json: unknown, base: string): (id: string, inherited: unknown) => string {
  const items = isJsonObject(json) && Array.isArray(json.items) ? (json.items as unknown[]) : [];
  const byId = new Map<string, string>();
  for (const item of items) {
    const id = isJsonObject(item) ? item.id : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const name = String(id).trim();
    byId.set(name, digestOf([byId.get(name), base, item]));
  }
  return (id, inherited) => {
    const own = byId.get(id);
    return own === undefined ? '' : digestOf([own, inherited]);
  };
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
