import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../files/manifest.js';
import type { FileGroup } from '../files/planned-files.js';
import { feedPages } from './data/feed-pages.js';
import { jsonText } from './data/json-text.js';
import { withdrawnFeed } from './data/report-feed.js';
import { siteFiles } from './hosting/site-files.js';
import { withdrawnPage } from './prerender/embed-page.js';
import { digestOf } from './read-site.js';
import { reportFiles } from './report-files.js';
import type { Report, Site } from './site.js';
import { wordsFor } from './words/words-for.js';

/**
 * All files of a site, by report. A report's files are made again only if the report changed, or what is
 * shown of it elsewhere, or this program.
 *
 * @param version - The version of this program.
 * @param only - The ids or addresses of the only reports to make.
 */
export function planOf(
  site: Site,
  version: string,
  only: readonly string[] = [],
): readonly FileGroup[] {
  const keyOf = keysOf(site, version);
  const wanted = site.reports.filter(
    ({ publication: { id, url } }) =>
      !only.length || only.includes(id) || (url && only.includes(url)),
  );
  const groups = wanted.map((report): FileGroup => {
    // Those from elsewhere are a part of the report itself.
    const related = report.related.flatMap(({ id }) => site.byId.get(id) ?? []);
    return {
      name: report.slug,
      key: keyOf([report, ...related], ''),
      files: () => reportFiles(site, report),
    };
  });
  if (only.length) return groups;
  return [
    ...groups,
    ...feedPages(site, keyOf),
    { name: 'site', key: '', files: () => siteFiles(site, version) },
  ];
}

/**
 * The files that stay of reports that were written once and are gone from the feed: a feed without a
 * report, and a page that says that it was withdrawn.
 */
export function withdrawn(site: Site, written: Manifest): readonly FileGroup[] {
  const slugs = new Set(site.reports.map(({ slug }) => slug));
  const gone = [...written].filter(
    ([name, { files }]) => !slugs.has(name) && `reports/${name}.json` in files,
  );
  return gone.map(([slug]) => ({
    name: slug,
    key: '',
    files: () => [
      [`reports/${slug}.json`, jsonText(withdrawnFeed(site.base, slug))],
      ...site.languages.map((language, index) => {
        const end = index ? `.${language}` : '';
        return [
          `embed/${slug}${end}.html`,
          withdrawnPage(language, wordsFor(language).withdrawn).text,
        ] as const;
      }),
    ],
  }));
}

/**
 * Makes the keys of files that are made of reports: of what the feed says of them, of what all files have
 * in common, and of this program. Without a digest of each report there is no key.
 */
function keysOf(
  { base, scripts, scriptSize, embed, title, language, home, languages }: Site,
  version: string,
): (reports: readonly Report[], own: string) => string {
  const shared = digestOf([
    version,
    // As it is shipped, this file holds all that makes files.
    readFileSync(fileURLToPath(import.meta.url), 'utf8'),
    { base, scripts, scriptSize, embed, title, language, home, languages },
  ]);
  return (reports, own) =>
    reports.every(({ digest }) => digest)
      ? digestOf([shared, own, ...reports.map(({ digest }) => digest)])
      : '';
}
