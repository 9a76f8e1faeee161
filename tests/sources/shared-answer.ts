import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED, skip } from '../feed/shared-folder.js';

export { skip };

/** The bytes of a real answer beside the repository. */
export function sharedBytes(path: string): Uint8Array {
  return readFileSync(join(SHARED, path));
}

/** The text of a real answer. */
export function sharedText(path: string): string {
  return readFileSync(join(SHARED, path), 'utf8');
}

/** A real answer that is JSON. */
export function sharedJson(path: string): unknown {
  return JSON.parse(sharedText(path));
}
