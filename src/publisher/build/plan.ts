import { createHash } from 'node:crypto';
import type { FileGroup } from '../files/planned-files.js';
import type { Manifest } from '../files/manifest.js';
import { jsonText } from './data/json-text.js';
import { reportFeed, withdrawnFeed } from './data/report-feed.js';
import { siteFiles } from './hosting/site-files.js';
import { withdrawnPage } from './prerender/embed-page.js';
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
  const { base, scripts, scriptSize, embed, title, language, home, languages } = site;
  const shared = JSON.stringify([
    version,
    base,
    scripts,
    scriptSize,
    embed,
    title,
    language,
    home,
    languages,
  ]);
  const wanted = site.reports.filter(
    ({ publication: { id, url } }) =>
      !only.length || only.includes(id) || (url && only.includes(url)),
  );
  const groups = wanted.map((report): FileGroup => ({
    name: report.slug,
    get key() {
      return keyOf(site, report, shared);
    },
    files: () => reportFiles(site, report),
  }));
  if (only.length) return groups;
  return [...groups, { name: 'site', key: '', files: () => siteFiles(site, version) }];
}

/**
 * The files that stay of reports that were written once and are gone from the feed: a feed without a
 * report, and a page that says that it was withdrawn.
 */
export function withdrawn(site: Site, written: Manifest): readonly FileGroup[] {
  const slugs = new Set(site.slugs.values());
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

function keyOf(site: Site, report: Report, shared: string): string {
  const { datePublished } = report.publication;
  return createHash('sha256')
    .update(shared)
    .update(datePublished ?? '')
    .update(JSON.stringify(reportFeed(site, report)))
    .digest('base64url')
    .slice(0, 22);
}
