import { jsonOf, objectIn, type Answer, type Ask } from './ask.js';

/** What a WordPress site has to show. */
export interface WordPressSite {
  /** The root of its REST API. */
  readonly root: string;
  /** Its kinds of posts that everybody may list. At least one. */
  readonly kinds: readonly [Kind, ...Kind[]];
}

/** A kind of posts. */
export interface Kind {
  readonly name: string;
  /** Its path in the API, such as `wp/v2/posts`. */
  readonly path: string;
  /** Its categories. `undefined` if it has none. */
  readonly taxonomy: { readonly name: string; readonly path: string } | undefined;
}

/** A category. */
export interface Term {
  readonly id: number;
  readonly name: string;
}

/** What the widgets read of a post (`src/sources/wordpress/`): all else makes the answer longer. */
export const FIELDS = [
  ...['id', 'link', 'title', 'content', 'excerpt', 'status', 'lang', 'meta', 'acf'],
  ...['date', 'date_gmt', 'modified', 'modified_gmt'],
  ...['wpml_current_locale', 'yoast_head_json.og_locale', 'jetpack_featured_media_url'],
  // WordPress embeds only what it also links to.
  ...['_links.wp:featuredmedia', '_links.wp:term', '_embedded'],
];

/** The most posts that the builder lists. */
const MOST_POSTS = 50;

/** Types that hold parts of a site, and no posts. */
const PARTS = /^(?:attachment|nav_menu_item|wp_.*)$/;

/** Names of types that hold what a publisher publishes. */
const PUBLISHED = /report|publication|paper|stud(?:y|ies)|research|resource|brief/i;

/**
 * An address in the REST API.
 *
 * @param root - Its root, which ends in a slash, or has the path in its query.
 */
export function restAddress(root: string, path: string, query: Record<string, string>): string {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname += path;
  else url.searchParams.set('rest_route', route + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  // These signs mean nothing in a query, and the line to paste is shorter with them.
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/**
 * Reads what a site has to show.
 *
 * @returns `closed` if it is WordPress and gives its posts to no visitor, `undefined` if it is none.
 */
export async function wordPressAt(
  root: string,
  ask: Ask,
): Promise<WordPressSite | 'closed' | undefined> {
  const answer = await ask(restAddress(root, 'wp/v2/types', {}));
  if (isRefusal(answer)) return 'closed';
  const types = Object.values(objectIn(jsonOf(answer))).map(objectIn);
  const found = types.filter((type) => isName(type.rest_base) && !PARTS.test(textIn(type.slug)));
  if (!found.length) return undefined;
  const taxonomies = jsonOf(await ask(restAddress(root, 'wp/v2/taxonomies', {})));
  const kinds = found.map((type) => kindOf(type, objectIn(taxonomies)));
  const [first, ...others] = kinds.sort((a, b) => rankOf(a) - rankOf(b));
  return first && { root, kinds: [first, ...others] };
}

/** Whether the API of WordPress refuses: its codes start with `rest_`. */
function isRefusal(answer: Answer | undefined): boolean {
  if (answer?.status !== 401 && answer?.status !== 403) return false;
  return textIn(objectIn(jsonOf({ ...answer, status: 200 })).code).startsWith('rest_');
}

function kindOf(
  type: Readonly<Record<string, unknown>>,
  taxonomies: Readonly<Record<string, unknown>>,
): Kind {
  const slugs = Array.isArray(type.taxonomies) ? type.taxonomies.map(String) : [];
  const taxonomy = slugs
    .map((slug) => objectIn(taxonomies[slug]))
    .find(({ hierarchical, rest_base }) => hierarchical === true && isName(rest_base));
  return {
    name: textIn(type.name) || textIn(type.slug),
    path: pathOf(type),
    taxonomy: taxonomy && { name: textIn(taxonomy.rest_base), path: pathOf(taxonomy) },
  };
}

function pathOf({ rest_namespace, rest_base }: Readonly<Record<string, unknown>>): string {
  const namespace = textIn(rest_namespace);
  return `${/^[\w-]+(?:\/[\w-]+)*$/.test(namespace) ? namespace : 'wp/v2'}/${textIn(rest_base)}`;
}

/** A publisher's own kind first, then posts, then pages. */
function rankOf({ name, path }: Kind): number {
  if (path === 'wp/v2/posts') return 1;
  return path !== 'wp/v2/pages' && PUBLISHED.test(name + path) ? 0 : 2;
}

/** The categories of a kind, the most used first. Empty if there are none. */
export async function termsOf(root: string, kind: Kind, ask: Ask): Promise<readonly Term[]> {
  if (!kind.taxonomy) return [];
  const query = { per_page: '100', orderby: 'count', order: 'desc', _fields: 'id,name' };
  const terms = jsonOf(await ask(restAddress(root, kind.taxonomy.path, query)));
  if (!Array.isArray(terms)) return [];
  return terms.map(objectIn).flatMap(({ id, name }) => {
    return Number.isInteger(id) ? [{ id: id as number, name: plain(textIn(name)) }] : [];
  });
}

/** The address of the posts of a kind, for the attribute `feed`. */
export function addressOfPosts(root: string, kind: Kind, term?: Term): string {
  return restAddress(root, kind.path, {
    per_page: String(MOST_POSTS),
    _embed: 'wp:featuredmedia,wp:term',
    _fields: FIELDS.join(','),
    ...(term && kind.taxonomy && { [kind.taxonomy.name]: String(term.id) }),
  });
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A name of the API, as a path holds it. */
const isName = (value: unknown): boolean => /^[\w-]+$/.test(textIn(value));

/** WordPress escapes names for HTML. */
const plain = (text: string): string =>
  text.replace(/&(?:amp|#0?38);/g, '&').replace(/&#(?:8217|0?39);/g, '’');
