import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, type Outcome } from '../a-terminal.js';

/** Where the built folders say that they are. */
export const BASE = 'https://files.example/publications/';

/** A folder that a feed was built into. */
export interface BuiltFolder {
  /** Builds a feed into the folder. */
  readonly build: (feed: unknown, ...options: readonly string[]) => Promise<Outcome>;
  readonly path: string;
  /** The paths of all files, sorted. */
  readonly files: () => readonly string[];
  /** The text of the one file whose path begins and ends so. */
  readonly text: (start: string, end?: string) => string;
  readonly remove: () => void;
}

/**
 * Makes an empty folder to build into.
 *
 * @param name - What it is called, inside a folder of its own.
 */
export function buildFolder(name = 'public'): BuiltFolder {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  const path = join(root, name);
  const files = (): readonly string[] =>
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .sort();
  return {
    build: (feed, ...options) => {
      const file = join(root, 'feed.json');
      writeFileSync(file, JSON.stringify(feed));
      const scripts = ['--scripts', 'https://scripts.example/'];
      return runCommand(['build', file, path, '--base-url', BASE, ...scripts, ...options]);
    },
    path,
    files,
    text: (start, end = '') => {
      const found = files().find((file) => file.startsWith(start) && file.endsWith(end));
      if (found === undefined) throw new Error(`No file ${start}…${end}`);
      return readFileSync(join(path, found), 'utf8');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
