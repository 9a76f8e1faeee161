import { objectIn, type JsonObject } from '../../../../sources/reading/json-value.js';
import { closedBy } from '../../../../sources/wordpress/posts.js';
import type { SourceContext } from '../../source/source.js';
import type { WordPressApi } from './find-api.js';
import { PostList, type Post } from './post-list.js';
import type { PostType } from './types.js';

/** The numbers of posts that there are no more, by the types that were asked for them. */
export type Deleted = Readonly<Record<string, readonly number[]>>;

interface Unlisted {
  /** Posts that visitors may not read. */
  readonly closed: readonly Post[];
  readonly deleted: Deleted;
}

/**
 * Asks a site for the posts that the feed has and the site lists no more. WordPress forbids visitors
 * one that is private, a draft, planned for later or in the trash, and it knows none that is deleted
 * for good. Any other answer says nothing: a firewall or a plugin may have sent it.
 *
 * @param listed - The posts that the site lists.
 * @param context - With what stands before the number of a post in its id.
 * @param kept - What is known from the last import: what was deleted is not asked for again.
 * @see https://developer.wordpress.org/rest-api/reference/posts/#retrieve-a-post
 */
export async function readUnlisted(
  types: readonly PostType[],
  api: WordPressApi,
  listed: readonly Post[],
  kept: { readonly posts?: Readonly<Record<string, readonly Post[]>>; readonly deleted?: Deleted },
  context: SourceContext & { readonly prefix: string },
): Promise<Unlisted> {
  const { prefix } = context;
  const isListed = new Set(listed.map(({ id }) => id));
  const numbers = [...context.known]
    .flatMap((id) => (id.startsWith(prefix) && Number(id.slice(prefix.length))) || [])
    .filter((id) => !isListed.has(id));
  const names = types.map(({ name }) => name);
  const isKnown = new Set(kept.deleted?.[names.join()]);
  const asked = numbers.filter((id) => !isKnown.has(id));
  const typeOf = new Map(
    names.flatMap((name) => (kept.posts?.[name] ?? []).map(({ id }) => [id, name] as const)),
  );
  const closed: Post[] = [];
  const others = new Set<number>();
  for (const type of types) {
    const own = asked.filter((id) => (typeOf.get(id) ?? type.name) === type.name);
    const found = await askFor(own, type, api, context);
    closed.push(...found.closed);
    const isDeleted = new Set(found.deleted);
    for (const id of own) if (!isDeleted.has(id)) others.add(id);
  }
  const deleted = numbers.filter((id) => !others.has(id));
  return { closed, deleted: { ...kept.deleted, [names.join()]: deleted } };
}

const FIELDS = 'id,status,content.protected,excerpt.protected';
/** What WordPress does not show to visitors, in words. It does not say which. */
const FORBIDDEN = 'private, planned, a draft or in the trash';

/** Asks for posts by their numbers, of which some may be of another type. */
async function askFor(
  numbers: readonly number[],
  type: PostType,
  api: WordPressApi,
  context: SourceContext,
): Promise<{ readonly closed: readonly Post[]; readonly deleted: readonly number[] }> {
  const closed: Post[] = [];
  const deleted: number[] = [];
  // What a limit or a first day leaves out is listed all the same.
  const found = await new PostList(api, type, context).named(numbers, { _fields: FIELDS });
  const listed = new Map(found.map((post) => [post.id, post]));
  for (const [index, id] of numbers.entries()) {
    const post = listed.get(id);
    const address = api.url(`${type.route}/${id}`, { _fields: FIELDS });
    const says: JsonObject = post ? { ...post } : await answerTo(address, context);
    if (says.code === 'rest_forbidden') closed.push({ id, status: FORBIDDEN });
    else if (closedBy(says)) closed.push({ id, content: { protected: true } });
    else if (says.code === 'rest_post_invalid_id') deleted.push(id);
    if (!post) context.progress(index + 1, numbers.length, 'reports that are not listed any more');
  }
  return { closed, deleted };
}

/** One post, or the error of the API in its place. Empty if it is neither. */
async function answerTo(address: string, { get }: SourceContext): Promise<JsonObject> {
  const { body } = await get(address, { accept: 'application/json', isForNow: true });
  try {
    return objectIn(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return {};
  }
}
