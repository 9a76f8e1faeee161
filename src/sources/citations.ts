import { addBibtex } from './citations/bibtex.js';
import { addCslItem } from './citations/csl-item.js';
import { addRis } from './citations/ris.js';
import type { Converted } from './json-feed.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, listIn, objectIn, textIn } from './reading/json-value.js';

/**
 * Converts CSL-JSON (CSL 1.0.2): a list, one item, lists by a key, or what Crossref answers.
 *
 * @param answer - Any JSON value.
 * @returns It never throws.
 */
export function fromCsl(answer: unknown): Converted {
  const made = new ItemMaker();
  const { message } = objectIn(answer);
  const whole = message ?? answer;
  const { items, type } = objectIn(whole);
  const list = Array.isArray(items)
    ? items
    : Array.isArray(whole) || textIn(type)
      ? listIn(whole)
      : Object.values(objectIn(whole)).flatMap(listIn);
  const found = list.filter((item) => isObject(item) && (item.title || item.DOI));
  if (!found.length && (list.length || !Array.isArray(whole))) {
    made.say('not-this-format', undefined, { expected: 'CSL-JSON' });
    return made.converted();
  }
  for (const item of list) {
    if (isObject(item) && (item.title || item.DOI)) addCslItem(item, made);
    else made.say('entry-unreadable');
  }
  return made.converted();
}

/**
 * Converts a file of BibTeX or BibLaTeX. An entry that is broken does not take the others with it. The
 * field `file` is left out: it holds paths of somebody's computer.
 *
 * @returns It never throws.
 */
export function fromBibtex(text: string): Converted {
  const made = new ItemMaker();
  if (!addBibtex(text, made)) made.say('not-this-format', undefined, { expected: 'BibTeX' });
  return made.converted();
}

/**
 * Converts a file of RIS. Files (`L1`) are taken if they are on the web.
 *
 * @returns It never throws.
 */
export function fromRis(text: string): Converted {
  const made = new ItemMaker();
  if (!addRis(text, made)) made.say('not-this-format', undefined, { expected: 'RIS' });
  return made.converted();
}
