import type { ServerAnswers } from './state.js';

const REQUEST = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/**
 * What a server does at an address that this page may not read. A browser tells the page nothing but
 * that it failed. So this asks in two other ways: without looking at the answer (`no-cors`), and past
 * all caches on the way, with a parameter that nobody knows. If the page may read only the latter, a
 * cache has kept the answer that was made for another site (`Access-Control-Allow-Origin`).
 *
 * @param address - An absolute address.
 * @returns It never rejects.
 */
export async function serverAnswersAt(address: string): Promise<ServerAnswers> {
  try {
    await fetch(address, { ...REQUEST, mode: 'no-cors' });
  } catch {
    return 'nobody';
  }
  try {
    const fresh = new URL(address);
    fresh.searchParams.set('fresh', crypto.getRandomValues(new Uint32Array(1)).join());
    const { ok } = await fetch(fresh, { ...REQUEST, cache: 'no-store' });
    return ok ? 'cached' : 'own-site';
  } catch {
    return 'own-site';
  }
}
