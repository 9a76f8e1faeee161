import { isJsonObject } from '../../../feed/field-reader.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { oneLine } from '../../../sources/reading/one-line.js';
import { ImportStopped, type ImportProblem } from '../problems/import-problem.js';
import { readJsonFile } from '../settings/read-json-file.js';
import { editViolations } from './edit-violations.js';

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
 * @param say - Takes each mistake, if there are several.
 * @throws ImportStopped if it is not what it should be. An edit that is lost would not be noticed: with
 *   a misspelt `hidden`, a report would stay public.
 */
export async function readEdits(
  file: string,
  isNamed: boolean,
  say: (problem: ImportProblem) => void,
): Promise<Edits> {
  const stop = (reason: string): never => {
    throw new ImportStopped('edits-unreadable', { file, reason });
  };
  const json = (await readJsonFile(file, isNamed, stop)) ?? {};
  const wrong: ImportProblem[] = [];
  const edits = new Map<string, Edit>();
  for (const [id, edit] of Object.entries(json)) {
    if (!isJsonObject(edit)) return stop(`the edits of “${id}” must be an object`);
    const { hidden, pinned, ...fields } = edit;
    if ('id' in fields) stop(`the id of “${id}” cannot be changed`);
    for (const reason of editViolations(edit)) {
      wrong.push({ code: 'edit-wrong', values: { file, id, reason } });
    }
    edits.set(id, { hidden: hidden === true, pinned: pinned === true, fields });
  }
  const [first, ...others] = wrong;
  if (others.length) for (const each of wrong) say(each);
  if (first) throw new ImportStopped('edit-wrong', first.values);
  return edits;
}

/** Whether an edit says when the report was published, so that the date of the source does not count. */
export function isDated({ fields }: Edit): boolean {
  const { date_published: date, _publication: extension } = fields;
  return date !== undefined || (isJsonObject(extension) && extension.issued !== undefined);
}

/**
 * An item with its edits. Where the text is a copy of the summary, or where there is none, it is the
 * summary of the edit: else the old words would stay behind “Read more”.
 */
export function withEdits(item: JsonFeedItem, edit: Edit | undefined): JsonFeedItem {
  if (!edit) return item;
  const { fields } = edit;
  const edited = merged(item, fields) as JsonFeedItem;
  const { summary, content_html: html, content_text: text = '' } = edited;
  const isCopy = !text || (item.summary !== undefined && oneLine(text) === oneLine(item.summary));
  const isFollowing = fields.summary && !html && !Object.hasOwn(fields, 'content_text') && isCopy;
  return isFollowing ? { ...edited, content_text: summary ?? '' } : edited;
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
