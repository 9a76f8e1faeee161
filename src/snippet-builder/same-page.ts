/**
 * Whether two addresses lead to the same page: a slash at the end, `http:` and a fragment do not count.
 *
 * @param a - An absolute address.
 * @param b - An absolute address.
 */
export function samePage(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/+$/, '')}${search}`;
}
