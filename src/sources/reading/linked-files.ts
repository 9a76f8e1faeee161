import type { FoundFile } from './found-item.js';
import type { Link } from './links-in.js';
import { isSameSite, webAddress } from './web-address.js';

/** The files that links lead to. */
export interface LinkedFiles {
  readonly files: readonly FoundFile[];
  /** The addresses of files on other sites, which are not the publisher's to offer. */
  readonly elsewhere: readonly string[];
}

/**
 * Finds the files among the links of a page or a text: those whose address ends as a file's does. A
 * file has the text of its link as its title, unless several links have the same text: files with
 * the same title are the same text in different formats (JSON Feed 1.1, "Attachments").
 *
 * @param address - The absolute address of the page, whose site it is.
 * @param fileType - Tells whether an address is that of a file.
 */
export function linkedFiles(
  links: readonly Link[],
  address: string | undefined,
  fileType: (name: string) => string | undefined,
): LinkedFiles {
  const texts = new Map<string, string>();
  const elsewhere = new Set<string>();
  for (const { href, text } of links) {
    const url = webAddress(href, address);
    if (!url || !fileType(url)) continue;
    if (!isSameSite(url, address)) elsewhere.add(url);
    else texts.set(url, texts.get(url) || text);
  }
  const counts = new Map<string, number>();
  for (const text of texts.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const files = [...texts].map(([url, text]) => ({
    url,
    title: counts.get(text) === 1 ? text : '',
  }));
  return { files, elsewhere: [...elsewhere] };
}
