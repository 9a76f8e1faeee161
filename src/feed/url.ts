import { parseUrl } from '../publications/parse-url.js';

/** The use of an address: the reader can follow a `link`, and the browser loads a `file`. */
export type UrlUse = 'link' | 'file';

/**
 * Checks an address of a feed (WHATWG URL Standard).
 *
 * It allows `http:`, `https:` and, for links, `mailto:`. It refuses an address with a user name or
 * a password.
 *
 * @param base - The absolute URL against which a relative address is resolved.
 * @returns The absolute address as browsers write it, or the problem: `invalid` if the text is not
 *   an address, `unsafe-url` if the address is not allowed.
 * @example
 * checkUrl('report.pdf', 'https://publisher.example/', 'file').url;
 * // 'https://publisher.example/report.pdf'
 * checkUrl('javascript:alert(1)', undefined, 'link').problem; // 'unsafe-url'
 */
export function checkUrl(
  raw: string,
  base: string | undefined,
  use: UrlUse,
): { readonly url?: string; readonly problem?: 'invalid' | 'unsafe-url' } {
  const parsed = parseUrl(raw, base);
  if (!parsed) return { problem: 'invalid' };
  const { protocol, username, password, href } = parsed;
  const isAllowed = /^https?:$/.test(protocol) || (use === 'link' && protocol === 'mailto:');
  return isAllowed && !username && !password ? { url: href } : { problem: 'unsafe-url' };
}
