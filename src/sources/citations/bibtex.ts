import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ItemMaker } from '../reading/item-maker.js';
import { isObject, listIn } from '../reading/json-value.js';
import { BibtexDefinitions } from './bibtex-definitions.js';
import { addCslItem } from './csl-item.js';

/** An entry, or a definition, begins a line. */
const ENTRY = /^[ \t]*@(?=\s*[a-z]+\s*[{(])/gim;

/** A licence, which CSL has no field for. */
const LICENCE = /^[ \t]*(?:copyright|licen[cs]e)\s*=\s*[{"]([^{}"]{1,200})[}"]/im;

/**
 * Adds the entries of BibTeX, one by one: the library that reads them gives up a file at its first
 * error.
 *
 * @returns Whether there are any entries.
 */
export function addBibtex(text: string, made: ItemMaker): boolean {
  const chunks = text.split(ENTRY).slice(1);
  const definitions = new BibtexDefinitions();
  for (const [index, chunk] of chunks.entries()) {
    const entry = `@${chunk.trim()}\n`;
    if (/^@\s*string/i.test(entry)) definitions.add(entry);
    else if (!/^@\s*(?:comment|preamble)/i.test(entry)) {
      const items = read(definitions.usedIn(entry) + entry);
      if (items) for (const item of items) addCslItem(withLicence(item, entry), made);
      else
        made.say('entry-unreadable', /\{\s*([^,\s{}]+)/.exec(entry)?.[1], {
          place: `entry ${index + 1}`,
        });
    }
  }
  return chunks.length > 0;
}

type Item = Readonly<Record<string, unknown>>;

function read(entry: string): readonly Item[] | undefined {
  try {
    const items: unknown = plugins.input.chain(entry, {
      forceType: '@biblatex/text',
      generateGraph: false,
    });
    return listIn(items).filter(isObject);
  } catch {
    return undefined;
  }
}

/** The item with its licence, and with an address in which `\_` is no longer TeX. */
function withLicence(item: Item, entry: string): Item {
  const { URL: url } = item;
  const copyright = LICENCE.exec(entry)?.[1];
  return {
    ...item,
    ...(typeof url === 'string' && { URL: url.replace(/%5C(?=[_%&#~$])|\\(?=[_%&#~$])/gi, '') }),
    ...(copyright && { copyright }),
  };
}
