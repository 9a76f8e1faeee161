import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import type { Facts } from '../enrich/facts.js';
import type { StateFolder } from './state-folder.js';

const NAME = 'facts.gz';
const LOG = 'facts.log';

/**
 * What is known of files and covers, by their addresses. Each new fact is written at the end of a log
 * at once, so that an import that is stopped loses none.
 */
export class FactStore {
  private readonly used = new Set<string>();

  private constructor(
    private readonly state: StateFolder,
    private readonly facts: Map<string, Facts>,
  ) {}

  /** @param isFresh - Whether nothing of earlier imports is to be known. */
  static async read(state: StateFolder, isFresh: boolean): Promise<FactStore> {
    const facts = new Map<string, Facts>();
    if (isFresh) await state.remove(LOG);
    const texts = isFresh ? [] : [await state.text(NAME), await state.text(LOG)];
    for (const line of texts.flatMap((text) => text?.split('\n') ?? [])) {
      try {
        const [address, fact] = JSON.parse(line) as [string, Facts];
        facts.set(address, fact);
      } catch {
        // The last line of a log may be cut.
      }
    }
    return new FactStore(state, facts);
  }

  get(address: string): Facts | undefined {
    this.used.add(address);
    return this.facts.get(address);
  }

  async set(address: string, facts: Facts): Promise<void> {
    this.used.add(address);
    this.facts.set(address, facts);
    await appendFile(join(this.state.path, LOG), lineOf(address, facts));
  }

  /** Forgets what is known of an item: the names of its files are words too. */
  forget({ id, image, attachments = [] }: JsonFeedItem): void {
    const addresses = [image, ...attachments.map(({ url }) => url), languageOf(id)];
    for (const address of addresses) if (address !== undefined) this.facts.delete(address);
  }

  /**
   * Puts everything into one file. What nobody asked for is kept too, since the import may have been
   * of a part of the reports; unless most of it is of no use any more.
   */
  async end(): Promise<void> {
    const isOld = this.facts.size > 2 * this.used.size;
    const lines = [...this.facts]
      .filter(([address]) => !isOld || this.used.has(address))
      .map(([address, facts]) => lineOf(address, facts));
    await this.state.write(NAME, lines.join(''));
    await this.state.remove(LOG);
  }
}

/** Under this name stands what the texts of an item look like. */
export const languageOf = (id: string): string => `language of ${id}`;

const lineOf = (address: string, facts: Facts): string => `${JSON.stringify([address, facts])}\n`;
