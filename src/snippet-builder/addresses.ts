/** Reads addresses as people paste them. This module needs no DOM. */

/**
 * Reads a web address. If the text has no scheme, it adds `https://`.
 *
 * @returns The absolute address; `undefined` if the text is not an `http:` or `https:` address.
 * @example
 * addressOf('publisher.example/feed.json'); // 'https://publisher.example/feed.json'
 * addressOf('our reports'); // undefined
 */
export function addressOf(text: string): string | undefined {
  const typed = text.trim();
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const whole = isWhole ? typed : `https://${typed}`;
  // `URL` would accept any single word as the name of a site.
  if (!typed || /\s/.test(typed) || !URL.canParse(whole)) return undefined;
  const { href, protocol, host } = new URL(whole);
  return /^https?:$/.test(protocol) && (isWhole || /[.:]/.test(host)) ? href : undefined;
}

/**
 * Reads the address of a folder. If the address is that of a file (`.js`, `.html`, `.json`), it is
 * the file's folder.
 *
 * @returns The absolute address with a slash at its end; `undefined` as for `addressOf`.
 * @example
 * folderOf('publisher.example/cdn/publication-widgets.js'); // 'https://publisher.example/cdn/'
 */
export function folderOf(text: string): string | undefined {
  const address = addressOf(text);
  if (!address) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/[^/]+\.(js|html|json)$/, '').replace(/\/*$/, '/')}`;
}

/** Whether an absolute address leads to the computer that opens it, such as `http://localhost/`. */
export const isOwnComputer = (address: string): boolean =>
  /^(localhost$|127\.|\[::1\]$)/.test(new URL(address).hostname);
