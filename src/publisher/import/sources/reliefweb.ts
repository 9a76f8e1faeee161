import { fromReliefWeb } from '../../../sources/reliefweb.js';
import { listIn, objectIn, textIn } from '../../../sources/reading/json-value.js';
import { ImportStopped } from '../problems/import-problem.js';
import { getJson, type ReceivedJson } from '../source/get-json.js';
import type { ReadSource, SourceContext } from '../source/source.js';

const API = 'https://api.reliefweb.int/v2/';
/** The most entries of an answer. */
const PAGE = 1000;

/**
 * Reads the reports of one organisation from ReliefWeb. ReliefWeb answers only programs whose name it
 * has approved; the name is the publisher's, so it is read from the environment.
 *
 * @see https://apidoc.reliefweb.int/parameters
 */
export const readReliefWeb: ReadSource = async (context) => {
  const { key, get, types, limit, since, progress } = context;
  if (key === undefined) throw new ImportStopped('app-name-missing');
  const api = apiOf(context.place);
  const options = { secret: { appname: key } };
  const source = await ownSource(api, context, options);
  const data: unknown[] = [];
  for (;;) {
    const address = new URL('reports', api);
    const query: Readonly<Record<string, string>> = {
      profile: 'full',
      'filter[operator]': 'AND',
      'filter[conditions][0][field]': 'source.id',
      'filter[conditions][0][value]': source,
      ...(since && {
        'filter[conditions][1][field]': 'date.original',
        'filter[conditions][1][value][from]': `${since.padEnd(10, '-01')}T00:00:00+00:00`,
      }),
      'sort[]': `date.created:${limit === undefined ? 'asc' : 'desc'}`,
      limit: `${Math.min(PAGE, limit ?? PAGE)}`,
      offset: `${data.length}`,
    };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const { json } = await getJson(get, address.href, options, refused);
    const found = listIn(objectIn(json).data);
    data.push(...found);
    const total = Number(objectIn(json).totalCount) || data.length;
    progress(data.length, total, 'reports');
    if (!found.length || data.length >= (limit ?? total)) break;
  }
  return fromReliefWeb({ data }, { address: context.place, source, formats: types });
};

/** The API, which a test may have elsewhere. */
function apiOf(place: string): string {
  const [own] = /^https?:\/\/[^/]+\/v2\//.exec(place) ?? [];
  return own ?? API;
}

/** The number of the organisation that an address of ReliefWeb is about. */
async function ownSource(
  api: string,
  { place, get }: SourceContext,
  options: { readonly secret: Readonly<Record<string, string>> },
): Promise<string> {
  const url = new URL(place);
  const values = [...url.searchParams].filter(([name]) =>
    /source|filter.*value|primary/.test(name),
  );
  const number = values.map(([, value]) => /^S?(\d+)$/.exec(value)?.[1]).find(Boolean);
  if (number) return number;
  const [, name] = /\/organization\/([^/?#]+)/.exec(place) ?? [];
  const missing = new ImportStopped('own-source-missing', { address: place });
  if (!name) throw missing;
  const address = new URL('sources', api);
  const query = {
    'query[value]': `"/organization/${name}"`,
    'query[fields][]': 'url_alias',
    'fields[include][]': 'url_alias',
  };
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  const found = listIn(
    objectIn((await getJson(get, address.href, options, refused)).json).data,
  ).map(objectIn);
  const own = found.find(({ fields }) =>
    textIn(objectIn(fields).url_alias).endsWith(`/organization/${name}`),
  );
  if (!own) throw missing;
  return textIn(own.id);
}

/** ReliefWeb refuses programs whose names it does not know. */
function refused(status: number): ReceivedJson {
  throw new ImportStopped('app-name-refused', { status });
}
