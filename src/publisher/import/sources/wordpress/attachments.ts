import type { FieldMap } from '../../../../sources/reading/field-map.js';
import { isObject, listIn } from '../../../../sources/reading/json-value.js';
import { getJson } from '../../source/get-json.js';
import type { SourceContext } from '../../source/source.js';
import type { WordPressApi } from './find-api.js';
import type { Post } from './post-list.js';

/** A file as the API describes it. */
export interface Attachment {
  readonly id: number;
  /** The post that it belongs to. */
  readonly post: number | null;
}

const FIELDS = 'id,post,source_url,mime_type,title,filename,filesize,media_details.filesize';
/** So many numbers fit into an address that every server takes. */
const AT_ONCE = 50;
const PAGE = 100;

/**
 * Reads the files that belong to posts, and those that their custom fields name. It asks for just
 * these: the list of all files of a site also shows files that no page leads to.
 *
 * @param posts - All posts.
 * @param changed - Those of which the files are asked for; the others' are known.
 */
export async function readAttachments(
  posts: readonly Post[],
  changed: readonly Post[],
  api: WordPressApi,
  kept: readonly Attachment[],
  context: SourceContext,
): Promise<readonly Attachment[]> {
  const media = new MediaRoute(api, context);
  const old = new Set(changed.map(({ id }) => id));
  const stay = kept.filter(({ post }) => post === null || !old.has(post));
  const own = await media.with('parent', [...old], { media_type: 'application' });
  const known = new Map([...stay, ...own].map((each) => [each.id, each]));
  const wanted = posts.flatMap((post) => fileNumbersIn(post, context.map));
  const changedNumbers = new Set(changed.flatMap((post) => fileNumbersIn(post, context.map)));
  const missing = [...changedNumbers].filter((id) => !known.has(id));
  for (const each of await media.with('include', missing)) known.set(each.id, each);
  const ids = new Set(posts.map(({ id }) => id));
  const named = new Set(wanted);
  return [...known.values()]
    .filter(({ id, post }) => named.has(id) || (post !== null && ids.has(post)))
    .sort((a, b) => a.id - b.id);
}

/** The numbers of files in the custom fields of a post. */
export function fileNumbersIn(post: Post, map: FieldMap = {}): readonly number[] {
  const mapped = map.files?.split('.').at(-1);
  const walk = (value: unknown, isFile: boolean): readonly number[] => {
    if (typeof value === 'number' || typeof value === 'string') {
      return isFile && /^[1-9]\d{0,9}$/.test(`${value}`) ? [Number(value)] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      walk(each, isFile || key === mapped || FILE_FIELD.test(key)),
    );
  };
  return walk([post.acf, post.meta], false);
}

/** Names of fields that hold files. Other numbers are years or counts, and no files. */
const FILE_FIELD = /file|pdf|document|download|attachment|fichier|archivo|arquivo/i;

class MediaRoute {
  private isRefused = false;

  constructor(
    private readonly api: WordPressApi,
    private readonly context: SourceContext,
  ) {}

  /** The files that one parameter names by numbers. */
  async with(
    parameter: 'parent' | 'include',
    numbers: readonly number[],
    query: Readonly<Record<string, string>> = {},
  ): Promise<readonly Attachment[]> {
    const found: Attachment[] = [];
    for (let first = 0; first < numbers.length && !this.isRefused; first += AT_ONCE) {
      const some = numbers.slice(first, first + AT_ONCE);
      const list = some.join(',');
      for (let page = 1; ; page++) {
        const files = await this.page({ ...query, [parameter]: list, per_page: PAGE, page });
        // A server that does not know the parameter would list everything.
        const asked = new Set(some);
        const own = files.filter(({ id, post }) =>
          asked.has(parameter === 'include' ? id : (post ?? 0)),
        );
        found.push(...own);
        if (files.length < PAGE || !own.length) break;
      }
      this.context.progress(
        Math.min(first + AT_ONCE, numbers.length),
        numbers.length,
        'posts whose files are known',
      );
    }
    return found;
  }

  private async page(
    query: Readonly<Record<string, string | number>>,
  ): Promise<readonly Attachment[]> {
    const { api, context } = this;
    const address = api.url('wp/v2/media', { ...query, _fields: FIELDS });
    const { json } = await getJson(context.get, address, { isForNow: true }, (status) => {
      // A page beyond the last is an error.
      if (status !== 400) {
        this.isRefused = true;
        context.say({ code: 'part-refused', values: { host: api.host, what: 'files', status } });
      }
      return { json: [], headers: {}, address };
    });
    return listIn(json).filter(
      (each): each is Attachment & Record<string, unknown> =>
        isObject(each) && typeof each.id === 'number',
    );
  }
}
