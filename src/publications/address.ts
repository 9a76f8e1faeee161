import { parseUrl } from './parse-url.js';

/**
 * The form of an address in which addresses are compared (RFC 3986, section 6.2.2).
 *
 * It is absolute, as browsers write it. An escape such as `%c3` has capitals, and is no escape where
 * none is needed. Links keep the address that the feed has.
 *
 * @param base - The absolute URL against which a relative address is resolved.
 * @returns `undefined` if the text is not an address.
 * @example
 * comparable('HTTPS://Publisher.Example:443/%7eann'); // 'https://publisher.example/~ann'
 */
export function comparable(address: string, base?: string): string | undefined {
  const url = parseUrl(address, base);
  return url && withPlainEscapes(url.href);
}

/** Writes the escapes of an absolute address as `comparable` does. */
export function withPlainEscapes(href: string): string {
  return href.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
