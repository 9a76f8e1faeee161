import { sameLanguage } from '../../../publications/language.js';
import type { JsonFeedAttachment, JsonFeedItem } from '../../../sources/json-feed.js';
import { fileName } from '../../check/quoting.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';
import { nameOf } from '../merge/compare-items.js';
import { hashOf } from '../merge/feed-file.js';
import type { ImportProblem } from '../problems/import-problem.js';
import type { FactStore } from '../state/fact-store.js';
import type { Facts } from './facts.js';
import { readCoverFacts, readFileFacts } from './read-facts.js';

/** What enriching needs. */
export interface EnrichContext {
  readonly ask: PoliteAsk;
  readonly facts: FactStore;
  readonly say: (problem: ImportProblem) => void;
  readonly progress: (done: number, all: number, words: string) => void;
  readonly signal: AbortSignal;
}

/** How many reports are looked into at the same time. Each server still gets one question at a time. */
const AT_ONCE = 8;

/**
 * Adds to items what the bytes of their files and covers say: size, real type, pages and language of
 * a PDF, size of a cover. It asks by ranges, and only for what it does not know yet.
 *
 * A file that is a web page is left out. What the source says stays, but for the type and the size.
 */
export async function enrichItems(
  items: readonly JsonFeedItem[],
  context: EnrichContext,
): Promise<readonly JsonFeedItem[]> {
  const enriched: JsonFeedItem[] = [];
  const said: ImportProblem[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (!item || context.signal.aborted) return;
      const problems: ImportProblem[] = (said[index] = []);
      const own = { ...context, say: (problem: ImportProblem) => void problems.push(problem) };
      enriched[index] = await enrichItem(item, own);
      context.progress(++done, items.length, 'reports whose files were read');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the items, whichever server answered first.
  for (const problem of said.flat()) context.say(problem);
  return enriched;
}

async function enrichItem(item: JsonFeedItem, context: EnrichContext): Promise<JsonFeedItem> {
  const of = hashOf(item);
  const files: JsonFeedAttachment[] = [];
  for (const file of item.attachments ?? []) {
    const facts = await factsOf(file.url, of, readFileFacts, context);
    if (facts.type === 'page') {
      context.say({
        code: 'file-is-page',
        item: nameOf(item),
        values: { file: fileName(file.url) },
      });
    } else files.push(withFileFacts(file, facts, item, context.say));
  }
  const { attachments, ...rest } = item;
  const own = attachments && files.length ? { ...rest, attachments: files } : rest;
  return withCover(own, of, context);
}

async function factsOf(
  address: string,
  of: string,
  read: typeof readFileFacts,
  { facts, ask }: EnrichContext,
): Promise<Facts> {
  const known = facts.get(address);
  // A page or a broken file may have come for a moment only, so it is asked for again each time.
  if (known?.of === of && known.type !== 'page' && !known.failure) return known;
  const found = await read(address, of, known, ask);
  if (found.reason === undefined) await facts.set(address, found);
  // What was known of a file is still more likely than nothing, if its server is down.
  return found.reason === undefined || !known ? found : { ...known, reason: found.reason };
}

function withFileFacts(
  file: JsonFeedAttachment,
  facts: Facts,
  item: JsonFeedItem,
  say: EnrichContext['say'],
): JsonFeedAttachment {
  const name = fileName(file.url);
  const tell = (code: ImportProblem['code'], values: ImportProblem['values'] = {}): void =>
    say({ code, item: nameOf(item), values: { file: name, ...values } });
  const { reason, failure, size, type = file.mime_type, pages, isTagged } = facts;
  if (reason !== undefined) tell('file-unanswered', { reason });
  if (failure) tell(failure === 'locked' ? 'file-locked' : 'file-damaged');
  const isNamed = file.mime_type !== 'application/octet-stream';
  if (isNamed && type !== file.mime_type) tell('file-not-as-named', { type });
  if (isTagged === false) tell('file-not-tagged');
  const extension = {
    ...(pages && { pages }),
    ...languageOf(facts, tell),
    ...file._publication,
  };
  return {
    ...file,
    mime_type: type,
    ...(size && { size_in_bytes: size }),
    ...(Object.keys(extension).length && { _publication: extension }),
  };
}

/** The language that a PDF says, unless its text looks like another one. */
function languageOf(
  { said, guess }: Facts,
  tell: (code: ImportProblem['code'], values?: ImportProblem['values']) => void,
): { readonly language?: string } {
  if (!said) return {};
  if (!guess || sameLanguage(said, guess)) return { language: said };
  tell('language-doubtful', { said, name: inEnglish(guess) });
  return {};
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language. */
export const inEnglish = (tag: string): string => NAMES.of(tag) ?? tag;

async function withCover(
  item: JsonFeedItem,
  of: string,
  context: EnrichContext,
): Promise<JsonFeedItem> {
  const { image, _publication: extension = {} } = item;
  const cover = extension.cover as { readonly width?: number } | undefined;
  if (!image || cover?.width) return item;
  const { width, height, reason } = await factsOf(image, of, readCoverFacts, context);
  if (reason !== undefined) {
    const values = { file: fileName(image), reason };
    context.say({ code: 'cover-unusable', item: nameOf(item), values });
  }
  if (!width || !height) return item;
  return { ...item, _publication: { ...extension, cover: { ...cover, width, height } } };
}
