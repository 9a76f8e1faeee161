import type { JsonFeedItem } from '../../sources/json-feed.js';
import type { Terminal } from '../command-line/terminal.js';
import type { PoliteAsk } from '../requests/polite-ask.js';
import { politeRequests } from '../requests/polite-requests.js';
import { coversWithoutText, COVERS_FILE } from './covers-without-text.js';
import type { ImportPlan } from './import-plan.js';
import { importProgress } from './import-progress.js';
import { applyEdits } from './merge/apply-edits.js';
import { compareItems } from './merge/compare-items.js';
import { isDated, readEdits, type Edits } from './merge/edits.js';
import { writeFeed, type OwnFeed } from './merge/feed-file.js';
import { keepKnownFeed, readKnownFeed } from './merge/known-feed.js';
import { itemInOrder, latestFirst } from './merge/item-order.js';
import { goneItems } from './merge/gone-items.js';
import { lostItems } from './merge/lost-items.js';
import { joinSameReports } from './merge/same-report.js';
import { ImportStopped, type ImportProblem } from './problems/import-problem.js';
import { withoutFilledTexts } from './problems/filled-texts.js';
import { readSources } from './source/read-sources.js';
import { checkPlaces } from './settings/check-places.js';
import { AnswerStore } from './state/answer-store.js';
import { FactStore } from './state/fact-store.js';
import { Ledger } from './state/ledger.js';
import { rememberedRequests } from './state/remembered-requests.js';
import { StateFolder } from './state/state-folder.js';
import { problemsText, summaryText } from './summary.js';
import { Takedowns, takedownsBeside, withoutTakedowns } from './takedown/takedowns.js';
import { userAgentOf } from './user-agent.js';

/**
 * Reads all sources, puts them together with what the feed had, applies the edits, says what changes,
 * and writes the feed.
 *
 * Whatever is fetched is kept at once. The feed, and what is known of the sources, are written at the
 * end, each as a whole: so an import can be stopped at any moment, and the next one goes on.
 *
 * @throws ImportStopped if it cannot go on. The feed is as it was then.
 */
export async function importFeed(
  plan: ImportPlan,
  terminal: Terminal,
  version: string,
  signal: AbortSignal,
): Promise<void> {
  await checkPlaces(plan);
  const state = new StateFolder(plan.state);
  const before = await readKnownFeed(plan.out, state);
  const problems: ImportProblem[] = [];
  const edits = await readEdits(plan.edits.file, plan.edits.isNamed, (wrong) =>
    terminal.out(problemsText([wrong], terminal)),
  );
  await state.lock();
  const progress = importProgress(terminal);
  try {
    await work({ plan, terminal, version, signal, before, edits, state, progress, problems });
  } catch (error) {
    // What was left out often says why the import stopped.
    progress.clear();
    terminal.out(problemsText(problems, terminal));
    throw error;
  } finally {
    progress.clear();
    await state.unlock();
  }
}

interface Work {
  readonly plan: ImportPlan;
  readonly terminal: Terminal;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly before: OwnFeed | undefined;
  readonly edits: Edits;
  readonly state: StateFolder;
  readonly progress: ReturnType<typeof importProgress>;
  /** Takes everything that is to be said. */
  readonly problems: ImportProblem[];
}

/** What may be over the next time, so that the answers that came are still good. */
const PASSING = /^(?:stopped|no-answer|answer-error)$/;

/** Whether the same question may have another answer soon. What is not there now, is not there then. */
const isPassingFailure = ({ code, values }: ImportStopped): boolean =>
  PASSING.test(code) && !/^4(?!29|08)/.test(String(values.status ?? ''));

async function work(job: Work): Promise<void> {
  const { plan, terminal, state } = job;
  const store = new AnswerStore(state, plan.isFresh);
  const { goesOn } = await store.begin();
  if (goesOn) terminal.err('The last import was stopped. This one goes on from there.\n');
  try {
    await importWith(store, job);
  } catch (error) {
    const isPassing = error instanceof ImportStopped && isPassingFailure(error);
    if (!isPassing) await store.giveUp();
    throw error;
  }
}

