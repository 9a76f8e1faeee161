import type { canonicalLanguage } from '../publications/language.js';
import type { RichText, RichTextElement, RichTextName } from '../publications/rich-text.js';
import type { decodeEntities } from './entities.js';
import type { checkUrl } from './url.js';

type Start = Omit<RichTextElement, 'children'>;
type Node = Start & { readonly children: (string | Node)[] };

/** The functions that the parser shares with other code. A lazy chunk cannot import them itself. */
export interface SharedReaders {
  readonly canonicalLanguage: typeof canonicalLanguage;
  readonly checkUrl: typeof checkUrl;
  readonly decodeEntities: typeof decodeEntities;
}

/** An open element. Its node is made when its first text comes, so that no element is empty. */
interface Open {
  readonly start: Start;
  readonly tag?: string;
  node?: Node | undefined;
}

/**
 * Matches one piece of HTML:
 *
 * - an element that holds no text for readers, such as `<script>`, with its content;
 * - a comment;
 * - a tag, with its slash, name, attributes and closing `>`;
 * - a declaration, such as `<!doctype html>`;
 * - text.
 *
 * A piece that is not closed reaches to the end of the string. So the expression reads each
 * character once only, and its time is linear for every string.
 */
const TOKEN =
  /<(script|style|template|title|textarea|iframe|no(?:script|embed|frames)|svg|object|audio|video|canvas|select|xmp)\b(?:[^>]*\/>|[^]*?(?:<\/\1\b[^>]*>?|$))|<!--(?:-?>|[^]*?(?:-->|$))|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"?|'[^']*'?)|[^>])*)(>?)|<[!?/][^>]*>?|([^<]+|<)/gi;

const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|(\S+)))?/g;

/**
 * Matches the names of inline elements, in this order:
 *
 * - Group 1 stays the same element.
 * - Group 2 becomes `em`.
 * - Group 3 becomes `strong`. Headings are in it: a heading is a paragraph with strong text.
 * - The other names become `span`, which keeps their text, `lang` and `dir`.
 */
const INLINE =
  /^(?:(a|em|strong|q)|(i|cite)|(b|h\d)|span|su[bp]|small|big|code|kbd|[us]|del|ins|mark|abbr|font|time|dfn|var|samp|tt|data|acronym|strike|output|bd[io]|label|r\w+)$/;

/** Matches the names of elements that hold paragraphs. */
const CONTAINER = /^(?:[uo]l|li|blockquote)$/;

const LIST = /^[uo]l$/;

/**
 * The deepest nesting that is kept. A deeper element gives only its text. Writers do not nest so
 * deep, and browsers can render it.
 */
const DEEPEST = 24;

/**
 * The longest HTML that is read, in UTF-16 code units. Engines throw at a tag of some seven
 * million.
 */
const LONGEST = 4e6;

/**
 * Parses a feed's HTML into a small tree of allowed elements.
 *
 * - Paragraphs, line breaks, links, emphasis, lists and quotations stay. Headings become
 *   paragraphs.
 * - Every other element gives its text. An element that holds no text for readers, such as
 *   `<script>`, gives nothing.
 * - The attributes `href`, `lang` and `dir` stay, after a check. No other attribute stays.
 *
 * It is a pure function, which needs no page. It accepts any string, never throws, and takes time
 * in proportion to the length of the string. It reads the first four million UTF-16 code units. It
 * tells text from tags as HTML does ("Tokenization").
 *
 * @param base - The absolute URL against which relative addresses are resolved.
 * @param readers - The functions that read texts, addresses and languages.
 * @example
 * parseRichText('<p onclick="x()">A <b>report</b></p>', undefined, readers);
 * // [{ name: 'p', children: ['A ', { name: 'strong', children: ['report'] }] }],
 * // where absent attributes are `undefined`
 */
