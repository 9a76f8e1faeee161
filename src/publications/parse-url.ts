/**
 * Reads an address (WHATWG URL Standard). `URL.canParse` and `URL.parse` do the same, but the oldest
 * supported browsers do not have them.
 *
 * @param base - The absolute URL against which a relative address is resolved.
 * @returns `undefined` if the text is not an address.
 * @example
 * parseUrl('feed.json', 'https://publisher.example/')?.href; // 'https://publisher.example/feed.json'
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