async function importWith(store: AnswerStore, job: Work): Promise<void> {
  const { plan, terminal, before, edits, state, progress, problems } = job;
  const say = (problem: ImportProblem): void => void problems.push(problem);
  const ask = politeAsk(job);
  const get = rememberedRequests(ask, store, plan.delay);
  const ledger = await Ledger.read(state);
  const pinned = new Set([...edits].filter(([, edit]) => edit.pinned).map(([id]) => id));
  const known = new Set([...(before?.hashes.keys() ?? []), ...ledger.ids]);
  const dated = new Set([...edits].filter(([, edit]) => isDated(edit)).map(([id]) => id));
  const takedowns = await Takedowns.read(takedownsBeside(plan.out));
  const held = new Set([...edits.keys(), ...takedowns.ids]);
  const read = await readSources({
    ...{ plan, terminal, state, get, ledger, pinned, known, dated, held, before, say },
    progress: progress.show,
  });
  const { closed } = read;
  const options = { isPruned: plan.isPruned, isAccepted: plan.isAccepted, pinned, closed };
  const lost = await lostItems(read.entries, read.isLatestOnly, ledger, before, options);
  const entries = withoutTakedowns([...read.entries, ...lost], takedowns, say);
  const joined = joinSameReports(entries, new Set(before?.hashes.keys()), say);
  const facts = await FactStore.read(state, plan.isFresh);
  const withdrawn = await ledger.items(closed);
  for (const item of withdrawn) facts.forget(item);
  const enriched = await enrich(joined, job, ask, facts, say);
  const edited = applyEdits(enriched, edits, plan.edits.file, say).map(itemInOrder);
  const items = latestFirst(edited, (id) => pinned.has(id));
  progress.clear();
  const covers = coversWithoutText(items);
  const summary = {
    problems: withoutFilledTexts(problems, enriched, items),
    comparison: await compareItems(before, items, closed),
    gone: goneItems(entries),
    covers,
    coversFile: `${plan.state}/${COVERS_FILE}`,
  };
  terminal.out(summaryText(summary, terminal));
  if (plan.isDryRun) terminal.out('Nothing is written, since this is a dry run.\n');
  else {
    const top = { title: read.name, ...before?.head, ...read.head, ...plan.head };
    const { isWritten, feed } = writeFeed(plan.out, top, items, before);
    await keepKnownFeed(plan.out, feed, state);
    const count = `${items.length} ${items.length === 1 ? 'report' : 'reports'}`;
    terminal.out(`${plan.out} ${isWritten ? 'is written' : 'stays as it is'}: ${count}.\n`);
    await Ledger.write(state, entries);
  }
  await state.write(COVERS_FILE, covers.table);
  for (const memory of read.memories) await memory.end();
  if (plan.isEnriched || withdrawn.length) await facts.end();
  await store.end();
}

function politeAsk({ plan, terminal, version, signal }: Work): PoliteAsk {
  return politeRequests({
    mayAskPrivate: plan.mayAskPrivate,
    pause: plan.delay,
    obeysRobots: true,
    onSlow: (host, asked, given) => terminal.err(slowText(host, asked / 1000, given / 1000)),
    userAgent: userAgentOf(version, plan.contact),
    signal,
  });
}

const slowText = (host: string, asked: number, given: number): string =>
  `${host} asks for a pause of ${asked} s (Crawl-delay in its robots.txt). ` +
  (given < asked ? `It gets ${given} s, the most.\n` : 'It gets it.\n');

async function enrich(
  items: readonly JsonFeedItem[],
  { plan, signal, progress }: Work,
  ask: PoliteAsk,
  facts: FactStore,
  say: (problem: ImportProblem) => void,
): Promise<readonly JsonFeedItem[]> {
  if (!plan.isEnriched) return items;
  const [{ enrichItems }, { sayLanguages }] = await Promise.all([
    import('./enrich/enrich-items.js'),
    import('./enrich/say-languages.js'),
  ]);
  const enriched = await enrichItems(items, { ask, facts, say, signal, progress: progress.show });
  if (signal.aborted) throw new ImportStopped('stopped');
  await sayLanguages(enriched, facts, say);
  return enriched;
}
