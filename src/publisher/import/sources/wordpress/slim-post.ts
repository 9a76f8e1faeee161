import { closedBy } from '../../../../sources/wordpress/posts.js';
import { listIn, objectIn, type JsonObject } from '../../../../sources/reading/json-value.js';

/**
 * A post without links of the API, and without what nobody reads of its cover and its terms. Of one
 * that visitors may not read, only what says so is left.
 */
export function slimPost({ _embedded, ...post }: JsonObject): JsonObject {
  if (closedBy(post)) return closedPost(post);
  const embedded = objectIn(_embedded);
  const media = listIn(embedded['wp:featuredmedia']).map((each) => slimMedia(objectIn(each)));
  const terms = listIn(embedded['wp:term']).map((list) =>
    listIn(list).map((term) => {
      const { name, slug, taxonomy } = objectIn(term);
      return { name, slug, taxonomy };
    }),
  );
  return { ...post, _links: undefined, _embedded: { 'wp:featuredmedia': media, 'wp:term': terms } };
}

function closedPost({ id, status, modified_gmt, ...post }: JsonObject): JsonObject {
  const content = { protected: closedBy({ status, ...post }) === 'password' };
  return { id, status, modified_gmt, content };
}

function slimMedia({ id, source_url, alt_text, media_details, mime_type }: JsonObject): JsonObject {
  const { width, height, sizes } = objectIn(media_details);
  return { id, source_url, alt_text, mime_type, media_details: { width, height, sizes } };
}
