import { ImportStopped } from '../../problems/import-problem.js';
import type { SourceContext } from '../../source/source.js';
import type { WordPressApi } from './find-api.js';
import { PostList, WHOLE, type Post } from './post-list.js';
import type { PostType } from './types.js';

/** More are only read if the editor says how many. */
const MOST = 10_000;
/** Up to so many, all numbers are listed each time, so that whatever is gone is noticed at once. */
const MOST_LISTED = 500;

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
  // A date in years to come, as of a wrong clock, would hide every edit until then.
  const now = new Date().toISOString();
  const newest = kept
    .map(({ modified_gmt = '' }) => modified_gmt)
    .filter((date) => date < now)
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
  const isListed = count !== known.size || (newest && count <= MOST_LISTED);
  if (isListed || (newest && (await list.latest()).some(({ id }) => !known.has(id)))) {
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

/** A second earlier: another post may have been changed in the same one. */
function justBefore(date: string): string {
  return new Date(Date.parse(`${date}Z`) - 1000).toISOString();
}
