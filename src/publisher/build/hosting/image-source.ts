/**
 * The origin of an image as a policy names it (CSP 3, "host-source").
 *
 * @param address - An absolute address, whose host may be odd: `;`, `*` and `'` mean something in a policy.
 * @returns `undefined` for a host that no policy can name. Such an image is not shown.
 * @example
 * imageSource('https://publisher.example/covers/1.png'); // 'https://publisher.example'
 */
export function imageSource(address: string): string | undefined {
  const { origin } = new URL(address);
  return /^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin) ? origin : undefined;
}
