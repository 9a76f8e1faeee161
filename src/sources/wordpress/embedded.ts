import type { FoundImage } from '../reading/found-item.js';
import { listIn, objectIn, positiveIn, textIn, type JsonObject } from '../reading/json-value.js';

/** Taxonomies whose terms say nothing about the subject. */
const NO_TOPICS = /^post_(?!tag$)|lang|^author$/;

/** The names of the topics of a post, as HTML, and the language that it or its plugins name. */
export function termsOf(post: JsonObject): {
  readonly topics: readonly string[];
  readonly spoken?: string | undefined;
} {
  const terms = listIn(objectIn(post._embedded)['wp:term']).flatMap(listIn).map(objectIn);
  const isTopic = ({ taxonomy, slug }: JsonObject): boolean =>
    !NO_TOPICS.test(textIn(taxonomy)) && slug !== 'uncategorized';
  const named = terms.find(({ taxonomy }) => textIn(taxonomy).includes('lang'))?.name;
  const { lang, wpml_current_locale: wpml, yoast_head_json: yoast } = post;
  return {
    topics: terms.filter(isTopic).map(({ name }) => textIn(name)),
    spoken: [lang, wpml, named, objectIn(yoast).og_locale].map(textIn).find(Boolean),
  };
}

/** Covers are not shown wider than this, in CSS pixels, so a larger file only costs readers. */
const WIDE = 1200;

/**
 * The featured picture of a post: the largest of its sizes that is no larger than needed, else the
 * file itself. An error in its place, as for a picture that is not public, is no picture.
 */
export function coverOf(post: JsonObject): FoundImage | undefined {
  const media = objectIn(listIn(objectIn(post._embedded)['wp:featuredmedia'])[0]);
  const details = objectIn(media.media_details);
  const widthOf = ({ width }: JsonObject): number => positiveIn(width) ?? 0;
  // Some sizes are cut to a square.
  const ratioOf = ({ width, height }: JsonObject): string =>
    ((positiveIn(width) ?? 0) / (positiveIn(height) ?? 0)).toFixed(1);
  const [best] = Object.values(objectIn(details.sizes))
    .map(objectIn)
    .filter((size) => widthOf(size) <= WIDE && ratioOf(size) === ratioOf(details))
    .sort((a, b) => widthOf(b) - widthOf(a));
  const isWide = widthOf(details) > WIDE;
  const { source_url, width, height } = (isWide && best) || { ...details, ...media };
  const url = textIn(source_url) || textIn(post.jetpack_featured_media_url);
  return url ? { url, alt: textIn(media.alt_text), width, height } : undefined;
}
