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
  readonly tag: string;
  readonly start: Start;
  /** Whether it is a list, an item of a list or a quotation in the tree. */
  readonly isContainer: boolean;
  /** Whether it is in a paragraph of the tree. The other elements are not in the tree. */
  readonly isInline?: boolean;
  readonly isHidden?: boolean;
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
  /<(script|style|title|textarea|iframe|no(?:script|embed|frames)|xmp)\b(?:[^>]*\/>|[^]*?(?:<\/\1\b[^>]*>?|$))|<!--(?:-?>|[^]*?(?:-->|$))|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"?|'[^']*'?)|[^>])*)(>?)|<[!?/][^>]*>?|([^<]+|<)/gi;

const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|(\S+)))?/g;

/** Matches the end of a tag such as `<svg/>`. In `<a href=/>`, the slash belongs to the value. */
const SELF_CLOSING = /\/$(?<!=[^\s"']*)/;

/** Matches the names of block elements (HTML, "Flow content" and "Tables" of the rendering). */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|figcaption|figure|footer|form|h\d|header|hgroup|hr|legend|li|main|menu|nav|[uo]l|p|pre|search|section|summary|t[dhr]|table|tbody|tfoot|thead)$/;

/** Matches the names of elements without content and without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Matches the names of elements whose content readers do not see as text. */
const UNSEEN = /^(?:object|audio|video|canvas|select|template|datalist|annotation)$/;

/** Matches the inline elements that end an `<svg>` (HTML, "any other foreign content"). */
const BREAKOUT =
  /^(?:b|big|br|code|em|embed|font|i|img|meta|nobr|ruby|s|small|span|strike|strong|su[bp]|tt|u|var)$/;

/** Matches the name of a new element and that of an open element that it ends. */
const ENDS = /^(?:a a|li li|d[dt] d[dt]|t[dh] t[dh]|tr tr|r[tp] r[tp])$/;

/** Matches the names of elements in which a new element ends nothing outside. */
const LIMIT = /^(?:[uo]l|dl|table|foreignobject)$/;

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
 * - The attributes `href`, `lang`, `dir`, and those of numbers in lists stay, after a check. No
 *   other attribute stays.
 *
 * It is a pure function, which needs no page. It accepts any string, never throws, and takes time
 * in proportion to the length of the string. It reads the first four million UTF-16 code units. It
 * tells text from tags as HTML does ("Tokenization").
 *
 * @param base - The absolute URL against which relative addresses are resolved.
 * @param page - The absolute URL of the page that shows the whole text. Links to places in the text
 *   (`#note-1`) lead there. Without it, they are text.
 * @param readers - The functions that read texts, addresses and languages.
 * @example
 * parseRichText('<p onclick="x()">A <b>report</b></p>', undefined, undefined, readers);
 * // [{ name: 'p', children: ['A ', { name: 'strong', children: ['report'] }] }],
 * // where absent attributes are `undefined`
 */
export function parseRichText(
  html: string,
  base: string | undefined,
  page: string | undefined,
  readers: SharedReaders,
): RichText {
  html = html.slice(0, LONGEST);
  const root: Node['children'] = [];
  /** The open elements, from the outermost. */
  let open: Open[] = [];
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
    if (list) open.push({ tag: 'li', start: { name: 'li' }, isContainer: true, node });
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

  const startParagraph = ({ lang, dir }: Omit<Start, 'name'>): void => {
    paragraph = { start: { name: 'p', lang, dir } };
    continueInline(0);
  };

  /** The inline elements from an index continue in another node. */
  const continueInline = (index: number): void => {
    for (const element of open.slice(index)) if (element.isInline) element.node = undefined;
  };

  /** Closes an element and all in it, except the inline elements that continue in what follows. */
  const close = (index: number): void => {
    const isInline = open[index]?.isInline;
    const continues = (it: Open): boolean | undefined =>
      !it.isHidden && (it.isInline ? !/^(?:su[bp]|r[tp])$/.test(it.tag) : isInline);
    open = open.filter((it, at) => at < index || (at > index && continues(it)));
    continueInline(index);
  };

  for (const [, , slash, tagName, written = '', end, text = ''] of html.matchAll(TOKEN)) {
    const isShown = !open.at(-1)?.isHidden;
    // White space alone must not start a paragraph or a line.
    if (isShown && (paragraph.node && !breaks ? text : text.trim())) {
      if (breaks > 1) startParagraph({});
      if (breaks && paragraph.node) write({ name: 'br', children: [] });
      breaks = 0;
      write(readers.decodeEntities(text, true));
    }
    // Browsers drop a tag that is not closed.
    if (!tagName || !end) continue;
    const tag = tagName.toLowerCase();
    const isBlock = BLOCK.test(tag);
    const isEnded = (name: string): boolean =>
      slash
        ? name === tag
        : ENDS.test(`${tag} ${name}`) ||
          (isBlock && name === 'p') ||
          ((isBlock || BREAKOUT.test(tag)) && name === 'svg');
    const isLimit = (name: string): boolean => LIMIT.test(name) || UNSEEN.test(name);
    for (;;) {
      const index = open.findLastIndex((it) => isEnded(it.tag));
      const reaches = slash || tag === 'a' || !open.slice(index).some((it) => isLimit(it.tag));
      if (index < 0 || !reaches) break;
      close(index);
      if (slash) break;
    }
    const attributes = readAttributes(written, readers);
    const start = startOf(tag, attributes, base, page, readers);
    const isHidden =
      open.at(-1)?.isHidden ||
      /^(?:svg|rp)$/.test(tag) ||
      UNSEEN.test(tag) ||
      isHiddenBy(attributes);
    if (isBlock && !isHidden) {
      startParagraph(start);
      breaks = 0;
    }
    if (tag === 'br' && !isHidden) breaks++;
    if (slash || VOID.test(tag) || SELF_CLOSING.test(written) || open.length >= DEEPEST) continue;
    // The parts of a formula (MathML) stand apart: 10 6 is not 106.
    if (/^m[ino]$/.test(tag) && paragraph.node && !isHidden) write(' ');
    if (!isHidden && tag !== 'li' && CONTAINER.test(tag)) openItem();
    open.push({
      tag,
      start,
      isContainer: tag === 'li' ? !!openList() : CONTAINER.test(tag),
      isInline: !/^(?:p|[uo]l|li|blockquote)$/.test(start.name),
      isHidden,
    });
  }
  return root;
}

/** The attributes of a tag by their names. If an attribute is given twice, the first counts. */
function readAttributes(
  written: string,
  { decodeEntities }: SharedReaders,
): ReadonlyMap<string, string> {
  // A map keeps the last value, so the attributes are reversed.
  return new Map(
    [...written.matchAll(ATTRIBUTE)]
      .reverse()
      .map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? ''),
      ]),
  );
}

