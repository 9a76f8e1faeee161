/** Watches the requests of a page. */
import type { CDPSession } from 'playwright-core';

/** The time of a request, in µs of the browser's clock. A trace has the same clock. */
export interface Request {
  readonly from: number;
  /** `Infinity` until the answer is there. */
  readonly until: number;
}

/** What a page has requested until now. */
export interface Network {
  /** The bytes over the network, compressed, with headers. */
  readonly bytes: number;
  readonly requests: readonly Request[];
}

/** How long a page requests nothing when its network is idle, in µs. */
export const QUIET = 500_000;

/** Watches a page. The returned object follows what the page requests. */
export async function watchNetwork(session: CDPSession): Promise<Network> {
  const network = { bytes: 0, requests: [] as { from: number; until: number }[] };
  const open = new Map<string, { until: number }>();
  const end = ({ requestId, timestamp }: { requestId: string; timestamp: number }): void => {
    const request = open.get(requestId);
    if (request) request.until = timestamp * 1e6;
  };
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    const request = { from: timestamp * 1e6, until: Infinity };
    network.requests.push(request);
    open.set(requestId, request);
  });
  session.on('Network.loadingFinished', (finished) => {
    network.bytes += finished.encodedDataLength;
    end(finished);
  });
  session.on('Network.loadingFailed', end);
  await session.send('Network.enable');
  return network;
}

/** Whether an answer is still on its way. */
export const isBusy = ({ requests }: Network): boolean =>
  requests.some(({ until }) => until === Infinity);

/**
 * The end of the first 500 ms after a moment in which nothing is on its way.
 *
 * @param start - The moment, in µs of the browser's clock.
 */
export function endOfQuiet(start: number, requests: readonly Request[]): number {
  let quiet = start;
  for (const { from, until } of [...requests].sort((a, b) => a.from - b.from)) {
    if (from < quiet + QUIET && until > quiet) quiet = until;
  }
  return quiet + QUIET;
}
