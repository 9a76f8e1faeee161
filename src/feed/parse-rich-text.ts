import { canonicalLanguage } from '../publications/language.js';
import type { RichText, RichTextElement, RichTextName } from '../publications/rich-text.js';
import { decodeEntities } from './entities.js';
import { checkUrl } from './url.js';

type Start = Omit<RichTextElement, 'children'>;
type Node = Start & { readonly children: (string | Node)[] };

/** An element that is open. It is made when the first text comes, so that none is ever empty. */
interface Open {
  readonly start: Start;
  readonly tag?: string;
  node?: Node | undefined;
}

/**
 * What was never text for readers, with all its content; a comment; a tag; a declaration; text.
 * Every alternative takes what it began up to the end of the string at worst, so that no place is
 * read twice, whatever the string holds.
 */
const TOKEN =
  /<(script|style|template|title|textarea|iframe|no(?:script|embed|frames)|svg|object|audio|video|canvas|select|xmp)\b(?:[^>]*\/>|[^]*?(?:<\/\1\b[^>]*>?|$))|<!--(?:-?>|[^]*?(?:-->|$))|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"?|'[^']*'?)|[^>])*)(>?)|<[!?/][^>]*>?|([^<]+|<)/gi;

const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|(\S+)))?/g;

/**
 * Elements that stand in a line of text: those that stay, those that become emphasis or strong
 * emphasis, and those that give their text. Of all others only headings are emphasised too.
 */
const INLINE =
  /^(?:(a|em|strong|q)|(i|cite)|(b|h\d)|span|su[bp]|small|big|code|kbd|[us]|del|ins|mark|abbr|font|time|dfn|var|samp|tt|data|acronym|strike|output|bd[io]|label|r\w+)$/;

/** Elements that hold paragraphs. */
const CONTAINER = /^(?:[uo]l|li|blockquote)$/;

const LIST = /^[uo]l$/;

/** Nesting beyond this gives its text only: deep enough for writers, shallow enough to render. */
const DEEPEST = 24;

/** Engines give up on one tag of some seven million characters, by an exception. */
const LONGEST = 4e6;

/**
 * A feed's HTML as a small tree of allowed elements: paragraphs, line breaks, links, emphasis, lists
 * and quotations; headings become paragraphs. Every other element gives its text or, where it never
 * held text for readers, nothing. Of all attributes a checked `href`, `lang` and `dir` stay.
 *
 * It is a pure function of any string, never throws, knows no page, and its time grows with the
 * length of the string, of which it reads four million characters. Text and tags are told apart as
 * in HTML, "Tokenization".
 *
 * @param base - What relative addresses are resolved against, an absolute URL.
 */
export function parseRichText(html: string, base?: string): RichText {
  html = html.slice(0, LONGEST);
  const root: Node['children'] = [];
  /** The open lists, items and quotations, outermost first. */
  const blocks: Open[] = [];
  /** The open elements in the text. They go on in the next paragraph, as in browsers. */
  const inline: Open[] = [];
  let paragraph: Open = { start: { name: 'p' } };
  /** A line break waits for text to follow: two of them, or one at an end, only leave a gap. */
  let breaks = 0;

  const isInList = (): boolean => LIST.test(blocks.at(-1)?.start.name ?? '');

  const open = (start: Start): void => {
    if (start.name !== 'li' && isInList()) open({ name: 'li' });
    // A list at the deepest place still needs an item to hold its text.
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
    // White space alone starts no paragraph and no line.
    if (paragraph.node && !breaks ? text : text.trim()) {
      if (breaks > 1) startParagraph({ name: 'p' });
      if (breaks && paragraph.node) write({ name: 'br', children: [] });
      breaks = 0;
      write(decodeEntities(text));
    }
    // An unfinished tag is nothing, as in browsers.
    if (!tagName || !end) continue;
    const tag = tagName.toLowerCase();
    const start = startOf(tag, attributes, base);
    const isInline = INLINE.test(tag);
    if (tag === 'br') breaks++;
    else if ((!isInline || tag.startsWith('h')) && !/^(?:img|wbr|input|source)$/.test(tag)) {
      startParagraph({ ...start, name: 'p' });
      breaks = 0;
    }
    if (CONTAINER.test(tag)) {
      // An end tag ends its element with all in it; an item, what is open in its list.
      const wanted = slash ? RegExp(tag) : LIST;
      const index = blocks.findLastIndex(({ start }) => wanted.test(start.name));
      if (index >= 0 && (slash || tag === 'li')) blocks.length = index + (slash ? 0 : 1);
      if (!slash && (index >= 0 || tag !== 'li')) open(start);
    }
    if (isInline) {
      // A link within a link ends the first, as in browsers.
      if (slash || tag === 'a') closeInline(tag);
      if (!slash && inline.length < DEEPEST) inline.push({ tag, start });
    }
  }
  return root;
}

/** Plain text as HTML: a blank line starts a paragraph, a line end is a line break. */
export function htmlOf(text: string): string {
  return text
    .replace(/[&<]/g, (character) => (character === '<' ? '&lt;' : '&amp;'))
    .replace(/\n\s*\n/g, '<p>')
    .replace(/\n/g, '<br>');
}

function startOf(tag: string, attributes: string, base: string | undefined): Start {
  // Of two with one name the first counts.
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

/** What becomes of an element. */
function nameOf(tag: string): RichTextName {
  const [, same, emphasis, strong] = INLINE.exec(tag) ?? [];
  if (same || CONTAINER.test(tag)) return tag as RichTextName;
  return emphasis ? 'em' : strong ? 'strong' : 'span';
}
