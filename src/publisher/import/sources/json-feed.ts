import { parseUrl } from '../../../publications/parse-url.js';
import { fromJsonFeed } from '../../../sources/json-feed-elsewhere.js';
import { objectIn, textIn } from '../../../sources/reading/json-value.js';
import { ImportStopped } from '../problems/import-problem.js';
import { getJson } from '../source/get-json.js';
import type { ReadSource, SourceContent } from '../source/source.js';
import { textOfPlace } from '../source/text-of-place.js';

/** A feed that leads on and on is broken. */
const MOST_PAGES = 200;

/** Reads a JSON Feed of elsewhere, with its further pages (`next_url`). */
export const readJsonFeed: ReadSource = async (context) => {
  const { text, address } = await textOfPlace(context);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportStopped('answer-not-json', { address: context.place });
  }
  let content: SourceContent = fromJsonFeed(json, { address });
  const seen = new Set([address]);
  let next = parseUrl(textIn(objectIn(json).next_url), address)?.href;
  while (next?.startsWith('http') && !seen.has(next) && seen.size < MOST_PAGES) {
    seen.add(next);
    const page = await getJson(context.get, next);
    const { items, problems } = fromJsonFeed(page.json, { address: next });
    const { feed } = content;
    content = {
      items: [...content.items, ...items],
      problems: [...content.problems, ...problems],
      ...(feed && { feed }),
    };
    next = parseUrl(textIn(objectIn(page.json).next_url), next)?.href;
  }
  return { ...content, isLatestOnly: true };
};
