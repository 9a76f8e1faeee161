import { readFile } from 'node:fs/promises';
import { parseUrl } from '../../publications/parse-url.js';
import { REASON_WORDS } from '../requests/answer.js';
import type { PoliteAsk } from '../requests/polite-ask.js';
import type { Terminal } from './terminal.js';
import { CannotGoOn } from './cannot-go-on.js';

/** What a command was given to read. */
export interface Input {
  readonly bytes: Uint8Array;
  /** Its address, if it came from one. */
  readonly address?: string;
  readonly contentType?: string;
}

/** More than any feed that the widgets read, so that a feed that is too large can be checked too. */
const MOST = 64_000_000;

/** Whether the name of an input is an address. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * Reads a file, an address, or standard input.
 *
 * @param name - A path, an `http:` or `https:` address, or `-`.
 * @throws CannotGoOn if it cannot be read. Its message says why.
 */
export async function readInput(name: string, terminal: Terminal, ask: PoliteAsk): Promise<Input> {
  if (name === '-') return { bytes: await terminal.input() };
  return isAddress(name) ? readAddress(name, ask) : { bytes: await readPath(name) };
}

async function readAddress(name: string, ask: PoliteAsk): Promise<Input> {
  if (!parseUrl(name)) throw new CannotGoOn(`“${name}” is no address. Check it for typing errors.`);
  const headers = { 'accept-encoding': 'gzip, br' };
  const answer = await ask(name, { method: 'GET', most: MOST, headers });
  if (answer.status === undefined) {
    throw new CannotGoOn(`“${name}” cannot be read: ${REASON_WORDS[answer.reason]}.`);
  }
  if (answer.status >= 400) {
    const advice = answer.status < 500 ? 'Check the address.' : 'Try again later.';
    throw new CannotGoOn(`“${name}” answers with an error (${answer.status}). ${advice}`);
  }
  const contentType = answer.headers['content-type'];
  return {
    bytes: answer.body,
    address: answer.address,
    ...(contentType && { contentType }),
  };
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'There is no such file. For an address, write it with https://.',
      EISDIR: 'It is a folder. Name the feed’s file in it.',
      EACCES: 'You may not read this file.',
    }[code];
    throw new CannotGoOn(`“${path}” cannot be read. ${why ?? 'Try to open it in an editor.'}`);
  }
}
