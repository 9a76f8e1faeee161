import type { Converted, JsonFeedAttachment, JsonFeedItem, SourceProblem } from '../json-feed.js';
import { fileType, UNKNOWN_TYPE } from './file-type.js';
import type { FoundAgent, FoundFile, FoundItem } from './found-item.js';
import { positiveIn } from './json-value.js';
import { webAddress } from './web-address.js';

/** What programs write in place of a value that they do not have. */
const UNFILLED =
  /<no value>|%3Cno%20value%3E|\[object(?: |%20)Object\]|\{\{[^{}]*\}\}|<%[^%]*%>|^(?:undefined|null|NaN|None|nil)$|\/(?:undefined|null|NaN)(?:\/|$)/;

/** Paths of somebody's computer, which nobody else should read: `file:…`, `C:\…`, `\\server\…`. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/**
 * Makes the items of a JSON Feed of what a source found. It leaves out what a feed cannot hold, and
 * says so. It knows nothing of any source, and never throws.
 *
 * It stands in a chunk of the widgets, so it may import nothing of the core.
 *
 * @example
 * const made = new ItemMaker('https://publisher.example/feed');
 * made.add({ id: '1', title: 'A report', published: '2024' });
 * made.converted().items[0]?._publication; // { issued: '2024' }
 */
export class ItemMaker {
  private readonly items = new Map<string, JsonFeedItem>();
  private readonly problems: SourceProblem[] = [];

  /** @param address - The absolute address against which relative ones are resolved. */
  constructor(private readonly address?: string) {}

  /** Adds a problem. `item` is what a publisher knows the item by, if it is about one. */
  say(code: SourceProblem['code'], item?: string, values?: SourceProblem['values']): void {
    this.problems.push({ code, ...(item && { item }), ...(values && { values }) });
  }

  /** Adds an item, unless it has no id, or the id of an earlier one. */
  add(found: FoundItem): void {
    const name = found.title?.trim() || found.url || found.id;
    const id = found.id.trim();
    if (!id) return this.say('no-id', name);
    if (this.items.has(id)) return this.say('same-id', name, { id });
    this.items.set(id, new Writer(name, this.address, this.problems).item(id, found));
  }

  /** All items and problems so far. */
  converted(): Converted {
    return { items: [...this.items.values()], problems: this.problems };
  }
}

/** Writes the fields of one item. */
class Writer {
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
    return filled<JsonFeedItem>({
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
        doi: /^10\./.test(found.doi ?? '') && found.doi,
        isbn: found.isbn,
        pages: integerIn(found.pages),
        licence: this.text('licence', found.licence),
        citation: this.text('citation', found.citation),
        issued: published.length < 8 && published,
        related: found.related,
        translations: found.translations,
      }),
    });
  }

  /** A text in one line, without control characters. Empty if there is none. */
  private text(field: string, value = ''): string {
    // eslint-disable-next-line no-control-regex -- Titles in spreadsheets and PDFs hold them.
    const text = value.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ').trim();
    return UNFILLED.test(text) ? this.drop('unfilled-value', field, text) : text;
  }

  private url(field: string, value = ''): string {
    if (LOCAL.test(value.trim())) return this.drop('address-unusable', field);
    const url = webAddress(value, this.base);
    if (!url) return value.trim() && this.drop('address-unusable', field, value);
    return UNFILLED.test(value) || UNFILLED.test(url)
      ? this.drop('unfilled-value', field, value)
      : url;
  }

  private drop(code: SourceProblem['code'], field: string, value?: string): '' {
    this.problems.push({ code, item: this.name, values: { field, ...(value && { value }) } });
    return '';
  }

  private agents(found: readonly FoundAgent[] = []): { name: string; url?: string }[] {
    return found.flatMap(({ name, url }) => {
      const text = this.text('authors', name);
      return text ? filled<{ name: string }>({ name: text, url: this.url('authors', url) }) : [];
    });
  }

  private files(found: readonly FoundFile[] = []): JsonFeedAttachment[] {
    const files = new Map<string, JsonFeedAttachment>();
    for (const file of found) {
      const url = this.url('attachments', file.url);
      if (!url || files.has(url)) continue;
      const type = /^[\w.+-]+\/[\w.+-]+/.exec(file.type ?? '')?.[0];
      const extension = filled({ language: file.language, pages: integerIn(file.pages) });
      files.set(
        url,
        filled<JsonFeedAttachment>({
          url,
          mime_type: type ?? fileType(url) ?? UNKNOWN_TYPE,
          title: this.text('attachments', file.title),
          size_in_bytes: integerIn(file.size),
          _publication: extension,
        }),
      );
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
function filled<Result extends object>(fields: Readonly<Record<string, unknown>>): Result {
  const entries = Object.entries(fields).filter(([, value]) =>
    typeof value === 'object' && value ? Object.keys(value).length : value,
  );
  return Object.fromEntries(entries) as Result;
}