export function parseRichText(
  html: string,
  base: string | undefined,
  readers: SharedReaders,
): RichText {
  html = html.slice(0, LONGEST);
  const root: Node['children'] = [];
  /** The open lists, list items and quotations, from the outermost. */
  const blocks: Open[] = [];
  /** The open inline elements. They continue in the next paragraph, as in browsers. */
  const inline: Open[] = [];
  let paragraph: Open = { start: { name: 'p' } };
  /**
   * How many line breaks wait for the next text. A line break at the end of a paragraph is dropped.
   * Two or more line breaks start a new paragraph.
   */
  let breaks = 0;

  const isInList = (): boolean => LIST.test(blocks.at(-1)?.start.name ?? '');

  const open = (start: Start): void => {
    if (start.name !== 'li' && isInList()) open({ name: 'li' });
    // A list needs an item for its text, even at the deepest place.
    if (blocks.length < DEEPEST || isInList()) blocks.push({ start });
  };

  const write = (child: string | Node): void => {
    if (isInList()) open({ name: 'li' });
    let children = root;
    for (const element of [...blocks, paragraph, ...inline]) {
      if (!element.node) children.push((element.node = { ...element.start, children: [] }));
      children = element.node.children;
    }
    children.push(child);
  };

  const startParagraph = (start: Start): void => {
    paragraph = { start };
    for (const element of inline) element.node = undefined;
  };

  const closeInline = (tag: string): void => {
    const index = inline.findLastIndex((element) => element.tag === tag);
    if (index < 0) return;
    inline.splice(index, 1);
    for (const element of inline.slice(index)) element.node = undefined;
  };

  for (const [, , slash, tagName, attributes = '', end, text = ''] of html.matchAll(TOKEN)) {
    // White space alone must not start a paragraph or a line.
    if (paragraph.node && !breaks ? text : text.trim()) {
      if (breaks > 1) startParagraph({ name: 'p' });
      if (breaks && paragraph.node) write({ name: 'br', children: [] });
      breaks = 0;
      write(readers.decodeEntities(text));
    }
    // Browsers drop a tag that is not closed.
    if (!tagName || !end) continue;
    const tag = tagName.toLowerCase();
    const start = startOf(tag, attributes, base, readers);
    const isInline = INLINE.test(tag);
    if (tag === 'br') breaks++;
    else if ((!isInline || tag.startsWith('h')) && !/^(?:img|wbr|input|source)$/.test(tag)) {
      startParagraph({ ...start, name: 'p' });
      breaks = 0;
    }
    if (CONTAINER.test(tag)) {
      // An end tag closes its element and all elements in it. A new item closes the item before it,
      // but not the list around both.
      const wanted = slash ? RegExp(tag) : LIST;
      const index = blocks.findLastIndex(({ start }) => wanted.test(start.name));
      if (index >= 0 && (slash || tag === 'li')) blocks.length = index + (slash ? 0 : 1);
      if (!slash && (index >= 0 || tag !== 'li')) open(start);
    }
    if (isInline) {
      // Browsers close a link when another link starts in it.
      if (slash || tag === 'a') closeInline(tag);
      if (!slash && inline.length < DEEPEST) inline.push({ tag, start });
    }
  }
  return root;
}

function startOf(
  tag: string,
  attributes: string,
  base: string | undefined,
  { canonicalLanguage, checkUrl, decodeEntities }: SharedReaders,
): Start {
  // If an attribute is given twice, the first value counts. A map keeps the last, so it is
  // reversed.
  const given = new Map(
    [...attributes.matchAll(ATTRIBUTE)]
      .reverse()
      .map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
  );
  const attribute = (name: string): string => decodeEntities(given.get(name) ?? '');
  const href = attribute('href');
  const dir = attribute('dir').toLowerCase();
  return {
    name: nameOf(tag),
    href: href && tag === 'a' ? checkUrl(href, base, 'link').url : undefined,
    lang: canonicalLanguage(attribute('lang')),
    dir: dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined,
  };
}

/** The name that an element gets in the tree. */
function nameOf(tag: string): RichTextName {
  const [, same, emphasis, strong] = INLINE.exec(tag) ?? [];
  if (same || CONTAINER.test(tag)) return tag as RichTextName;
  return emphasis ? 'em' : strong ? 'strong' : 'span';
}
