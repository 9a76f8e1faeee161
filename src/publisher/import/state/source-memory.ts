import { createHash } from 'node:crypto';
import type { StateFolder } from './state-folder.js';

/** The ending of what does not count yet. */
const NEXT = '.next.gz';

/**
 * What a source knows from one import to the next, such as the posts of a WordPress as they came. It
 * is only written when the import is done, so an import that was stopped changes nothing.
 */
export class SourceMemory {
  private readonly name: string;
  private isKept = false;

  /**
   * @param key - What tells the source apart: its name and its place.
   * @param isFresh - Whether the source shall know nothing.
   */
  constructor(
    private readonly state: StateFolder,
    key: string,
    private readonly isFresh: boolean,
  ) {
    this.name = `sources/${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json.gz`;
  }

  /** What the source kept. `undefined` if there is nothing. */
  async read(): Promise<unknown> {
    return this.isFresh ? undefined : this.state.json(this.name);
  }

  /** Keeps a JSON value. It counts once the import is done. */
  async keep(value: unknown): Promise<void> {
    await this.state.write(`${this.name}${NEXT}`, JSON.stringify(value));
    this.isKept = true;
  }

  /** Lets what was kept count for the next import. What an import kept that was stopped never counts. */
  end(): Promise<void> {
    const next = `${this.name}${NEXT}`;
    return this.isKept ? this.state.rename(next, this.name) : this.state.remove(next);
  }
}
