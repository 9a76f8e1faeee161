import { listIn, objectIn, textIn } from '../../../../sources/reading/json-value.js';
import { getJson } from '../../source/get-json.js';
import type { SourceContext } from '../../source/source.js';

/** Relationships of each node that say nothing to readers, or name people by their logins. */
const INTERNAL = /^(?:node_type|revision_uid|uid|menu_link|content_translation_.*|comment.*)$/;

/**
 * The related resources to ask for: pictures, files and terms. Each site names its fields itself, so
 * a first look at the list says which it has, and which file a medium holds.
 *
 * @returns The value of the parameter `include` (JSON:API 1.0, "Inclusion of Related Resources").
 */
export async function includesFor(list: string, { get }: SourceContext): Promise<string> {
  const look = new URL(list);
  look.searchParams.set('page[limit]', '50');
  const nodes = listIn(objectIn((await getJson(get, look.href)).json).data).map(objectIn);
  const fields = new Set(nodes.flatMap((node) => Object.keys(objectIn(node.relationships))));
  const own = [...fields].filter((field) => !INTERNAL.test(field)).sort();
  const media = own.filter((field) => nodes.some((node) => typesOf(node, field).some(isMedia)));
  if (!media.length) return own.join(',');
  look.searchParams.set('include', media.join(','));
  const included = listIn(objectIn((await getJson(get, look.href)).json).included).map(objectIn);
  const hops = media.flatMap((field) => {
    const types = new Set(nodes.flatMap((node) => typesOf(node, field)));
    const targets = included.filter(({ type }) => types.has(textIn(type)));
    const files = targets.flatMap((target) =>
      Object.keys(objectIn(target.relationships)).filter((name) =>
        typesOf(target, name).includes('file--file'),
      ),
    );
    return [...new Set(files)].sort().map((file) => `${field}.${file}`);
  });
  return [...own, ...hops].join(',');
}

const isMedia = (type: string): boolean => type.startsWith('media--');

/** The types of what a resource is related to by a field. */
function typesOf(resource: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  const { data } = objectIn(objectIn(resource.relationships)[field]);
  return listIn(data).map((each) => textIn(objectIn(each).type));
}
