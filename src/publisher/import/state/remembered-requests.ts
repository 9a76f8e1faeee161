import { setTimeout as sleep } from 'node:timers/promises';
import { REASON_WORDS, type Answer } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { AnswerStore, KeptAnswer } from './answer-store.js';

/** How a source asks. */
export interface GetOptions {
  readonly accept?: string;
  /** The most bytes of the answer. */
  readonly most?: number;
  /** Parameters of the query that are keys: they are sent, and neither kept nor said. */
  readonly secret?: Readonly<Record<string, string>>;
  /** Whether the answer is only kept until the import ends, since the source keeps what it said. */
  readonly isForNow?: boolean;
}

/** An answer with a status below 500. */
export type Received = KeptAnswer;

/** Asks a server for an address, unless it was asked already and nothing changed. */
export type Get = (address: string, options?: GetOptions) => Promise<Received>;

/** The most bytes of JSON, XML or HTML. */
const MOST = 20_000_000;
/** The headers that are kept. */
const HEADERS =
  /^(?:content-type|etag|last-modified|link|total-results|x-generator|x-robots-tag|x-wp-total|x-wp-totalpages)$/;
/** The failures that may be over in a moment. */
const PASSING = /^(?:broken|refused|timeout|robots-broken|502|503|504)$/;

/**
 * Makes a `Get` that remembers. An answer of the same run is not asked for again; for an answer of an
 * earlier run the server is asked whether it changed (`If-None-Match`, `If-Modified-Since`, RFC 9110,
 * section 13.1).
 *
 * It throws `ImportStopped` if there is no answer, or one that nobody can use: too large, or with a
 * status of 500 or more. Before, it tries two more times.
 *
 * @param pause - How long servers rest between two questions, in ms. Before it tries again, it waits
 *   twice and then ten times as long.
 */
export function rememberedRequests(ask: PoliteAsk, store: AnswerStore, pause: number): Get {
  const askAgain = async (address: string, question: Parameters<PoliteAsk>[1]): Promise<Answer> => {
    for (const factor of [2, 10]) {
      const answer = await ask(address, question);
      if (!PASSING.test(`${answer.reason ?? answer.status}`)) return answer;
      await sleep(pause * factor);
    }
    return ask(address, question);
  };

  return async (address, { accept = '*/*', most = MOST, secret = {}, isForNow } = {}) => {
    const kept = await store.read(address);
    if (isForNow) store.forget(address);
    if (kept?.isNow) return kept.answer;
    const { etag, 'last-modified': modified } = kept?.answer.headers ?? {};
    const answer = await askAgain(withQuery(address, secret), {
      method: 'GET',
      most,
      headers: {
        accept,
        'accept-encoding': 'gzip, br',
        ...(etag && { 'if-none-match': etag }),
        ...(modified && { 'if-modified-since': modified }),
      },
    });
    const received =
      kept && answer.status === 304 ? kept.answer : readAnswer(answer, address, most);
    if (received.status === 200) {
      const own = withoutQuery(received.address, secret);
      await store.keep(address, { ...received, address: own });
      if (isForNow) store.forget(address);
    }
    return received;
  };
}

function readAnswer(answer: Answer, address: string, most: number): Received {
  if (answer.status === undefined) throw noAnswer(answer.reason, address, answer.address);
  const { status, body, isWhole } = answer;
  if (status >= 500 || status === 429) throw new ImportStopped('answer-error', { address, status });
  if (body.length > most) {
    throw new ImportStopped('answer-too-large', { address, limit: Math.round(most / 1e6) });
  }
  if (!isWhole) throw noAnswer('broken', address);
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    HEADERS.test(name) && value ? [[name, String(value)] as const] : [],
  );
  return {
    address: answer.address,
    status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(body),
  };
}

function noAnswer(
  reason: keyof typeof REASON_WORDS,
  address: string,
  last = address,
): ImportStopped {
  if (reason === 'stopped') return new ImportStopped('stopped');
  if (reason === 'private') return new ImportStopped('address-private', { address });
  if (reason === 'robots') {
    // The address may have led to another host, whose rules these are.
    return new ImportStopped('robots-keep-away', { address, host: new URL(last).host });
  }
  return new ImportStopped('no-answer', { address, reason: REASON_WORDS[reason] });
}

function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return Object.keys(query).length ? url.href : address;
}

function withoutQuery(address: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const name of Object.keys(query)) url.searchParams.delete(name);
  return Object.keys(query).length ? url.href : address;
}
