import type { JsonFeedAttachment, JsonFeedItem, SourceProblem } from '../json-feed.js';
import { fileType, UNKNOWN_TYPE } from './file-type.js';
import type { FoundAgent, FoundFile, FoundItem } from './found-item.js';
import { positiveIn } from './json-value.js';
import { hasKey } from './key-in-address.js';
import { oneLine } from './one-line.js';
import { webAddress } from './web-address.js';

type Agent = NonNullable<JsonFeedItem['authors']>[number];

/** What programs write in place of a value that they do not have. */
const UNFILLED =
  /<no value>|%3Cno%20value%3E|\[object(?: |%20)Object\]|\{\{[^{}]*\}\}|<%[^%]*%>|^(?:undefined|null|NaN|None|nil)$|\/(?:undefined|null|NaN)(?:\/|$)/;

/** Paths of somebody's computer, which nobody else should read: `file:…`, `C:\…`, `\\server\…`. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** A hash of a file, as in Subresource Integrity. */
const INTEGRITY = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** An address of a page, or a mail address. */
const CONTACT = /^(?:https?:\/\/[^\s@]+|(?:mailto:)?[^\s@:/?#]+@[^\s@:/?#]+)$/;

/** Writes the fields of one item, as a feed may hold them. */
export class ItemWriter {
  /**
   * @param name - What a publisher knows the item by.
   * @param base - The absolute address against which relative ones are resolved.
   * @param problems - The list to which problems are added.
   */
  constructor(
    private readonly name: string,
    private readonly base: string | undefined,
    private readonly problems: SourceProblem[],
  ) {}

  item(id: string, found: FoundItem): JsonFeedItem {
    const html = found.html?.trim();
    const summary = this.text('summary', found.summary);
    const text = found.text?.trim() || (html ? '' : summary);
    if (!html && !text) this.problems.push({ code: 'no-text', item: this.name });
    const { published = '', image } = found;
    const cover = image && this.url('image', image.url);
    return filled({
      id,
      url: this.url('url', found.url),
      title: this.text('title', found.title),
      content_html: html,
      content_text: text,
      summary,
      image: cover,
      date_published: whole(published),
      date_modified: whole(found.modified),
      authors: this.agents(found.authors),
      tags: [...new Set(found.tags?.map((tag) => this.text('tags', tag)).filter(Boolean))],
      language: found.language,
      attachments: this.files(found.files),
      _publication: filled({
        type: found.type,
        publisher: this.agents(found.publisher && [found.publisher])[0],
        cover: cover && filled({ alt: image.alt, ...size(image) }),
        doi: found.doi?.startsWith('10.') && found.doi,
        isbn: found.isbn,
        pages: integerIn(found.pages),
        licence: this.text('licence', found.licence),
        citation: this.text('citation', found.citation),
        contact: this.contact(found.contact),
        cite: filled({
          bibtex: this.url('cite', found.cite?.bibtex),
          ris: this.url('cite', found.cite?.ris),
          csl: this.url('cite', found.cite?.csl),
        }),
        issued: found.issued?.slice(0, 10) ?? (published.length < 8 && published),
        related: found.related?.filter(Boolean),
        translations: found.translations?.filter(Boolean),
      }),
    }) as JsonFeedItem;
  }

  /** A text in one line, without control characters. Empty if there is none. */
  private text(field: string, value = ''): string {
    const text = oneLine(value);
    return UNFILLED.test(text) ? this.drop('unfilled-value', field, text) : text;
  }

  private url(field: string, value = ''): string {
    if (LOCAL.test(value.trim())) return this.drop('address-unusable', field);
    const url = webAddress(value, this.base);
    if (!url) return value.trim() && this.drop('address-unusable', field, value);
    if (hasKey(url)) {
      const values = { field, host: new URL(url).host };
      this.problems.push({ code: 'key-in-field', item: this.name, values });
      return '';
    }
    return UNFILLED.test(value) || UNFILLED.test(url)
      ? this.drop('unfilled-value', field, value)
      : url;
  }

  private contact(value = ''): string {
    const contact = this.text('contact', value);
    return !contact || CONTACT.test(contact)
      ? contact
      : this.drop('address-unusable', 'contact', contact);
  }

  private drop(code: SourceProblem['code'], field: string, value?: string): '' {
    this.problems.push({ code, item: this.name, values: { field, ...(value && { value }) } });
    return '';
  }

  private agents(found: readonly FoundAgent[] = []): readonly Agent[] {
    return found.flatMap(({ name, url }) => {
      const text = this.text('authors', name);
      const agent = filled({ name: text, url: this.url('authors', url) });
      return text ? (agent as Agent) : [];
    });
  }

  private files(found: readonly FoundFile[] = []): readonly JsonFeedAttachment[] {
    const files = new Map<string, JsonFeedAttachment>();
    for (const file of found) {
      const url = this.url('attachments', file.url);
      if (!url || files.has(url)) continue;
      const type = /^[\w.+-]+\/[\w.+-]+/.exec(file.type ?? '')?.[0];
      const { accessible } = file;
      const extension = {
        ...filled({
          language: file.language,
          pages: integerIn(file.pages),
          integrity: INTEGRITY.exec(file.integrity ?? '')?.[0],
        }),
        ...(typeof accessible === 'boolean' && { accessible }),
      };
      const attachment = filled({
        url,
        mime_type: type ?? fileType(url) ?? UNKNOWN_TYPE,
        title: this.text('attachments', file.title),
        size_in_bytes: integerIn(file.size),
        duration_in_seconds: positiveIn(file.duration),
        _publication: extension,
      });
      files.set(url, attachment as JsonFeedAttachment);
    }
    return [...files.values()];
  }
}

/** RFC 3339 of a day or a whole date. Empty for less. A day alone stands as its midnight in UTC. */
function whole(date = ''): string {
  return date.length === 10 ? `${date}T00:00:00Z` : date.length > 10 ? date : '';
}

/** The size of a cover, if both sides are known. */
function size({ width, height }: { width?: unknown; height?: unknown }): object {
  const [w, h] = [integerIn(width), integerIn(height)];
  return w && h ? { width: w, height: h } : {};
}

/** A whole number above 0. Some programs write sizes as fractions. */
function integerIn(value: unknown): number | undefined {
  return Math.round(positiveIn(value) ?? 0) || undefined;
}

/** An object without the fields that hold nothing: an empty text, list or object. */
function filled(fields: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(fields).filter(([, value]) =>
    typeof value === 'object' && value ? Object.keys(value).length : value,
  );
  return Object.fromEntries(entries);
}
