import type { Converted } from './json-feed.js';
import { linkedData } from './page/json-ld.js';
import { openGraph, scholarTags } from './page/meta-tags.js';
import { readPage, type PageFacts } from './page/page-facts.js';
import { readDate } from './reading/date-reader.js';
import { bareDoi } from './reading/doi.js';
import { fileType } from './reading/file-type.js';
import type { FoundFile, FoundItem } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import { readLanguage } from './reading/language-reader.js';
import { licenceAddress } from './reading/licence.js';
import { linkedFiles } from './reading/linked-files.js';
import { dateOrSay, languageOrSay } from './reading/saying.js';
import { isSameSite, webAddress } from './reading/web-address.js';

/** The options of `fromPage`. */
export interface PageOptions {
  /** The absolute address of the page. */
  readonly address: string;
  /** Whether the day or the month stands first in dates such as `05/11/2024`. */
  readonly dates?: 'dmy' | 'mdy' | undefined;
}

/**
 * Converts the page of one publication. It reads what the page says of itself for programs, the most
 * precise first: JSON-LD (schema.org), the tags of Google Scholar, Dublin Core, Open Graph, and the
 * page's own title.
 *
 * Files are those that the page names for programs; if it names none, those that it links to on its
 * own site, outside of what all pages of the site have.
 *
 * The id is the address that the page calls its own (`rel=canonical`).
 *
 * @param html - The text of the page, or of its JSON-LD alone.
 * @returns One item, or none. It never throws.
 */
export function fromPage(html: string, options: PageOptions): Converted {
  const isJson = /^\s*[{[]/.test(html);
  const page = isJson ? { ...readPage(''), jsonLd: [html] } : readPage(html);
  const base = webAddress(page.base, options.address) ?? options.address;
  const made = new ItemMaker(base);
  const robots = page.meta.get('robots')?.join() ?? '';
  if (/\bno(?:index|ne)\b/i.test(robots)) {
    made.say('not-published', page.title || options.address, { status: 'noindex' });
    return made.converted();
  }
  const found = foundIn(page, base, options, made);
  if (found.title) made.add(found);
  else made.say('not-this-format', undefined, { expected: 'HTML' });
  return made.converted();
}

function foundIn(
  page: PageFacts,
  base: string,
  { address, dates }: PageOptions,
  made: ItemMaker,
): FoundItem {
  const broken = (): void =>
    made.say('entry-unreadable', page.title || address, { place: 'JSON-LD' });
  const ld = linkedData(page.jsonLd, broken);
  const scholar = scholarTags(page);
  const graph = openGraph(page);
  /** The first of the three that has a field. */
  const best = <Key extends keyof FoundItem>(
    key: Exclude<Key, 'id'>,
  ): FoundItem[Key] | undefined => {
    const values = [ld, scholar, graph].map((one): FoundItem[Key] | undefined => one?.[key]);
    return values.find((value) => (Array.isArray(value) ? value.length : value));
  };
  const url = ownAddress([canonical(page), best('url') ?? ''], base, address);
  const title = best('title') || page.heading || page.title;
  const spoken = best('language') || page.language;
  const language = languageOrSay(spoken, title, made);
  return {
    ...scholar,
    id: url,
    url,
    title,
    html: ld?.html,
    summary: ld?.html ? '' : best('summary'),
    image: best('image'),
    published: dateOrSay(best('published') ?? '', title, made, { order: dates, language }),
    modified: readDate(best('modified') ?? '').date,
    authors: best('authors'),
    publisher: best('publisher'),
    tags: best('tags'),
    language,
    files: namedFiles(page, ld?.files, scholar.files) ?? filesLinked(page, base, title, made),
    type: ld?.type,
    doi: [...(ld?.identifiers ?? []), scholar.doi ?? ''].map(bareDoi).find(Boolean),
    isbn: best('isbn'),
    pages: best('pages'),
    licence: licenceAddress(
      best('licence') || page.links.find(({ rel }) => rel === 'license')?.href || '',
    ),
  };
}

const canonical = (page: PageFacts): string =>
  page.links.find(({ rel }) => rel === 'canonical')?.href ?? '';

/** The address that a page calls its own. Some sites name their home page on all pages. */
function ownAddress(named: readonly string[], base: string, address: string): string {
  const isOwn = (url: string | undefined): url is string =>
    url !== undefined && isSameSite(url, address) && new URL(url).pathname !== '/';
  return named.map((one) => webAddress(one, base)).find(isOwn) ?? address;
}

/** The files that a page names for programs: also as FAIR Signposting, and as its alternatives. */
function namedFiles(
  page: PageFacts,
  ...named: readonly FoundItem['files'][]
): readonly FoundFile[] | undefined {
  const related = (relation: string): readonly FoundFile[] =>
    page.links
      .filter(
        ({ rel, href, type }) => rel === relation && (fileType(href) ?? /pdf|epub|zip/.test(type)),
      )
      .map(({ href, type }) => ({ url: href, type }));
  const files = [...named, related('item'), related('alternate')].find((list) => list?.length);
  return files?.map((file) => ({
    ...file,
    type: file.type?.includes('/') ? file.type : fileType(`x.${file.type ?? ''}`),
    language: readLanguage(file.language ?? ''),
  }));
}

function filesLinked(
  page: PageFacts,
  base: string,
  title: string,
  made: ItemMaker,
): readonly FoundFile[] {
  const { files, elsewhere } = linkedFiles(page.anchors, base, fileType);
  for (const value of elsewhere) made.say('file-elsewhere', title, { value });
  const links = new Map(page.anchors.map((link) => [webAddress(link.href, base), link]));
  return files.map((file) => {
    const { language = '', text = '' } = links.get(file.url) ?? {};
    // Many pages have a list of files whose links are the names of languages.
    return { ...file, language: readLanguage(language) || readLanguage(text) };
  });
}
