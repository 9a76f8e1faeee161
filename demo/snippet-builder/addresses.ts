/** Addresses, as people paste them. No DOM. */

/** The absolute address that a text means, `https://` understood; `undefined` where it means none. */
export function addressOf(text: string): string | undefined {
  const typed = text.trim();
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const whole = isWhole ? typed : `https://${typed}`;
  // A browser would take any words for the name of a site.
  if (!typed || /\s/.test(typed) || !URL.canParse(whole)) return undefined;
  const { href, protocol, host } = new URL(whole);
  return /^https?:$/.test(protocol) && (isWhole || /[.:]/.test(host)) ? href : undefined;
}

/** The folder that a text means, with a slash at its end: of a script, the folder it is in. */
export function folderOf(text: string): string | undefined {
  const address = addressOf(text);
  if (!address) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/[^/]+\.(js|html|json)$/, '').replace(/\/*$/, '/')}`;
}

/** Whether an address leads to the very computer that opens it. */
export const isOwnComputer = (address: string): boolean =>
  /^(localhost$|127\.|\[::1\]$)/.test(new URL(address).hostname);
