import { isObject, listIn } from '../../../../sources/reading/json-value.js';
import { ImportStopped } from '../../problems/import-problem.js';
import { getJson, type ReceivedJson } from '../../source/get-json.js';
import type { SourceContext } from '../../source/source.js';
import type { WordPressApi } from './find-api.js';
import { slimPost } from './slim-post.js';
import type { PostType } from './types.js';

/** A post as the API sends it, without what nobody uses. */
export interface Post {
  readonly id: number;
  readonly modified_gmt?: string;
  readonly acf?: unknown;
  readonly meta?: unknown;
}

/** The posts of a page of the API: its most. */
const PAGE = 100;
/** More are only read if the editor says how many. */
const MOST = 10_000;
/** Up to so many, all numbers are listed each time, so that whatever is gone is noticed at once. */
const MOST_LISTED = 500;

const FIELDS = [
  'id,type,status,link,title,excerpt,content,date,date_gmt,modified,modified_gmt,acf,meta',
  'lang,translations,wpml_current_locale,wpml_translations,yoast_head_json.og_locale',
  'jetpack_featured_media_url,_links,_embedded',
].join(',');
const WHOLE = { _embed: 'wp:featuredmedia,wp:term', _fields: FIELDS };

/**
 * Reads the posts of a type. If it knows them from the last import, it only asks for those that were
 * changed since, and for the numbers of all where their count does not tell that none is gone.
 *
 * @returns All posts, by their numbers, and among them those that were asked for.
 */
export async function readPosts(
  type: PostType,
  api: WordPressApi,
  kept: readonly Post[],
  context: SourceContext,
): Promise<{ readonly posts: readonly Post[]; readonly changed: readonly Post[] }> {
  const { since, limit } = context;
  const after = since && { after: `${since.padEnd(10, '-01')}T00:00:00Z` };
  const list = new PostList(api, type, context, { ...after });
  if (limit !== undefined) {
    const latest = await list.all({ ...WHOLE, orderby: 'date', order: 'desc' }, limit);
    return { posts: latest, changed: latest };
  }
  const count = await list.count();
  if (count !== undefined && count > MOST) {
    throw new ImportStopped('too-many-reports', { count, limit: MOST });
  }
  const newest = kept
    .map(({ modified_gmt = '' }) => modified_gmt)
    .sort()
    .at(-1);
  const found = newest
    ? await list.all({
        ...WHOLE,
        orderby: 'modified',
        order: 'asc',
        modified_after: justBefore(newest),
      })
    : await list.all({ ...WHOLE, orderby: 'id', order: 'asc' });
  const known = new Map(kept.map((post) => [post.id, post]));
  const isKept = (post: Post): boolean =>
    JSON.stringify(known.get(post.id)) === JSON.stringify(post);
  const changed = found.filter((post) => !isKept(post));
  for (const post of changed) known.set(post.id, post);
  // A post that was planned for a day is not changed on that day, and one that is gone is not listed.
  if (newest ? known.size !== count || count <= MOST_LISTED : known.size !== count) {
    const ids = new Set(
      (await list.all({ _fields: 'id', orderby: 'id', order: 'asc' })).map(({ id }) => id),
    );
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    const missing = [...ids].filter((id) => !known.has(id));
    for (const post of await list.named(missing)) {
      known.set(post.id, post);
      changed.push(post);
    }
  }
  const posts = [...known.values()].sort((a, b) => a.id - b.id);
  return { posts, changed: changed.filter(({ id }) => known.has(id)) };
}

/** One list of the API, page by page. */
class PostList {
  constructor(
    private readonly api: WordPressApi,
    private readonly type: PostType,
    private readonly context: SourceContext,
    private readonly query: Readonly<Record<string, string>>,
  ) {}

  /** How many posts there are. `undefined` if the server, or a proxy before it, does not say. */
  async count(): Promise<number | undefined> {
    return numberIn((await this.page({ per_page: 1, _fields: 'id' })).headers['x-wp-total']);
  }

  /** All posts, or the first `most`. */
  async all(query: Readonly<Record<string, string>>, most = Infinity): Promise<Post[]> {
    const posts: Post[] = [];
    for (let page = 1; posts.length < most; page++) {
      const { json, headers } = await this.page({ ...query, per_page: PAGE, page });
      const found = postsIn(json);
      posts.push(...found);
      const pages = numberIn(headers['x-wp-totalpages']);
      const total = numberIn(headers['x-wp-total']) ?? posts.length;
      this.context.progress(
        posts.length,
        Math.max(total, posts.length),
        `reports of the type ${this.type.name}`,
      );
      if (pages === undefined ? found.length < PAGE : page >= pages) break;
    }
    return posts.slice(0, most);
  }

  /** The posts with these numbers. */
  async named(ids: readonly number[]): Promise<readonly Post[]> {
    const posts: Post[] = [];
    for (let first = 0; first < ids.length; first += PAGE) {
      const include = ids.slice(first, first + PAGE).join(',');
      posts.push(...postsIn((await this.page({ ...WHOLE, per_page: PAGE, include })).json));
    }
    return posts;
  }

  private page(query: Readonly<Record<string, string | number>>): Promise<ReceivedJson> {
    const address = this.api.url(this.type.route, { ...query, ...this.query });
    // A page beyond the last is an error: the list became shorter while it was read.
    const isLater = Number(query.page ?? 1) > 1;
    const none = { json: [], headers: {}, address };
    const refused = (status: number): ReceivedJson => {
      if (isLater && status === 400) return none;
      throw status === 401 || status === 403
        ? new ImportStopped('site-closed', { host: this.api.host, status })
        : new ImportStopped('answer-error', { address, status });
    };
    return getJson(this.context.get, address, { isForNow: true }, refused);
  }
}

function postsIn(json: unknown): Post[] {
  return listIn(json).flatMap((post) =>
    isObject(post) && typeof post.id === 'number' ? [slimPost(post) as unknown as Post] : [],
  );
}

function numberIn(text = ''): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A second earlier: another post may have been changed in the same one. */
function justBefore(date: string): string {
  return new Date(Date.parse(`${date}Z`) - 1000).toISOString();
}
