import { fromZenodo } from '../../../sources/zenodo.js';
import { listIn, objectIn } from '../../../sources/reading/json-value.js';
import { ImportStopped } from '../problems/import-problem.js';
import { getJson } from '../source/get-json.js';
import type { ReadSource, SourceContent } from '../source/source.js';
import { nextOf } from '../source/next-of.js';

/** Zenodo sends no more to visitors, and no search goes beyond ten thousand. */
const PAGE = '25';
const MOST_PAGES = 400;

/**
 * Reads records of Zenodo or of another repository of InvenioRDM: a community, a search, or one
 * record. The oldest come first, so that a page stays as it is while new records come.
 *
 * @see https://developers.zenodo.org/#records
 */
export const readZenodo: ReadSource = async ({ place, get, limit, progress }) => {
  const first = listAddress(place, limit === undefined ? 'oldest' : 'newest');
  const content: {
    items: SourceContent['items'][number][];
    problems: SourceContent['problems'][number][];
  } = { items: [], problems: [] };
  let pages = 0;
  for (let next: string | undefined = first; next;) {
    if (++pages > MOST_PAGES) {
      throw new ImportStopped('too-many-reports', { count: 'more than 10000', limit: 10_000 });
    }
    const { json } = await getJson(get, next);
    const { items, problems } = fromZenodo(json, { address: next });
    content.items.push(...items);
    content.problems.push(...problems);
    const { total } = objectIn(objectIn(json).hits);
    progress(content.items.length, Number(total) || content.items.length, 'records');
    const isEnough = limit !== undefined && content.items.length >= limit;
    const isLast = !listIn(objectIn(objectIn(json).hits).hits).length;
    next = isEnough || isLast ? undefined : nextOf(json, next);
  }
  return content;
};

/** The address in the API of what an editor sees in a browser. */
function listAddress(place: string, order: string): string {
  const url = new URL(place);
  const isZenodo = /(?:^|\.)zenodo\.org$/.test(url.hostname);
  const [, community] = /^\/communities\/([^/]+)/.exec(url.pathname) ?? [];
  const [, record] = /^\/records?\/([^/]+)/.exec(url.pathname) ?? [];
  if (record) return new URL(`/api/records/${record}`, url).href;
  const query = new URLSearchParams(url.search);
  if (community && isZenodo) query.set('communities', community);
  const path = community && !isZenodo ? `/api/communities/${community}/records` : '/api/records';
  const list = new URL(url.pathname.startsWith('/api/') ? url.pathname : path, url);
  query.delete('page');
  query.set('size', PAGE);
  query.set('sort', order);
  list.search = query.toString();
  return list.href;
}
