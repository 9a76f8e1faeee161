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
 * @param address - The absolute address of the list.
 */
export function readListPage(html: string, address: string): Listed {
  const page = readPage(html);
  const base = webAddress(page.base, address) ?? address;
  const clean = (href: string): readonly string[] =>
    own(href, base).map((url) => url.replace(/#.*$/s, ''));
  const here = clean(address)[0];
  const all = new Set(
    page.anchors.filter(({ href }) => !fileType(href)).flatMap(({ href }) => clean(href)),
  );
  const folder = address.replace(/[?#].*$/s, '').replace(/\/?$/, '/');
  const below = [...all].filter((url) => url.startsWith(folder) && url !== folder && url !== here);
  const pages = below.length ? below : [...all].filter((url) => url !== here);
  const next = page.links.filter(({ rel }) => rel === 'next').flatMap(({ href }) => clean(href));
  return { pages: pages.map((url) => ({ url })), more: [...new Set(next)] };
}

const own = (text: string, address: string): readonly string[] => {
  const url = webAddress(text, address);
  return url && isSameSite(url, address) ? [url] : [];
};
