import { parseUrl } from './parse-url.js';

/**
 * The form of an absolute address in which addresses are compared (RFC 3986, section 6.2.2). An
 * escape such as `%c3` has capitals, and is no escape where none is needed. Links keep the address
 * that the feed has.
 *
 * @param href - An address as browsers write it. Any other text is no address, and equals none.
 * @example
 * comparable('https://publisher.example/%7eann/%c3%a9'); // 'https://publisher.example/~ann/%C3%A9'
 */
export function comparable(href: string): string {
  return href.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}

/**
 * The address that a reference to a publication holds, as `comparable` writes it.
 *
 * @param reference - An id or a url. A text that is no address is returned as it is.
 * @example
 * addressIn('https://PUBLISHER.example'); // 'https://publisher.example/'
 */
export function addressIn(reference: string): string {
  return comparable(parseUrl(reference)?.href ?? reference);
}
