import { readPage } from './page/page-facts.js';
import { fileType } from './reading/file-type.js';
import { readDate } from './reading/date-reader.js';
import { attributeOf, childOf, childrenOf, readXml } from './reading/xml-reader.js';
import { isSameSite, webAddress } from './reading/web-address.js';

/** The addresses that a sitemap or a list names. */
export interface Listed {
  readonly pages: readonly { readonly url: string; readonly modified?: string | undefined }[];
  /** Further sitemaps, or the next page of the list. */
  readonly more: readonly string[];
}

/**
 * Reads a sitemap, an index of sitemaps, or a sitemap that is a list of addresses in plain text.
 *
 * @param address - The absolute address of the sitemap. Addresses of other sites are left out.
 * @returns Empty lists if it is none. It never throws.
 * @see https://www.sitemaps.org/protocol.html
 */
export function readSitemap(text: string, address: string): Listed {
  if (/^\s*https?:\S+\s*(?:\n|$)/.test(text)) {
    return {
      pages: text
        .split(/\s+/)
        .flatMap((line) => own(line, address))
        .map((url) => ({ url })),
      more: [],
    };
  }
  const xml = readXml(text);
  const locations = (
    around: string,
    each: string,
  ): { url: string; modified?: string | undefined }[] =>
    childrenOf(childOf(xml, around), each).flatMap((entry) => {
      const modified = readDate(attributeOf(childOf(entry, 'lastmod'), '#text')).date;
      return own(attributeOf(childOf(entry, 'loc'), '#text'), address).map((url) => ({
        url,
        modified,
      }));
    });
  return {
    pages: locations('urlset', 'url'),
    more: locations('sitemapindex', 'sitemap').map(({ url }) => url),
  };
}

/**
 * Finds the pages that a page with a list of publications leads to, on its own site. If some of them
 * are below the list, as `/reports/2024` is below `/reports`, the others are left out.
 *
 * The further pages of the list are those that call themselves the next one, and those whose addresses
 * are the list's own with the number of a page, as `?page=2` or `/page/2` are.
 *
 * @param address - The absolute address of the page.
 * @param list - That of the first page of the list, if it is another one.
 */
export function readListPage(html: string, address: string, list = address): Listed {
  const page = readPage(html);
  const base = webAddress(page.base, address) ?? address;
  const clean = (href: string): readonly string[] =>
    own(href, base).map((url) => url.replace(/#.*$/s, ''));
  const folder = folderOf(list);
  const more = new Set([
    ...page.links.filter(({ rel }) => rel === 'next').flatMap(({ href }) => clean(href)),
    ...page.hrefs.filter(({ isNext }) => isNext).flatMap(({ href }) => clean(href)),
    ...page.hrefs.flatMap(({ href }) => clean(href)).filter((url) => isPageOf(url, folder)),
  ]);
  const isReport = (url: string): boolean =>
    !more.has(url) && !(folderOf(url) === folder && isOnlyPages(url)) && url !== address;
  const all = new Set(
    page.anchors.filter(({ href }) => !fileType(href)).flatMap(({ href }) => clean(href)),
  );
  const others = [...all].filter(isReport);
  const below = others.filter((url) => url.startsWith(folder) && url !== folder);
  const pages = below.length ? below : others;
  return { pages: pages.map((url) => ({ url })), more: [...more] };
}

/** An address without its query, as a folder. */
const folderOf = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/?$/, '/');

/** Parameters that hold the number of a page, in five languages. */
const PAGE = /^(?:page|paged|pg|p|start|offset|seite|pagina|página)$/i;

/** Whether an address is a further page of the list with this folder. */
function isPageOf(url: string, folder: string): boolean {
  const own = folderOf(url);
  if (own === folder) return isOnlyPages(url) && new URL(url).search !== '';
  const rest = own.startsWith(folder) ? own.slice(folder.length) : '';
  return /^(?:page|seite|pagina)[-_/]?\d{1,4}\/$/i.test(rest);
}

/** Whether the query of an address holds numbers of pages, and nothing that may name a report. */
const isOnlyPages = (url: string): boolean =>
  [...new URL(url).searchParams].every(
    ([name, value]) => PAGE.test(name) && /^\d{0,6}$/.test(value),
  );

const own = (text: string, address: string): readonly string[] => {
  const url = webAddress(text, address);
  return url && isSameSite(url, address) ? [url] : [];
};
