import { objectIn, textIn } from '../../../../sources/reading/json-value.js';
import { chooseTypes, type ContentType } from '../../source/choose-types.js';
import { getJson } from '../../source/get-json.js';
import type { SourceContext } from '../../source/source.js';
import type { WordPressApi } from './find-api.js';

/** A kind of content of a WordPress. */
export interface PostType extends ContentType {
  /** Its route in the API, such as `wp/v2/posts`. */
  readonly route: string;
}

/** What WordPress and its builders keep beside content. */
const INTERNAL = /^(?:attachment|nav_menu_item|revision)$|^(?:wp|elementor|e|fl|ct|acf)[-_]/;

/** The kinds of content to read. */
export async function chosenTypes(
  api: WordPressApi,
  context: SourceContext,
): Promise<readonly PostType[]> {
  const { json } = await getJson(context.get, api.url('wp/v2/types'));
  const all = Object.entries(objectIn(json)).flatMap(([name, value]): readonly PostType[] => {
    const { rest_base: base, rest_namespace: namespace, name: words } = objectIn(value);
    const alias = textIn(base);
    if (INTERNAL.test(name) || !alias) return [];
    const route = `${textIn(namespace) || 'wp/v2'}/${alias}`;
    return [{ name, route, alias, words: textIn(words) }];
  });
  return chooseTypes(all, ['post'], api.host, context);
}
