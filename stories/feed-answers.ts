/** Fakes the network for a story. All stories of an element may be on one page. */

type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
let fetchForReal: typeof fetch | undefined;

/**
 * Answers the requests for one address. Requests for other addresses go to the network.
 *
 * @param address - An absolute URL.
 * @returns A function that ends it.
 */
function answer(address: string, respond: Answer): () => void {
  if (!fetchForReal) {
    const real = globalThis.fetch;
    fetchForReal = real;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return answers.get(url)?.(init?.signal) ?? real.call(globalThis, input, init);
    };
  }
  answers.set(address, respond);
  return () => {
    answers.delete(address);
    if (answers.size || !fetchForReal) return;
    globalThis.fetch = fetchForReal;
    fetchForReal = undefined;
  };
}

/**
 * Makes a feed load for ever.
 *
 * @param address - An absolute URL.
 * @returns A function that ends it.
 */
export function neverAnswer(address: string): () => void {
  return answer(
    address,
    (signal) =>
      new Promise((_resolve, reject) => {
        const stop = (): void => reject(new DOMException('The reader left.', 'AbortError'));
        signal?.addEventListener('abort', stop, { once: true });
      }),
  );
}

/**
 * Makes each request for a feed fail, as if its server were down.
 *
 * @param address - An absolute URL.
 * @returns A function that ends it.
 */
export function failToAnswer(address: string): () => void {
  return answer(address, () => Promise.reject(new TypeError('Failed to fetch')));
}

/**
 * Answers each request for an address with a feed.
 *
 * @param address - An absolute URL.
 * @param feed - The feed as JSON.
 * @returns A function that ends it.
 */
export function answerWith(address: string, feed: unknown): () => void {
  const headers = { 'content-type': 'application/feed+json' };
  return answer(address, () => Promise.resolve(Response.json(feed, { headers })));
}
