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
  readonly status?: string;
  readonly content?: unknown;
  readonly modified_gmt?: string;
  readonly acf?: unknown;
  readonly meta?: unknown;
}

/** The posts of a page of the API: its most. */
const PAGE = 100;

const FIELDS = [
  'id,type,status,link,title,excerpt,content,date,date_gmt,modified,modified_gmt,acf,meta',
  'lang,translations,wpml_current_locale,wpml_translations,yoast_head_json.og_locale',
  'jetpack_featured_media_url,_links,_embedded',
].join(',');
/** What a whole post is asked for with. */
export const WHOLE = { _embed: 'wp:featuredmedia,wp:term', _fields: FIELDS };

/** One list of the API, page by page. */
export class PostList {
  constructor(
    private readonly api: WordPressApi,
    private readonly type: PostType,
    private readonly context: SourceContext,
    private readonly query: Readonly<Record<string, string>> = {},
  ) {}

  /** How many posts there are. `undefined` if the server, or a proxy before it, does not say. */
  async count(): Promise<number | undefined> {
    return numberIn((await this.page({ per_page: 1, _fields: 'id' })).headers['x-wp-total']);
  }

  /** The numbers of the latest posts, among which a post is that was planned for a day. */
  async latest(): Promise<readonly Post[]> {
    const query = { orderby: 'date', order: 'desc', per_page: PAGE, _fields: 'id' };
    return postsIn((await this.page(query)).json);
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

  /** Those of the posts with these numbers that visitors may see in lists. */
  async named(
    ids: readonly number[],
    query: Readonly<Record<string, string>> = WHOLE,
  ): Promise<readonly Post[]> {
    const posts: Post[] = [];
    for (let first = 0; first < ids.length; first += PAGE) {
      const include = ids.slice(first, first + PAGE).join(',');
      posts.push(...postsIn((await this.page({ ...query, per_page: PAGE, include })).json));
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
