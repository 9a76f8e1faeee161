import { objectIn, textIn } from '../../../../sources/reading/json-value.js';
import { ImportStopped } from '../../problems/import-problem.js';
import { getJson } from '../../source/get-json.js';
import { chooseTypes } from '../../source/choose-types.js';
import type { SourceContext } from '../../source/source.js';

/** Kinds of nodes that most sites use for what is no report. */
const USUAL = ['article', 'page'];

/**
 * The addresses of the lists to read: the one that the editor named, else those of the kinds of nodes
 * that are wanted.
 */
export async function chosenBundles(context: SourceContext): Promise<readonly string[]> {
  const { place, get } = context;
  const [root] = /^.*?\/jsonapi(?=[/?#]|$)/i.exec(place) ?? [];
  if (root && /\/jsonapi\/node\/[^/?#]+/i.test(place)) return [place];
  const start = root ?? new URL('/jsonapi', place).href;
  const { json } = await getJson(get, start);
  const bundles = Object.entries(objectIn(objectIn(json).links)).flatMap(([name, link]) => {
    const [, bundle] = /^node--(.+)$/.exec(name) ?? [];
    const address = textIn(objectIn(link).href) || textIn(link);
    return bundle ? [{ name: bundle, words: bundle, address }] : [];
  });
  if (!bundles.length) throw new ImportStopped('answer-not-json', { address: start });
  return chooseTypes(bundles, USUAL, new URL(place).host, context).map(
    ({ name }) => `${start}/node/${name}`,
  );
}
