import { closedBy } from '../../../sources/wordpress/posts.js';
import { fromWordPress, wordPressPrefix } from '../../../sources/wordpress.js';
import type { Converted } from '../../../sources/json-feed.js';
import type { ReadSource, SourceContext } from '../source/source.js';
import { fileNumbersIn, readAttachments, type Attachment } from './wordpress/attachments.js';
import { findApi } from './wordpress/find-api.js';
import type { Post } from './wordpress/post-list.js';
import { readPosts } from './wordpress/posts.js';
import { chosenTypes } from './wordpress/types.js';
import { readUnlisted, type Deleted } from './wordpress/unlisted-posts.js';

/** What is kept between two imports: everything as it came, by the names of the types. */
interface Kept {
  readonly posts?: Readonly<Record<string, readonly Post[]>>;
  readonly attachments?: readonly Attachment[];
  readonly deleted?: Deleted;
}

/**
 * Reads a WordPress by its REST API: the posts of the types that are wanted, and the files that they
 * name or are the parent of. It never asks for users, nor for a list of all files.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const readWordPress: ReadSource = async (context) => {
  const api = await findApi(context);
  const kept = ((await context.memory.read()) ?? {}) as Kept;
  const posts: Record<string, readonly Post[]> = {};
  const changed: Post[] = [];
  const types = await chosenTypes(api, context);
  for (const type of types) {
    const read = await readPosts(type, api, kept.posts?.[type.name] ?? [], context);
    posts[type.name] = read.posts;
    changed.push(...read.changed);
  }
  const all = Object.values(posts).flat();
  // Sites move, so an id has no address, unless the numbers of two sites would meet.
  const [first = api.site] = context.sites;
  const site = first === api.site ? undefined : api.site;
  const prefix = wordPressPrefix(site);
  const { closed, deleted } = await readUnlisted(types, api, all, kept, { ...context, prefix });
  const attachments = await readAttachments(
    all.filter(isOpen),
    changed.filter(isOpen),
    api,
    kept.attachments ?? [],
    context,
  );
  const isSame =
    JSON.stringify(deleted) === JSON.stringify(kept.deleted) &&
    !changed.length &&
    Object.entries(posts).every(([name, list]) => list.length === kept.posts?.[name]?.length);
  // The latest few say nothing about the others, which stay known.
  const own = context.limit === undefined ? { posts, attachments } : kept;
  if (!isSame) await context.memory.keep({ ...own, deleted } satisfies Kept);
  const converted = convert([...all, ...closed], attachments, { ...context, site });
  return { ...converted, site: api.site, ...(api.about && { feed: api.about }) };
};

/** Whether visitors may read a post. The files of others are not asked for. */
const isOpen = (post: Post): boolean => !closedBy({ ...post });

/** Converts post by post, each with the files that are its own. */
function convert(
  posts: readonly Post[],
  attachments: readonly Attachment[],
  { place, map, site }: SourceContext & { readonly site: string | undefined },
): Converted {
  const byId = new Map(attachments.map((each) => [each.id, each]));
  const byPost = new Map<number, Attachment[]>();
  for (const each of attachments) {
    const { post } = each;
    if (post !== null) byPost.set(post, [...(byPost.get(post) ?? []), each]);
  }
  const converted = posts.map((post) => {
    const numbers = fileNumbersIn(post, map);
    const named = numbers.flatMap((id) => byId.get(id) ?? []);
    const own = new Set([...(byPost.get(post.id) ?? []), ...named]);
    const {
      items,
      problems,
      closed = [],
    } = fromWordPress([post], {
      address: place,
      site,
      attachments: [...own],
      map,
    });
    // Most numbers in custom fields are years or counts: nobody asked for such files.
    const isSaid = ({ code, values }: (typeof problems)[number]): boolean =>
      code !== 'file-unresolved' || numbers.includes(Number(values?.value));
    return { items, problems: problems.filter(isSaid), closed };
  });
  return {
    items: converted.flatMap(({ items }) => items),
    problems: converted.flatMap(({ problems }) => problems),
    closed: converted.flatMap(({ closed }) => closed),
  };
}
