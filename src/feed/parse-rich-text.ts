import type { RichText, RichTextElement } from '../publications/rich-text.js';
import type { decodeEntities } from './entities.js';
import type { TagMeaning } from './read-tag.js';

type Start = Omit<RichTextElement, 'children'>;
type Node = Start & { readonly children: (string | Node)[] };

/** An open element. Its node is made when its first text comes, so that no element is empty. */
interface Open {
  readonly tag: string;
  readonly start: Start;
  /** Whether it is a list, an item of a list or a quotation in the tree. */
  readonly isContainer: boolean;
  /** Whether it is in a paragraph of the tree. The other elements are not in the tree. */
  readonly isInline?: boolean;
  readonly isHidden?: boolean;
  /** Whether a new element in it ends nothing outside it. */
  readonly isLimit?: boolean;
  /** What it has in common with the elements that end it. */
  readonly kin?: string | undefined;
  node?: Node | undefined;
}

/**
 * Matches one piece of HTML:
 *
 * - an element whose content is no HTML for readers, such as `<script>`, with its content;
 * - a comment;
 * - a tag, with its slash, name, attributes and closing `>`;
 * - a declaration, such as `<!doctype html>`;
 * - text.
 *
 * A piece that is not closed reaches to the end of the string. So the expression reads each
 * character once only, and its time is linear for every string.
 */
const TOKEN =
  /<(script|style|title|textarea|iframe|no(?:script|embed|frames)|xmp)(?![^\s/>])(?:[^>]*\/>|[^]*?(?:<\/\1\b[^>]*>?|$))|<!--(?:-?>|[^]*?(?:-->|$))|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"?|'[^']*'?)|[^>])*)(>?)|<[!?/][^>]*>?|([^<]+|<)/gi;

