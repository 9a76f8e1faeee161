/** The headers of files whose paths begin and end so. */
export interface HeaderRule {
  /** The beginning of the path, mostly a folder, without a slash before it. Empty for all files. */
  readonly folder: string;
  /** The end of the path, such as `.json`. Empty for all files of the folder. */
  readonly end: string;
  readonly headers: Readonly<Record<string, string>>;
}

const HOUR = 'public, max-age=3600, stale-if-error=604800';
const FOR_EVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';

/**
 * The headers that the files need. A later rule counts more than an earlier one. Every page may read the
 * files; feeds are asked for anew after five minutes, and a version of the scripts never.
 *
 * @param version - The version of the scripts in `widgets/`.
 */
export function headerRules(version: string): readonly HeaderRule[] {
  const type = (folder: string, end: string, name: string): HeaderRule => ({
    folder,
    end,
    headers: { 'content-type': name },
  });
  return [
    {
      folder: '',
      end: '',
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': SHORT,
        'x-content-type-options': 'nosniff',
      },
    },
    type('', 'feed.json', 'application/feed+json; charset=utf-8'),
    type('feed-', '.json', 'application/feed+json; charset=utf-8'),
    type('reports/', '.json', 'application/feed+json; charset=utf-8'),
    type('oembed/', '.json', 'application/json+oembed; charset=utf-8'),
    type('cite/', '.bib', 'application/x-bibtex; charset=utf-8'),
    type('cite/', '.ris', 'application/x-research-info-systems; charset=utf-8'),
    type('cite/', '.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'),
    // Parts of pages: as pages of their own they would be without a policy.
    type('snippets/', '.html', 'text/plain; charset=utf-8'),
    type('head/', '.html', 'text/plain; charset=utf-8'),
    { folder: 'widgets/', end: '', headers: { 'cache-control': HOUR } },
    // The page for editors names its chunks, which are others after each release.
    { folder: 'widgets/snippet-builder/', end: '', headers: { 'cache-control': 'no-cache' } },
    { folder: 'widgets/snippet-builder/chunks/', end: '', headers: { 'cache-control': FOR_EVER } },
    { folder: 'widgets/chunks/', end: '', headers: { 'cache-control': FOR_EVER } },
    { folder: `widgets/${version}/`, end: '', headers: { 'cache-control': FOR_EVER } },
    ...['widgets/', `widgets/${version}/`].map((folder) => ({
      folder,
      end: 'embed.config.json',
      headers: { 'cache-control': HOUR },
    })),
  ];
}

/**
 * The headers of one file.
 *
 * @param path - With `/` between names, and none before the first.
 */
export function headersFor(
  path: string,
  rules: readonly HeaderRule[],
): Readonly<Record<string, string>> {
  const matching = rules.filter(({ folder, end }) => path.startsWith(folder) && path.endsWith(end));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
