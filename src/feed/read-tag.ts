import type { canonicalLanguage } from '../publications/language.js';
import type { RichTextElement, RichTextName } from '../publications/rich-text.js';
import type { decodeEntities } from './entities.js';
import type { checkUrl } from './url.js';

/** What a start tag says. */
export interface TagMeaning extends Omit<RichTextElement, 'name' | 'children'> {
  /** The name of its element in the tree; absent if it is `p` or `span`. */
  readonly name?: RichTextName;
  readonly isHiddenItself: boolean;
}

const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|(\S+)))?/g;

/**
 * Reads a start tag of a feed's HTML.
 *
 * The attributes `href`, `lang`, `dir`, and those of numbers in lists stay, after a check. Of a
 * style, it reads whether the element is hidden, and whether it is a superscript or a subscript.
 *
 * @param tag - Its name, in small letters.
 * @param written - Its attributes, as they are written.
 * @param base - The absolute URL against which relative addresses are resolved.
 * @param page - The absolute URL of the page that shows the whole text. Links to places in the text
 *   (`#note-1`) lead there. Without it, they are text.
 * @param canonical - The function `canonicalLanguage`. A lazy chunk cannot import it itself, nor what
 *   follows.
 * @param check - The function `checkUrl`.
 * @param decode - The function `decodeEntities`.
 * @example
 * readTag('a', ' href="#note-1"', undefined, 'https://publisher.example/report/', …).href;
 * // 'https://publisher.example/report/#note-1'
 */
export function readTag(
  tag: string,
  written: string,
  base: string | undefined,
  page: string | undefined,
  canonical: typeof canonicalLanguage,
  check: typeof checkUrl,
  decode: typeof decodeEntities,
): TagMeaning {
  // If an attribute is given twice, the first value counts. A map keeps the last, so it is
  // reversed.
  const attributes = new Map(
    [...written.matchAll(ATTRIBUTE)]
      .reverse()
      .map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
  );
  const attribute = (name: string): string => attributes.get(name) ?? '';
  const readLink = (href: string): string | undefined => {
    if (!href) return undefined;
    const { url } = check(href, /^\s*[#?]/.test(href) ? page : base, 'link');
    // Some programs write the address of the feed before a place in the text.
    return base && url?.startsWith(`${base}#`)
      ? check(url.slice(base.length), page, 'link').url
      : url;
  };
  const style = readStyle(attribute('style'));
  const dir = attribute('dir').toLowerCase();
  const isOrdered = tag === 'ol';
  return {
    name: nameOf(tag, style.get('vertical-align')),
    href: tag === 'a' ? readLink(attribute('href')) : undefined,
    lang: canonical(attribute('lang')),
    dir: dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined,
    number: /^[-+]?\d{1,9}$/.exec(
      attribute(isOrdered ? 'start' : tag === 'li' ? 'value' : '').trim(),
    )?.[0],
    type: isOrdered ? /^[1aAiI]$/.exec(attribute('type'))?.[0] : undefined,
    isReversed: (isOrdered && attributes.has('reversed')) || undefined,
    // Readers can search for a text that is `hidden="until-found"`, so it is shown.
    isHiddenItself:
      !/^until-found$/i.test(attributes.get('hidden') ?? 'until-found') ||
      !!style.get('display')?.startsWith('none') ||
      /^(?:hidden|collapse)/.test(style.get('visibility') ?? ''),
  };
}

/** The properties of a style, without white space. The last value of a property counts. */
function readStyle(written: string): ReadonlyMap<string, string> {
  const declarations = written.toLowerCase().replace(/\s/g, '').split(';');
  return new Map(declarations.map((it) => it.split(':') as [string, string]));
}

/** The name that an element gets in the tree. Headings are paragraphs with strong text. */
function nameOf(tag: string, verticalAlign?: string): RichTextName | undefined {
  if (/^(?:a|em|strong|q|su[bp]|ruby|rt|[uo]l|li|blockquote)$/.test(tag)) {
    return tag as RichTextName;
  }
  if (/^(?:b|h\d)$/.test(tag)) return 'strong';
  if (/^(?:i|cite)$/.test(tag)) return 'em';
  if (tag !== 'span') return undefined;
  // Word processors write superscripts so.
  return verticalAlign === 'super' ? 'sup' : verticalAlign === 'sub' ? 'sub' : undefined;
}
