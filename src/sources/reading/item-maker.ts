import type { Converted, JsonFeedItem, SourceProblem } from '../json-feed.js';
import type { FoundItem } from './found-item.js';
import { ItemWriter } from './item-writer.js';
import { webAddress } from './web-address.js';

/**
 * Makes the items of a JSON Feed of what a source found. It leaves out what a feed cannot hold, and
 * says so. It knows nothing of any source, and never throws.
 *
 * @example
 * const made = new ItemMaker('https://publisher.example/feed');
 * made.add({ id: '1', title: 'A report', published: '2024' });
 * made.converted().items[0]?._publication; // { issued: '2024' }
 */
export class ItemMaker {
  private readonly items = new Map<string, JsonFeedItem>();
  private readonly problems: SourceProblem[] = [];
  private readonly closed: string[] = [];

  /** @param address - The absolute address against which relative ones are resolved. */
  constructor(private readonly address?: string) {}

  /** Adds a problem. `item` is what a publisher knows the item by, if it is about one. */
  say(code: SourceProblem['code'], item?: string, values?: SourceProblem['values']): undefined {
    this.problems.push({ code, ...(item && { item }), ...(values && { values }) });
    return undefined;
  }

  /** Leaves out an item that is not public. Neither its title nor its address is said: logs are read. */
  close(id: string, code: 'not-published' | 'protected', status: string): undefined {
    this.closed.push(id);
    return this.say(code, id, { status });
  }

  /** Adds an item, unless it has no id, or the id of an earlier one. */
  add(found: FoundItem): undefined {
    const id = found.id.trim();
    const name = found.title?.trim() || webAddress(found.url ?? '', this.address) || id;
    if (!id) return this.say('no-id', name);
    if (this.items.has(id)) return this.say('same-id', name, { id });
    this.items.set(id, new ItemWriter(name, this.address, this.problems).item(id, found));
    return undefined;
  }

  /** All items and problems so far. */
  converted(): Converted {
    const closed = this.closed.filter((id) => !this.items.has(id));
    return {
      items: [...this.items.values()],
      problems: this.problems,
      ...(closed.length && { closed }),
    };
  }
}
