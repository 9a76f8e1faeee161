import { parseUrl } from '../../../../publications/parse-url.js';
import { objectIn, textIn } from '../../../../sources/reading/json-value.js';
import { plainText } from '../../../../sources/reading/plain-text.js';
import type { Converted } from '../../../../sources/json-feed.js';
import { getJson } from '../../source/get-json.js';
import type { SourceContext } from '../../source/source.js';

/** The REST API of a WordPress. */
export interface WordPressApi {
  readonly host: string;
  /** What tells the site from others: its host, and its path if it has one. */
  readonly site: string;
  /** The address of a route, such as `wp/v2/posts`, with the parameters of a query. */
  readonly url: (route: string, query?: Readonly<Record<string, string | number>>) => string;
  /** What the site says of itself. */
  readonly about: Converted['feed'];
}

/**
 * Finds the API of a site: where the site says it is, or where WordPress has it by default, with and
 * without readable addresses.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
 */
export async function findApi(context: SourceContext): Promise<WordPressApi> {
  const root = rootIn(context.place) ?? (await rootOf(context));
  const url: WordPressApi['url'] = (route, query = {}) => {
    const address = new URL(root);
    const own = address.searchParams.get('rest_route');
    if (own === null) address.pathname += route;
    else address.searchParams.set('rest_route', own + route);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, `${value}`);
    return address.href;
  };
  const index = url('', { _fields: 'name,description,home' });
  const { name, description, home } = objectIn((await getJson(context.get, index)).json);
  const about = {
    ...(plainText(textIn(name)) && { title: plainText(textIn(name)) }),
    ...(plainText(textIn(description)) && { description: plainText(textIn(description)) }),
    ...(parseUrl(textIn(home)) && { home_page_url: textIn(home) }),
  };
  const { host, pathname } = new URL(root);
  const site = host + pathname.replace(/(?:\/wp-json)?\/+$/, '');
  return { host, site, url, about };
}

/** The root of the API, if the editor named a place in it. */
function rootIn(place: string): string | undefined {
  const [start] = /^.*?\/wp-json(?=\/|$)/i.exec(place) ?? [];
  if (start) return `${start}/`;
  const url = new URL(place);
  if (!url.searchParams.has('rest_route')) return undefined;
  url.search = '?rest_route=/';
  return url.href;
}

const RELATION = 'https://api.w.org/';

async function rootOf({ place, first, get }: SourceContext): Promise<string> {
  const { headers, body, address } = first ?? (await get(place));
  const named =
    /<([^>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(headers.link ?? '')?.[1] ??
    hrefIn(new TextDecoder().decode(body));
  const root = named === undefined ? undefined : parseUrl(named, address);
  if (root && /^https?:$/.test(root.protocol)) return root.href;
  const usual = new URL('wp-json/', address.replace(/[^/]*([?#].*)?$/, '')).href;
  const { status } = await get(`${usual}?_fields=name,description,home`);
  return status === 404 ? new URL('/?rest_route=/', address).href : usual;
}

function hrefIn(html: string): string | undefined {
  const [tag] =
    /<link\b[^>]*>/gi[Symbol.match](html)?.filter((each) => each.includes(RELATION)) ?? [];
  return /\bhref=["']([^"']+)/i.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&');
}