/** Matches the end of a tag such as `<svg/>`. In `<a href=/>`, the slash belongs to the value. */
const SELF_CLOSING = /(?:^|[\s"'])\/$/;

/** Matches the names of block elements (HTML, "Flow content" and "Tables" of the rendering). */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|figcaption|figure|footer|form|h\d|header|hgroup|hr|legend|li|main|menu|nav|[uo]l|p|pre|search|section|summary|t[dhr]|table|tbody|tfoot|thead)$/;

/** Matches the names of elements without content and without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Matches the names of elements whose content readers do not see as text. */
const UNSEEN = /^(?:object|audio|video|canvas|select|template|datalist|annotation|foreignobject)$/;

/** Matches the inline elements that end an `<svg>` (HTML, "any other foreign content"). */
const BREAKOUT =
  /^(?:b|big|br|code|em|font|i|img|nobr|ruby|s|small|span|strike|strong|su[bp]|tt|u|var)$/;

/** Matches what the names of elements have in common that end each other, such as `dd` and `dt`. */
const KIN = /^(?:a$|li$|tr$|d(?=[dt]$)|t(?=[dh]$)|r(?=[tp]$))/;

const LIST = /^[uo]l$/;

/** Matches the names of elements that hold paragraphs. */
const CONTAINER = /^(?:[uo]l|li|blockquote)$/;

/**
 * The most elements that are open. A deeper element gives only its text. Writers do not nest so
 * deep, and browsers can render it.
 */
const DEEPEST = 50;

/**
 * The longest HTML that is read, in UTF-16 code units. Engines throw at a tag of some seven
 * million.
 */
const LONGEST = 4e6;

/**
 * Parses a feed's HTML into a small tree of allowed elements.
 *
 * - Paragraphs, line breaks, links, emphasis, superscripts, subscripts, readings (`<ruby>`), lists
 *   with their numbers, and quotations stay. Headings become paragraphs.
 * - Every other element gives its text. An element that holds no text for readers, such as
 *   `<script>`, gives nothing. Neither does an element that is hidden by an attribute.
 *
 * It is a pure function, which needs no page. It accepts any string, never throws, and takes time
 * in proportion to the length of the string. It reads the first four million UTF-16 code units. It
 * tells text from tags as HTML does ("Tokenization").
 *
 * @param decode - Reads the text between tags, as `decodeEntities`.
 * @param readTag - Reads a start tag: its name in small letters, and its attributes as they are
 *   written.
 * @example
 * parseRichText('<p onclick="x()">A <b>report</b></p>', decodeEntities, (tag, attributes) =>
 *   readTag(tag, attributes, undefined, undefined, readers),
 * );
 * // [{ name: 'p', children: ['A ', { name: 'strong', children: ['report'] }] }],
 * // where absent attributes are `undefined`
 */
export function parseRichText(
  html: string,
  decode: typeof decodeEntities,
  readTag: (tag: string, attributes: string) => TagMeaning,
): RichText {
  html = html.slice(0, LONGEST);
  const root: Node['children'] = [];
  /** The open elements, from the outermost. */
  const open: Open[] = [];
  let paragraph: Pick<Open, 'start' | 'node'> = { start: { name: 'p' } };
  /**
   * How many line breaks wait for the next text. A line break at the end of a paragraph is dropped.
   * Two or more line breaks start a new paragraph.
   */
  let breaks = 0;

  const openList = (): Open | undefined => {
    const container = open.findLast((it) => it.isContainer);
    return container && LIST.test(container.tag) ? container : undefined;
  };

  /** In a list, all belongs to an item: to the last one, since a new one would have a number. */
  const openItem = (): void => {
    const list = openList();
    const node = list?.node?.children.at(-1) as Node | undefined;
    if (list) open.push({ tag: 'li', start: { name: 'li' }, isContainer: true, kin: 'li', node });
  };

  const write = (child: string | Node): void => {
    openItem();
    let children = root;
    for (const element of [
      ...open.filter((it) => it.isContainer),
      paragraph,
      ...open.filter((it) => it.isInline),
    ]) {
      if (!element.node) children.push((element.node = { ...element.start, children: [] }));
      children = element.node.children;
    }
    children.push(child);
  };

  /** The inline elements from an index continue in another node. */
  const continueInline = (index: number): void => {
    for (const element of open.slice(index)) if (element.isInline) element.node = undefined;
  };

  const startParagraph = ({ lang, dir }: Omit<Start, 'name'>): void => {
    paragraph = { start: { name: 'p', lang, dir } };
    continueInline(0);
  };

  /** Closes an element and all in it, except the inline elements that continue in what follows. */
  const close = (index: number): void => {
    const [closed, ...inside] = open.splice(index);
    open.push(
      ...inside.filter(
        (it) =>
          !it.isHidden && (it.isInline ? !/^(?:su[bp]|r[tp])$/.test(it.tag) : closed?.isInline),
      ),
    );
    continueInline(index);
  };

  for (const [, , slash, tagName, written = '', end, text = ''] of html.matchAll(TOKEN)) {
    const isShown = !open.at(-1)?.isHidden;
    // White space alone must not start a paragraph or a line.
    if (isShown && (paragraph.node && !breaks ? text : text.trim())) {
      if (breaks > 1) startParagraph({});
      if (breaks && paragraph.node) write({ name: 'br', children: [] });
      breaks = 0;
      write(decode(text, true));
    }
    // Browsers drop a tag that is not closed.
    if (!tagName || !end) continue;
    const tag = tagName.toLowerCase();
    const isBlock = BLOCK.test(tag);
    const kin = KIN.exec(tag)?.[0];
    const isBreakout = isBlock || BREAKOUT.test(tag);
    const limit = tag === 'a' ? -1 : open.findLastIndex((it) => it.isLimit);
    const index = slash
      ? open.findLastIndex((it) => it.tag === tag)
      : open.findIndex(
          (it, at) =>
            at > limit &&
            ((kin && it.kin === kin) ||
              (isBlock && it.tag === 'p') ||
              (isBreakout && it.tag === 'svg')),
        );
    if (index >= 0) close(index);
    const { isHiddenItself, name, ...attributes } = readTag(tag, slash ? '' : written);
    const start: Start = { name: name ?? (isBlock ? 'p' : 'span'), ...attributes };
    const isUnseen = UNSEEN.test(tag);
    const isHidden =
      isHiddenItself || isUnseen || /^(?:svg|rp)$/.test(tag) || open.at(-1)?.isHidden;
    if (isBlock && !isHidden) {
      startParagraph(start);
      breaks = 0;
    }
    if (tag === 'br' && !isHidden) breaks++;
    if (slash || VOID.test(tag) || SELF_CLOSING.test(written)) continue;
    // What is hidden stays hidden also at the deepest place.
    if (open.length >= (isHidden ? 2 * DEEPEST : DEEPEST)) continue;
    // The parts of a formula (MathML) stand apart: 10 6 is not 106.
    if (/^m[ino]$/.test(tag) && paragraph.node && !isHidden) write(' ');
    if (!isHidden && tag !== 'li' && CONTAINER.test(tag)) openItem();
    open.push({
      tag,
      start,
      isContainer: tag === 'li' ? !!openList() : CONTAINER.test(tag),
      isInline: !/^(?:p|[uo]l|li|blockquote)$/.test(start.name),
      isHidden,
      isLimit: isUnseen || /^(?:[uo]l|dl|table)$/.test(tag),
      kin,
    });
  }
  return root;
}
