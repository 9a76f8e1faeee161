/** How long a server may take to answer, in ms. */
const PATIENCE = 8000;

/** No more of an answer is read, in bytes. */
const MOST_BYTES = 5e6;

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** The absolute address that answered, after redirects. */
  readonly address: string;
  readonly text: string;
}

/** Asks for an address. */
export type Ask = (address: string) => Promise<Answer | undefined>;

/**
 * Asks a server for an address, without credentials and without a referrer, and waits for eight
 * seconds at most.
 *
 * @param address - An absolute address.
 * @returns `undefined` if no server answered, or if this page may not read the answer: a browser does
 *   not tell one from the other. It never rejects.
 */
export const ask: Ask = async (address) => {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await textOf(response);
    return { status: response.status, address: response.url || address, text };
  } catch {
    return undefined;
  }
};

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    text += decoder.decode(part.value, { stream: true });
    if (size < MOST_BYTES) continue;
    await reader?.cancel();
    break;
  }
  return text;
}

/** The JSON of an answer. `undefined` if it is none, or if the server refused. */
export function jsonOf(answer: Answer | undefined): unknown {
  if (!answer || answer.status >= 400) return undefined;
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    return undefined;
  }
}

/** An object as it is. Anything else becomes an empty one. */
export const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {};

/** Whether an answer is a JSON Feed: an object with a list of items. */
export const isFeed = (answer: Answer | undefined): boolean =>
  Array.isArray(objectIn(jsonOf(answer)).items);
