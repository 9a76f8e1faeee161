import { isJsonObject } from '../../feed/field-reader.js';
import { loadReaders } from '../../feed/odd-readers.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { parseUrl } from '../../publications/parse-url.js';
import { SEVERITIES } from './check-code.js';
import { checkedFeed, textIn, type CheckedFeed, type JsonObject, type Rule } from './feed-item.js';
import { itemOf, valueAt } from './feed-path.js';
import type { Complaint, Finding, Place } from './finding.js';
import { inSentence } from './quoting.js';
import { findPlaces } from './reading/find-places.js';
import { notJsonFeed } from './reading/not-json-feed.js';
import { readBytes } from './reading/read-bytes.js';
import { readJson } from './reading/read-json.js';
import { addresses } from './rules/addresses.js';
import { covers } from './rules/covers.js';
import { dates } from './rules/dates.js';
import { extension } from './rules/extension.js';
import { files } from './rules/files.js';
import { missingFields } from './rules/missing-fields.js';
import { misspeltKeys } from './rules/misspelt-keys.js';
import { parserProblems } from './rules/parser-problems.js';
import { related } from './rules/related.js';
import { reports } from './rules/reports.js';
import { teasers } from './rules/teasers.js';
import { twice } from './rules/twice.js';
import { unfilledValues } from './rules/unfilled-values.js';
import { pages, version, weight } from './rules/whole-feed.js';

const RULES: readonly Rule[] = [
  pages,
  version,
  parserProblems,
  missingFields,
  extension,
  misspeltKeys,
  unfilledValues,
  reports,
  dates,
  twice,
  addresses,
  teasers,
  related,
  covers,
  files,
];

/** Stands in for the address of a feed that nobody has named. No server has it (RFC 6761). */
const NOWHERE = 'https://feed.invalid/';

/** The options of `checkFeed`. */
export interface CheckOptions {
  /** The feed's own address. Without it, the feed's `feed_url`. */
  readonly address?: string | undefined;
  /** The `content-type` header with which the feed came. */
  readonly contentType?: string | undefined;
}

/** What was found in a feed. */
export interface CheckedText {
  readonly findings: readonly Finding[];
  /** The number of items of the feed, and of those that the widgets show. */
  readonly items: number;
  readonly shown: number;
  /** The feed as the rules saw it. `undefined` if it cannot be read. */
  readonly checked?: CheckedFeed;
  /** Makes findings of complaints about this feed. */
  readonly explain: (complaints: readonly Complaint[]) => readonly Finding[];
}

/**
 * Checks a feed: what the widgets repair or drop, what the extension does not allow, and what only a
 * publisher can mend. It uses neither Node nor the network, so a browser can do the same.
 *
 * @param source - The bytes of the feed, or its text.
 * @returns All findings, in the order of the feed. It never rejects.
 * @example
 * const { findings } = await checkFeed('{"items": []}');
 * findings[0]?.code; // 'feed-empty'
 */
export async function checkFeed(
  source: Uint8Array | string,
  { address, contentType }: CheckOptions = {},
): Promise<CheckedText> {
  await loadReaders();
  const isText = typeof source === 'string';
  const { text, complaints } = isText
    ? { text: source, complaints: [] }
    : readBytes(source, contentType);
  const size = isText ? new TextEncoder().encode(source).length : source.length;
  if (text === undefined) return result(complaints, '', undefined);
  const { json, complaints: broken } = readJson(text);
  const said = [...complaints, ...weight(size), ...broken];
  if (json === undefined) return result(said, text, undefined);
  const own = address ?? addressIn(json);
  const base = own ?? NOWHERE;
  const { feed } = parseFeed(json, base);
  if (!feed || !isJsonObject(json) || !Array.isArray(json.items)) {
    return result([...said, notJsonFeed(json)], text, undefined);
  }
  const checked = checkedFeed(
    { ...json, items: json.items as readonly unknown[] },
    feed,
    own,
    base,
  );
  for (const rule of RULES) for (const complaint of rule(checked)) said.push(complaint);
  return result(said, text, checked);
}

function addressIn(json: unknown): string | undefined {
  const url = isJsonObject(json) ? parseUrl(textIn(json, 'feed_url')) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function result(
  complaints: readonly Complaint[],
  text: string,
  checked: CheckedFeed | undefined,
): CheckedText {
  const explain = (all: readonly Complaint[]): readonly Finding[] => {
    const places = findPlaces(text, new Set(all.map(({ path }) => path)));
    return all.map((complaint) => toFinding(complaint, places, checked?.json));
  };
  const findings = explain(inOrder(complaints));
  const items = checked ? (checked.json.items as readonly unknown[]).length : 0;
  const shown = checked?.feed.publications.length ?? 0;
  return { findings, items, shown, explain, ...(checked && { checked }) };
}

/** Findings stand in the order of the feed's items; what is about the whole feed comes first. */
function inOrder(complaints: readonly Complaint[]): readonly Complaint[] {
  const orderOf = ({ path }: Complaint): number => Number(/^items\[(\d+)\]/.exec(path)?.[1] ?? -1);
  return complaints
    .map((complaint) => ({ complaint, order: orderOf(complaint) }))
    .sort((a, b) => a.order - b.order)
    .map(({ complaint }) => complaint);
}

function toFinding(
  { code, path, what, effect, repair, kind = '', place: own }: Complaint,
  places: ReadonlyMap<string, Place>,
  json: JsonObject | undefined,
): Finding {
  const place = own ?? places.get(path);
  const item = itemOf(path);
  const title = titleOf(valueAt(json, item), item);
  const line = place && `line ${place.line}, column ${place.column}`;
  const name = path || (own ? '' : 'the top of the feed');
  const where = name && line ? `${name} (${line})` : name || (line ?? 'the top of the feed');
  return {
    code,
    severity: SEVERITIES[code],
    ...(title !== undefined && { title }),
    what,
    effect,
    repair: repair.replace('{place}', () => where),
    where,
    path,
    kind,
    ...(place && { place }),
  };
}

function titleOf(item: unknown, path: string): string | undefined {
  if (!path || !isJsonObject(item)) return undefined;
  for (const key of ['title', 'url', 'external_url', 'id']) {
    const value = item[key];
    const name = typeof value === 'number' ? String(value) : textIn(item, key);
    if (name) return inSentence(name);
  }
  return path;
}
