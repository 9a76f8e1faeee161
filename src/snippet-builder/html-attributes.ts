/** Reads the attributes of an HTML tag. This module needs no DOM. */

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** The attributes of a tag, by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Reads attributes.
 *
 * @param text - What stands in a tag after its name.
 * @example
 * attributesIn(`rel=alternate href="/a?b&amp;c"`); // { rel: 'alternate', href: '/a?b&c' }
 */
export function attributesIn(text: string): Attributes {
  const pairs = Array.from(
    text.matchAll(ATTRIBUTE),
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const,
  );
  return Object.fromEntries(pairs);
}

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));/g,
    (written, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (SIGNS[name] ?? written),
  );
