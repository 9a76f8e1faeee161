import type { SourceName, SourceRow } from './source.js';

/** Where the letters of a file or an answer begin: it is no web page. */
const XML = /^(?:<\?xml[^>]*>|\s|<!--[^]*?-->|<!DOCTYPE rss[^>]*>)*/i;

/**
 * All sources. The first row that tells a place wins, so the order matters: what is sure by the
 * address or the name of a file alone needs no look into it.
 */
export const SOURCES: Readonly<Record<SourceName, SourceRow>> = {
  reliefweb: {
    words: 'ReliefWeb',
    isSite: true,
    address: /^https?:\/\/(?:api\.|www\.)?reliefweb\.int\//i,
    load: async () => (await import('../sources/reliefweb.js')).readReliefWeb,
  },
  zenodo: {
    words: 'a repository (Zenodo or InvenioRDM)',
    isSite: true,
    address:
      /^https?:\/\/(?:www\.|sandbox\.)?zenodo\.org\/|\/api\/(?:communities\/[^/]+\/)?records\b/i,
    load: async () => (await import('../sources/zenodo.js')).readZenodo,
  },
  table: {
    words: 'a spreadsheet',
    address: /^https?:\/\/docs\.google\.com\/spreadsheets\/|\.(?:csv|tsv|xlsx)(?:[?#]|$)/i,
    file: /\.(?:csv|tsv|xlsx)$/i,
    content: (start, { 'content-type': type = '' }) =>
      /^text\/(?:csv|tab)|spreadsheetml/.test(type) || start.startsWith('PK\u0003\u0004'),
    load: async () => (await import('../sources/table.js')).readTable,
  },
  'json-feed': {
    words: 'a JSON Feed',
    content: (start) => /"version"\s*:\s*"https:(?:\\?\/){2}jsonfeed\.org/.test(start),
    load: async () => (await import('../sources/json-feed.js')).readJsonFeed,
  },
  citations: {
    words: 'a list of citations',
    address: /\.(?:bib|ris)(?:[?#]|$)/i,
    file: /\.(?:bib|ris)$/i,
    content: (start) =>
      /^\s*(?:%[^\n]*\n\s*)*@\w+\s*[{(]|^\s*TY {2}- /.test(start) ||
      /^\s*\[?\s*\{[^]*"(?:issued|date-parts|container-title)"\s*:/.test(start),
    load: async () => (await import('../sources/citations.js')).readCitations,
  },
  feed: {
    words: 'an RSS or Atom feed',
    file: /\.(?:rss|atom)$/i,
    content: (start) => /^<(?:rss|feed|rdf:RDF)\b/i.test(start.replace(XML, '')),
    load: async () => (await import('../sources/feed.js')).readFeed,
  },
  drupal: {
    words: 'the JSON:API of a Drupal site',
    isSite: true,
    address: /\/jsonapi(?:\/|$)/i,
    content: (start, headers) =>
      /^Drupal\b/i.test(headers['x-generator'] ?? '') ||
      /<meta[^>]+name=["']generator["'][^>]+drupal/i.test(start),
    load: async () => (await import('../sources/drupal.js')).readDrupal,
  },
  wordpress: {
    words: 'a WordPress site',
    isSite: true,
    address: /\/wp-json(?:\/|$)|[?&]rest_route=/i,
    content: (start, { link = '' }) =>
      link.includes('https://api.w.org/') ||
      /<link[^>]+https:\/\/api\.w\.org\/|\/wp-(?:content|includes)\//i.test(start),
    load: async () => (await import('../sources/wordpress.js')).readWordPress,
  },
  pages: {
    words: 'a list of web pages',
    isSite: true,
    address: /sitemap[^/]*\.xml(?:\.gz)?(?:[?#]|$)/i,
    content: (start) =>
      /^<(?:!doctype html|html|head|body|urlset|sitemapindex)\b/i.test(start.replace(XML, '')),
    load: async () => (await import('../sources/pages.js')).readPages,
  },
};

/** The names after `--from`, in the order in which they are tried. */
export const SOURCE_NAMES = Object.keys(SOURCES) as readonly SourceName[];
