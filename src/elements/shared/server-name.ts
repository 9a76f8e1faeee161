/**
 * The name of the server that answers for an address, as readers should see it before they agree:
 * its host as browsers write it (WHATWG URL, section 4.1), so in Punycode, which nobody can mistake
 * for another one. It has a port where that is not the scheme's own, and nothing else of the address.
 *
 * @param address - An absolute URL, or `undefined` for none.
 * @param pageHost - The host of the page, which needs no name; empty where there is no page.
 * @returns Empty where nobody else than the page's own server is asked.
 * @example
 * serverName('https://me:secret@feeds.example:8443/?key=1', 'partner.example'); // 'feeds.example:8443'
 */
export function serverName(address: string | undefined, pageHost: string): string {
  const host = address ? new URL(address).host : '';
  return host === pageHost ? '' : host;
}
