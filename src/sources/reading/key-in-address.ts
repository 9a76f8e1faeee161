/** Parameters by which people hand keys to servers, and in which servers sign an address. */
const KEY =
  /^(?:api[-_]?key|access[-_]?(?:token|key)|auth(?:[-_]?token)?|token|pass(?:word|wd)|pwd|secret|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token)|sas|sessionid|jwt)$/i;

/**
 * Whether the query of an address holds a key, a password or a signature, which is not for everybody.
 *
 * @param address - An absolute address.
 * @example
 * hasKey('https://files.publisher.example/a.pdf?api_key=1'); // true
 */
export function hasKey(address: string): boolean {
  return [...new URL(address).searchParams.keys()].some((name) => KEY.test(name));
}
