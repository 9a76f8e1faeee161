import { fromBibtex, fromCsl, fromRis } from '../../../sources/citations.js';
import type { ReadSource } from '../source/source.js';
import { textOfPlace } from '../source/text-of-place.js';

/** Reads a file of citations: BibTeX, RIS or CSL-JSON, by what stands in it. */
export const readCitations: ReadSource = async (context) => {
  const { text } = await textOfPlace(context);
  if (/^\s*TY {2}-/m.test(text)) return fromRis(text);
  const json = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  return json === undefined ? fromBibtex(text) : fromCsl(json);
};

/** The value of a JSON text. `undefined` if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
