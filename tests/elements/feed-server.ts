/** A network for tests: it counts the requests, and answers when a test says so. */

/** One request that an element made. */
export interface FeedRequest {
  readonly address: string;
  readonly options: RequestInit;
  /** Whether the element has aborted the request. */
  readonly isAborted: boolean;
  /** Answers with a feed, or with anything else as JSON. */
  answer(feed: unknown, options?: ResponseInit): void;
  /** Answers with a text that may not be JSON. */
  answerText(text: string): void;
  /** Breaks the connection. */
  fail(): void;
}

let lastAddress = 0;

/** The network of one test. */
export class FeedServer {
  /** All requests so far. The oldest is first. */
  readonly requests: FeedRequest[] = [];
  readonly #feeds = new Map<string, unknown>();

  /**
   * Makes an address that was never requested. The page keeps each loaded feed until it is closed.
   */
  newAddress(): string {
    return `https://feeds.example/${String(++lastAddress)}.json`;
  }

  /**
   * Puts a feed on the network, which then answers at once.
   *
   * @param feed the feed of the answer
   * @returns its address
   */
  serve(feed: unknown): string {
    const address = this.newAddress();
    this.#feeds.set(address, feed);
    return address;
  }

  /**
   * The number of requests to an address.
   *
   * @param address an absolute URL
   */
  count(address: string): number {
    return this.requests.filter((request) => request.address === address).length;
  }

  /** Replaces `fetch`. */
  readonly fetch = (input: RequestInfo | URL, options: RequestInit = {}): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input);
    const { signal } = options;
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () =>
        reject(new DOMException('The request was taken back.', 'AbortError')),
      );
      const request: FeedRequest = {
        address,
        options,
        get isAborted() {
          return signal?.aborted ?? false;
        },
        answer: (feed, init) => resolve(Response.json(feed, init)),
        answerText: (text) => resolve(new Response(text)),
        fail: () => reject(new TypeError('Failed to fetch')),
      };
      this.requests.push(request);
      if (this.#feeds.has(address)) request.answer(this.#feeds.get(address));
    });
  };
}

/**
 * Gives each test of a file its own network, and removes it afterwards.
 *
 * @returns a function that returns the network of the current test
 */
export function useFeedServer(): () => FeedServer {
  const real = globalThis.fetch;
  let server = new FeedServer();
  beforeEach(() => {
    server = new FeedServer();
    globalThis.fetch = server.fetch;
  });
  afterEach(() => {
    globalThis.fetch = real;
  });
  return () => server;
}

/**
 * Collects the warnings in the page's console during a file's tests, and keeps them from the
 * terminal.
 *
 * @returns a function that returns the lines since the start of the current test
 */
export function useConsole(): () => readonly string[] {
  const real = console.warn;
  let lines: string[] = [];
  before(() => {
    console.warn = (...values: unknown[]) => {
      lines.push(values.map(String).join(' '));
    };
  });
  beforeEach(() => {
    lines = [];
  });
  after(() => {
    console.warn = real;
  });
  return () => lines;
}
