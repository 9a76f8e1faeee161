import { isAddress } from '../../command-line/read-input.js';
import type { Terminal } from '../../command-line/terminal.js';
import { dateOf } from '../merge/item-date.js';
import { withGoneItems } from '../merge/gone-items.js';
import type { FeedHead } from '../merge/feed-file.js';
import { ImportStopped, type ImportProblem } from '../problems/import-problem.js';
import type { LedgerEntry } from '../state/ledger.js';
import type { Get } from '../state/remembered-requests.js';
import { SourceMemory } from '../state/source-memory.js';
import type { StateFolder } from '../state/state-folder.js';
import { withoutAhead } from './embargo.js';
import { findSource } from './find-source.js';
import { rowsKnown, type RowsContext } from './rows-known.js';
import { SOURCES } from './source-table.js';
import type { SourceContent, SourceContext, SourceSettings } from './source.js';

/** What all sources hold, and what the feed had of them. */
export interface ReadSources {
  readonly entries: readonly LedgerEntry[];
  /** The ids of what its source says is not public, and no other source has. */
  readonly closed: ReadonlySet<string>;
  /** Whether one of them holds its latest reports only. */
  readonly isLatestOnly: boolean;
  /** What the first source that says something of itself says. */
  readonly head: Partial<FeedHead>;
  /** A name for the feed, if nobody gives one. */
  readonly name: string;
  readonly memories: readonly SourceMemory[];
}

interface ReadContext extends RowsContext {
  readonly terminal: Terminal;
  readonly state: StateFolder;
  readonly get: Get;
  readonly pinned: ReadonlySet<string>;
  /** The ids of reports whose dates the editor wrote. */
  readonly dated: ReadonlySet<string>;
  readonly say: (problem: ImportProblem) => void;
  readonly progress: SourceContext['progress'];
}

/** Reads one source after the other. What each is, is said before it is read. */
export async function readSources(context: ReadContext): Promise<ReadSources> {
  const entries: LedgerEntry[] = [];
  const memories: SourceMemory[] = [];
  const closed = new Set<string>();
  const sites: Record<string, string[]> = {};
  let head: Partial<FeedHead> = {};
  let isLatestOnly = false;
  for (const settings of context.plan.sources) {
    const read = await readSource(settings, sites, context);
    entries.push(...read.entries);
    memories.push(read.memory);
    for (const id of read.closed) closed.add(id);
    head = { ...read.head, ...head };
    isLatestOnly ||= read.isLatestOnly;
  }
  const place = context.plan.sources[0]?.place ?? '';
  const name = isAddress(place) ? new URL(place).host : 'Publications';
  for (const { isGone, item } of entries) if (!isGone) closed.delete(item.id);
  return { entries, closed, memories, isLatestOnly, head, name };
}

interface ReadPart extends Pick<ReadSources, 'entries' | 'closed' | 'isLatestOnly' | 'head'> {
  readonly memory: SourceMemory;
}

async function readSource(
  settings: SourceSettings,
  sites: Record<string, string[]>,
  context: ReadContext,
): Promise<ReadPart> {
  const { plan, terminal, state, get, ledger, pinned, known, say, progress } = context;
  const { place } = settings;
  const { name, first, bytes } = await findSource(settings, get);
  terminal.err(`${place} is ${SOURCES[name].words}.\n`);
  const key = `${name} ${place}`;
  const memory = new SourceMemory(state, key, plan.isFresh);
  const read = await SOURCES[name].load();
  const content = await read({
    ...settings,
    first,
    bytes,
    get,
    memory,
    key: keyOf(settings),
    sites: (sites[name] ??= []),
    known,
    say,
    tell: (text) => terminal.err(`${text}\n`),
    progress,
  });
  stopIfUnreadable(content, place);
  if (content.site !== undefined) sites[name].push(content.site);
  for (const problem of content.problems) say(problem);
  const { isPruned, isAccepted } = plan;
  const isLatestOnly = content.isLatestOnly === true;
  if (isLatestOnly) say({ code: 'latest-only', values: { source: place } });
  const rows = name === 'table' ? await rowsKnown(content.items, key, context) : content;
  const { published, ahead } = withoutAhead(rows.items, context.dated, say);
  const items = limited(published, settings);
  const closed = new Set([
    ...(content.closed ?? []),
    ...('replaced' in rows ? rows.replaced : []),
    ...ahead,
  ]);
  return {
    memory,
    isLatestOnly,
    closed,
    entries: await withGoneItems(key, place, items, isLatestOnly, ledger, {
      isPruned,
      isAccepted,
      pinned,
      closed,
      known,
    }),
    head: content.feed ?? {},
  };
}

/** A problem with the whole answer stops the import: what it gave is not what the source holds. */
function stopIfUnreadable({ items, problems }: SourceContent, place: string): void {
  const [problem] = problems.filter(({ code }) =>
    /^(?:not-this-format|encoding-unknown|encoding-name-unknown|column-missing|too-large)$/.test(
      code,
    ),
  );
  if (problem && !items.length) throw new ImportStopped(problem.code, { place, ...problem.values });
}

/** The most reports that are taken without `--limit`: a mistake in an address costs no more. */
const MOST = 10_000;

/** The items since the first day that is wanted, and of these the latest. */
function limited(
  items: SourceContent['items'],
  { since = '', limit }: SourceSettings,
): SourceContent['items'] {
  const wanted = items.filter((item) => {
    const date = dateOf(item);
    return !since || (date && date >= since.slice(0, date.length));
  });
  if (limit === undefined && wanted.length > MOST) {
    throw new ImportStopped('too-many-reports', { count: wanted.length, limit: MOST });
  }
  if (limit === undefined || wanted.length <= limit) return wanted;
  const latest = wanted.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const taken = new Set(latest.slice(0, limit));
  return wanted.filter((item) => taken.has(item));
}

function keyOf({ keyEnv }: SourceSettings): string | undefined {
  if (keyEnv === undefined) return undefined;
  const key = process.env[keyEnv];
  if (!key) throw new ImportStopped('key-missing', { name: keyEnv });
  return key;
}
