/**
 * Reads an address of the web: `http:` or `https:`, without a user name or a password.
 *
 * It stands alone, since a chunk of the widgets holds it, and may import nothing of the core.
 *
 * @param base - The absolute address against which a relative one is resolved.
 * @returns The absolute address as browsers write it. `undefined` if the text is none.
 * @example
 * webAddress('report.pdf', 'https://publisher.example/a/'); // 'https://publisher.example/a/report.pdf'
 * webAddress('mailto:info@publisher.example'); // undefined
 */
export function webAddress(text: string, base?: string): string | undefined {
  if (!text.trim()) return undefined;
  try {
    const { protocol, username, password, href } = new URL(text, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether two addresses are of one site: the same host, also with `www.` before it, or a host below
 * the other, such as that of the files.
 *
 * @param address - An absolute address.
 * @param site - Another one. Every address is of a site that is not known.
 * @example
 * isSameSite('https://files.publisher.example/a.pdf', 'https://www.publisher.example/'); // true
 */
export function isSameSite(address: string, site: string | undefined): boolean {
  if (!site) return true;
  const [a, b] = [address, site].map((one) => new URL(one).hostname.replace(/^www\./, ''));
  return `.${a}`.endsWith(`.${b}`) || `.${b}`.endsWith(`.${a}`);
}