/**
 * Whether an attribute hides an element: `hidden` or a style. A text that readers can search for,
 * `hidden="until-found"`, is shown.
 */
function isHiddenBy(attributes: ReadonlyMap<string, string>): boolean {
  const declarations = (attributes.get('style') ?? '').split(';');
  return (
    !/^until-found$/i.test(attributes.get('hidden') ?? 'until-found') ||
    // The last value of a property counts.
    [/^\s*display\s*:/i, /^\s*visibility\s*:/i].some((property) =>
      /:\s*(?:none|hidden|collapse)\s*(?:!|$)/i.test(
        declarations.findLast((it) => property.test(it)) ?? '',
      ),
    )
  );
}

function startOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  base: string | undefined,
  page: string | undefined,
  { canonicalLanguage, checkUrl }: SharedReaders,
): Start {
  const attribute = (name: string): string => attributes.get(name) ?? '';
  const href = attribute('href');
  const dir = attribute('dir').toLowerCase();
  return {
    name: nameOf(tag),
    href:
      href && tag === 'a'
        ? checkUrl(href, /^\s*[#?]/.test(href) ? page : base, 'link').url
        : undefined,
    lang: canonicalLanguage(attribute('lang')),
    dir: dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined,
    number: /^[-+]?\d{1,9}$/.exec(
      attribute(tag === 'ol' ? 'start' : tag === 'li' ? 'value' : '').trim(),
    )?.[0],
    isReversed: (tag === 'ol' && attributes.has('reversed')) || undefined,
  };
}

/** The name that an element gets in the tree. Headings are paragraphs with strong text. */
function nameOf(tag: string): RichTextName {
  if (/^(?:a|em|strong|q|su[bp]|ruby|rt|[uo]l|li|blockquote)$/.test(tag)) {
    return tag as RichTextName;
  }
  if (/^(?:b|h\d)$/.test(tag)) return 'strong';
  return /^(?:i|cite)$/.test(tag) ? 'em' : BLOCK.test(tag) ? 'p' : 'span';
}
