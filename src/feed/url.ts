/** What an address is for: a `link` leads somewhere, a `file` is loaded. */
export type UrlUse = 'link' | 'file';

/**
 * Checks an address of a feed (WHATWG URL): only `http:`, `https:` and, for links, `mailto:`;
 * none that carries a name or a password.
 *
 * @param base - What relative addresses are resolved against, an absolute URL.
 * @returns The address as browsers write it, or why it cannot be used.
 */
export function checkUrl(
  raw: string,
  base: string | undefined,
  use: UrlUse,
): { readonly url?: string; readonly problem?: 'invalid' | 'unsafe-url' } {
  let parsed: URL;
  try {
    parsed = new URL(raw, base);
  } catch {
    return { problem: 'invalid' };
  }
  const { protocol, username, password, href } = parsed;
  const isAllowed = /^https?:$/.test(protocol) || (use === 'link' && protocol === 'mailto:');
  return isAllowed && !username && !password ? { url: href } : { problem: 'unsafe-url' };
}
