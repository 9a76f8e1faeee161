import type { Converted } from '../json-feed.js';
import { readLanguage } from './language-reader.js';
import { textOf } from './plain-text.js';
import { webAddress } from './web-address.js';

/**
 * What a foreign feed says of itself, in the words of JSON Feed.
 *
 * @param title - Plain text or HTML.
 * @param home - The address of its site.
 * @param spoken - The language that it names.
 * @param address - The absolute address of the feed.
 */
export function feedFacts(
  title: string,
  home: string,
  spoken: string,
  address: string,
): NonNullable<Converted['feed']> {
  const name = textOf(title);
  const url = webAddress(home, address);
  const language = readLanguage(spoken);
  return {
    ...(name && { title: name }),
    ...(url && { home_page_url: url }),
    ...(language && { language }),
  };
}
