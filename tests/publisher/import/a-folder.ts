import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JsonFeedItem } from '../../../src/sources/json-feed.js';
import { runCommand, type Outcome } from '../a-terminal.js';

/** A feed as an import writes it. */
export interface WrittenFeed {
  readonly version: string;
  readonly title: string;
  readonly items: readonly JsonFeedItem[];
}

/** A folder of a publisher, in which commands are run. */
export interface TestFolder {
  readonly path: string;
  /** Runs `import` with a quick pause, on a site of this machine. */
  readonly import: (...args: readonly string[]) => Promise<Outcome>;
  readonly takedown: (...args: readonly string[]) => Promise<Outcome>;
  readonly write: (name: string, content: unknown) => string;
  readonly text: (name: string) => string;
  readonly feed: () => WrittenFeed;
  readonly names: () => readonly string[];
  /** The texts of everything that is kept between two imports, unpacked. */
  readonly everything: () => readonly string[];
  readonly remove: () => void;
}

/** Makes a folder for one test. */
export function aFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  const at = (name: string): string => join(path, name);
  const text = (name: string): string => readFileSync(at(name), 'utf8');
  return {
    path,
    import: (...args) =>
      runCommand(['import', '--out', at('feed.json'), '--delay', '0', '--allow-private', ...args]),
    takedown: (...args) => runCommand(['takedown', '--out', at('feed.json'), ...args]),
    write: (name, content) => {
      writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
      return at(name);
    },
    text,
    feed: () => JSON.parse(text('feed.json')) as WrittenFeed,
    names: () => readdirSync(path).sort(),
    everything: () =>
      readdirSync(at('.publication-import'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const bytes = readFileSync(join(entry.parentPath, entry.name));
          return (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
        }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
