import { parseFeedTextInTurns } from '../../feed/parse-feed-text.js';
import { isJsonObject } from '../../feed/field-reader.js';
import type { Publication } from '../../publications/publication.js';
import { comparable } from '../../publications/address.js';
import { latestFirst } from '../../publications/latest-first.js';
import { canonicalLanguage } from '../../publications/language.js';
import { parseUrl } from '../../publications/parse-url.js';
import { reportsIn } from '../../publications/versions.js';
import { readBytes } from '../check/reading/read-bytes.js';
import { readJson } from '../check/reading/read-json.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { Input } from '../command-line/read-input.js';
import { slugOf } from '../files/slug.js';
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
export async function readSite(name: string, input: Input, settings: SiteSettings): Promise<Site> {
  const { text, json } = textOf(input);
  const own = isJsonObject(json)
    ? { home: webAddress(json.home_page_url), feed: webAddress(json.feed_url) }
    : {};
  const base = settings.address ?? input.address ?? own.feed ?? settings.base;
  const { feed } = await parseFeedTextInTurns(text, base);
  if (!feed) {
    throw new CannotGoOn(
      `“${name}” is no JSON Feed. The command “check” says what is wrong: publication-widgets check ${name}`,
    );
  }
  const publications = firstOfEach(feed.publications);
  const { versionsOf } = reportsIn(publications, { comparable, parseUrl });
  const related = relatedAmong(publications, versionsOf);
  const slugs = new Map(publications.map(({ id }) => [id, slugOf(id)]));
  const reports = latestFirst(publications).map((publication): Report => ({
    slug: slugs.get(publication.id) ?? '',
    publication,
    related: related(publication),
    versions: versionsOf(publication).filter((one) => one !== publication),
  }));
  const [first = wordsFor(feed.language ?? 'en').locale, ...others] = settings.languages;
  return {
    base: settings.base,
    scripts: settings.scripts,
    scriptSize: settings.scriptSize,
    embed: settings.embed,
    title: feed.title ?? new URL(settings.base).host,
    language: feed.language,
    home: own.home,
    languages: [first, ...others],
    reports,
    slugs,
  };
}

/** The JSON of a feed. Control characters, which only this program reads, are left out. */
function textOf({ bytes, contentType }: Input): { readonly text: string; readonly json: unknown } {
  const { text = '' } = readBytes(bytes, contentType);
  const { json, complaints } = readJson(text);
  // A large feed is not written once more without need.
  return { json, text: complaints.length ? JSON.stringify(json ?? null) : text };
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

/** Where an id stands twice, the widgets show the first. */
function firstOfEach(publications: readonly Publication[]): readonly Publication[] {
  const byId = new Map<string, Publication>();
  for (const one of publications) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

function webAddress(value: unknown): string | undefined {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password
    ? url.href
    : undefined;
}
