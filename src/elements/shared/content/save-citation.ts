import { bibtex } from '../../../citations/bibtex.js';
import { citationKey } from '../../../citations/citation-key.js';
import type { Citation } from '../../../citations/citation.js';
import { ris } from '../../../citations/ris.js';

/** How long a browser may take to begin to save a file, in ms. */
const PATIENCE = 40_000;

/**
 * Writes a citation for programs that keep references, and saves it as a file. Where the browser
 * refuses to save, nothing happens, and no script can know it. It is a lazy chunk: publishers may have
 * the files already.
 *
 * @param format - `BibTeX` or `RIS`.
 * @returns The text of the file.
 */
export function saveCitation(
  { ownerDocument }: Element,
  citation: Citation,
  format: 'BibTeX' | 'RIS',
): string {
  const key = citationKey(citation);
  const [text, type, download] =
    format === 'RIS'
      ? [ris(citation), 'application/x-research-info-systems', `${key}.ris`]
      : [bibtex(citation, key), 'application/x-bibtex', `${key}.bib`];
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(ownerDocument.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), PATIENCE);
  return text;
}
