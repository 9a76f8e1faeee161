import { fromDrupal } from '../../../sources/drupal.js';
import { ImportStopped } from '../problems/import-problem.js';
import { getJson, type ReceivedJson } from '../source/get-json.js';
import type { ReadSource, SourceContext } from '../source/source.js';
import { includesFor } from './drupal/includes.js';
import { chosenBundles } from './drupal/bundles.js';
import { languageLists, sayLanguages } from './drupal/language-lists.js';
import { nextOf } from '../source/next-of.js';

/** JSON:API of Drupal never sends more. */
const PAGE = '50';
/** A list that leads on and on is broken. */
const MOST_PAGES = 400;

/**
 * Reads a Drupal site by its JSON:API: the nodes of the kinds that are wanted, with their media, files
 * and terms. The oldest come first, so that a page of the list stays as it is while new ones come, and
 * the server need only say so.
 *
 * JSON:API sends one language of a node, and nothing tells which others it has. So a list is read again
 * in each language that the editor names.
 *
 * @see https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 */
export const readDrupal: ReadSource = async (context) => {
  const answers: unknown[] = [];
  for (const bundle of await chosenBundles(context)) {
    const include = await includesFor(bundle, context);
    const own = await pagesOf(bundle, include, context);
    answers.push(...own);
    for (const { language, address } of languageLists(bundle, own, context.languages ?? [])) {
      const refused = notThere(language, address);
      answers.push(...(await pagesOf(address, include, context, refused)));
    }
  }
  sayLanguages(answers, context);
  return fromDrupal(answers, { address: context.place, map: context.map });
};

async function pagesOf(
  bundle: string,
  include: string,
  { get, limit, progress }: SourceContext,
  refused?: (status: number) => ReceivedJson,
): Promise<readonly unknown[]> {
  const first = new URL(bundle);
  // With a limit, the latest are wanted.
  const own = { 'page[limit]': PAGE, sort: limit === undefined ? 'created' : '-created' };
  for (const [name, value] of Object.entries({ ...own, ...(include && { include }) })) {
    if (!first.searchParams.has(name)) first.searchParams.set(name, value);
  }
  const answers: unknown[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = first.href; next;) {
    if (seen.has(next) || answers.length === MOST_PAGES) {
      throw new ImportStopped('too-many-reports', {
        count: `more than ${MOST_PAGES * 50}`,
        limit: 10_000,
      });
    }
    seen.add(next);
    const { json } = await getJson(get, next, {}, refused);
    answers.push(json);
    progress(answers.length, answers.length, 'pages of the list');
    next = limit !== undefined && answers.length * 50 >= limit ? undefined : nextOf(json, next);
  }
  return answers;
}

/** What stops an import if the site has no such language. */
function notThere(language: string, address: string): (status: number) => never {
  return (status) => {
    const { host } = new URL(address);
    throw new ImportStopped('language-not-there', { host, language, address, status });
  };
}
