import type { Link } from '../reading/links-in.js';
import { oneLine } from '../reading/one-line.js';
import { walkHtml } from '../reading/walk-html.js';

/** A link of a page, with the language that it names (`hreflang`). */
export interface PageLink extends Link {
  readonly language?: string | undefined;
}

/** What a page says of itself. */
export interface PageFacts {
  /** The contents of `<meta>`, by its name or property in small letters, in their order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The `<link>` elements, and each of their relations. */
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
  /** The texts of the scripts with JSON-LD. */
  readonly jsonLd: readonly string[];
  /** The links outside of what all pages of a site have: navigation, header, footer, sides. */
  readonly anchors: readonly PageLink[];
  /** The addresses of all its links, and whether each leads to the next page of a list. */
  readonly hrefs: readonly { readonly href: string; readonly isNext: boolean }[];
  readonly title: string;
  readonly heading: string;
  readonly language: string;
  /** The address to which relative addresses belong, as it is written. */
  readonly base: string;
}

const AROUND = new Set(['nav', 'header', 'footer', 'aside']);

/** Reads what a page says of itself, in one pass. It never throws. */
export function readPage(html: string): PageFacts {
  const meta = new Map<string, string[]>();
  const links: { rel: string; href: string; type: string }[] = [];
  const scripts: { text: string }[] = [];
  const anchors: { href: string; text: string; language?: string | undefined }[] = [];
  const hrefs: { href: string; isNext: boolean }[] = [];
  const texts = { title: '', h1: '' };
  const found = { language: '', base: '' };
  let around = 0;
  /** Where the text goes that comes next. */
  let take: ((part: string) => void) | undefined;
  walkHtml(html, {
    open: (name, { href = '', type = '', ...attributes }) => {
      if (AROUND.has(name)) around += 1;
      else if (name === 'html') found.language = attributes.lang ?? '';
      else if (name === 'base') found.base ||= href;
      else if (name === 'meta') {
        const key = (attributes.name ?? attributes.property ?? attributes.itemprop)?.toLowerCase();
        if (!key || !attributes.content) return;
        const list = meta.get(key) ?? [];
        meta.set(key, list);
        list.push(attributes.content.trim());
      } else if (name === 'link') {
        const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/).slice(0, 10);
        for (const rel of relations) links.push({ rel, href, type });
      } else if (name === 'script') {
        if (!/ld\+json/i.test(type)) return;
        const script = { text: '' };
        scripts.push(script);
        take = (part) => (script.text += part);
      } else if (name === 'a' && href) {
        hrefs.push({ href, isNext: /(?:^|\s)next(?:\s|$)/i.test(attributes.rel ?? '') });
        if (around) return;
        const link = { href, text: '', language: attributes.hreflang };
        anchors.push(link);
        take = (part) => (link.text += part);
      } else if ((name === 'title' || name === 'h1') && !texts[name]) {
        take = (part) => (texts[name] += part);
      }
    },
    text: (part) => take?.(part),
    close: (name) => {
      if (AROUND.has(name)) around -= 1;
      if (/^(?:a|h1|script|title)$/.test(name)) take = undefined;
    },
  });
  return {
    meta,
    links,
    hrefs,
    jsonLd: scripts.map(({ text }) => text),
    anchors: anchors.map((link) => ({ ...link, text: oneLine(link.text) })),
    title: oneLine(texts.title),
    heading: oneLine(texts.h1),
    ...found,
  };
}
