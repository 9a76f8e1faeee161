import { ImportStopped } from '../problems/import-problem.js';
import type { Get, GetOptions, Received } from '../state/remembered-requests.js';

/** A JSON value, and the headers that came with it. */
export interface ReceivedJson {
  readonly json: unknown;
  readonly headers: Received['headers'];
  /** The address that answered. */
  readonly address: string;
}

/**
 * Asks an API for JSON.
 *
 * @param refused - What to do if visitors may not see it. Without it, the import stops.
 * @throws ImportStopped if it is closed to visitors, is not there, or is no JSON.
 */
export async function getJson(
  get: Get,
  address: string,
  options: GetOptions = {},
  refused?: (status: number) => ReceivedJson,
): Promise<ReceivedJson> {
  const received = await get(address, { accept: 'application/json', ...options });
  const { status, headers } = received;
  const { host } = new URL(address);
  if (status === 401 || status === 403) {
    if (refused) return refused(status);
    throw new ImportStopped('site-closed', { host, status });
  }
  const text = new TextDecoder().decode(received.body);
  if (status >= 400) {
    if (refused) return refused(status);
    throw new ImportStopped('answer-error', { address, status });
  }
  try {
    return { json: JSON.parse(text) as unknown, headers, address: received.address };
  } catch {
    const isPage = /^\s*<(?:!doctype|html|head|body)/i.test(text);
    throw isPage
      ? new ImportStopped('site-sends-page', { host })
      : new ImportStopped('answer-not-json', { address });
  }
}
