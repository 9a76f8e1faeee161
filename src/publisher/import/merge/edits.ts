import { isJsonObject } from '../../../feed/field-reader.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { ImportStopped } from '../problems/import-problem.js';
import { readJsonFile } from '../settings/read-json-file.js';

/** What an editor wrote about one report. */
export interface Edit {
  /** Leaves the report out. */
  readonly hidden: boolean;
  /** Keeps the report at the top of the feed, and in it though the source has it no more. */
  readonly pinned: boolean;
  /** The other fields, as JSON Merge Patch has them (RFC 7396): `null` removes a field. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The edits, by the id of the report. */
export type Edits = ReadonlyMap<string, Edit>;

/**
 * Reads `edits.json`: an object with the ids of reports as keys.
 *
 * @param isNamed - Whether the editor named the file, so that it must be there.
 * @throws ImportStopped if it is not what it should be. An edit that is lost would not be noticed.
 */
export async function readEdits(file: string, isNamed: boolean): Promise<Edits> {
  const stop = (reason: string): never => {
    throw new ImportStopped('edits-unreadable', { file, reason });
  };
  const json = (await readJsonFile(file, isNamed, stop)) ?? {};
  return new Map(
    Object.entries(json).map(([id, edit]) => {
      if (!isJsonObject(edit)) return stop(`the edits of “${id}” must be an object`);
      const { hidden = false, pinned = false, ...fields } = edit;
      if (typeof hidden !== 'boolean' || typeof pinned !== 'boolean') {
        return stop(`“hidden” and “pinned” of “${id}” must be true or false`);
      }
      if ('id' in fields) stop(`the id of “${id}” cannot be changed`);
      return [id, { hidden, pinned, fields }];
    }),
  );
}

/** An item with its edits. */
export function withEdits(item: JsonFeedItem, edit: Edit | undefined): JsonFeedItem {
  return edit ? (merged(item, edit.fields) as JsonFeedItem) : item;
}

/** JSON Merge Patch (RFC 7396, section 2). */
function merged(target: unknown, patch: unknown): unknown {
  if (!isJsonObject(patch)) return patch;
  const result: Record<string, unknown> = isJsonObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    const next = value === null ? undefined : merged(result[key], value);
    Object.defineProperty(result, key, {
      value: next,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    if (value === null) Reflect.deleteProperty(result, key);
  }
  return result;
}
