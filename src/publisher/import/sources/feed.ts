import { fromSyndication } from '../../../sources/syndication.js';
import { textOfPlace } from '../source/text-of-place.js';
import type { ReadSource } from '../source/source.js';

/** Reads an RSS or Atom feed. It holds the latest items only, so nothing is gone that it lacks. */
export const readFeed: ReadSource = async (context) => {
  const { text, address } = await textOfPlace(context);
  return { ...fromSyndication(text, { address }), isLatestOnly: true };
};
