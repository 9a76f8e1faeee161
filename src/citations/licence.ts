/** A licence as readers should see it. */
export interface NamedLicence {
  readonly name: string;
  /** Its address, `http:` or `https:`, where it has one. */
  readonly href?: string;
}

/** The address of a licence or a mark of Creative Commons, with its version and the place of its law. */
const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by[a-z-]*)|publicdomain\/(zero|mark))\/(\d\.\d)(?:\/(igo|[a-z]{2})(?=\/|$))?/i;

/** An address without a user name, and without what addresses do not have. */
const ADDRESS = /^https?:\/\/[^\s@\\"<>]+$/i;

/**
 * Names a licence: a licence of Creative Commons by its short name, any other address by itself.
 * What is no address stays as it is written.
 *
 * @param licence - The address of the licence, or its name.
 * @example
 * nameLicence('https://creativecommons.org/licenses/by/3.0/igo/').name; // 'CC BY 3.0 IGO'
 * nameLicence('All rights reserved'); // { name: 'All rights reserved' }
 */
export function nameLicence(licence: string): NamedLicence {
  const href = licence.trim();
  if (!ADDRESS.test(href)) return { name: href };
  const [, code, mark, version = '', place = ''] = CREATIVE_COMMONS.exec(href) ?? [];
  if (!version) return { name: href, href };
  const name = code ? `CC ${code}` : mark === 'mark' ? 'PDM' : 'CC0';
  return { name: `${name} ${version} ${place}`.trim().toUpperCase(), href };
}
