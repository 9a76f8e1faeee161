/** A network for tests: it counts the requests, and answers when a test says so. */

/** One request that an element made. */
export interface FeedRequest {
  readonly address: string;
  readonly options: RequestInit;
  /** Whether the element took it back. */
  readonly isAborted: boolean;
  /** Answers with a feed, or with anything else as JSON. */
  answer(feed: unknown, options?: ResponseInit): void;
  /** Answers with a text that may be no JSON. */
  answerText(text: string): void;
  /** Lets the connection break. */
  fail(): void;
}

let lastAddress = 0;

/** The network of one test. */
export class FeedServer {
  /** All requests so far, the oldest first. */
  readonly requests: FeedRequest[] = [];
  readonly #feeds = new Map<string, unknown>();

  /** An address that nobody has asked for: what was loaded is kept as long as the page lives. */
  newAddress(): string {
    return `https://feeds.example/${String(++lastAddress)}.json`;
  }

  /**
   * Puts a feed on the network, which answers for it at once.
   *
   * @param feed what to answer with
   * @returns its address
   */
  serve(feed: unknown): string {
    const address = this.newAddress();
    this.#feeds.set(address, feed);
    return address;
  }

  /**
   * How often an address was asked for.
   *
   * @param address an absolute URL
   */
  count(address: string): number {
    return this.requests.filter((request) => request.address === address).length;
  }

  /** Stands in for `fetch`. */
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
 * Gives each test of a file a network of its own, and takes it away again.
 *
 * @returns how a test reaches it
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
 * Listens to what the page says in the console during a file's tests, and keeps it from the terminal.
 *
 * @returns how a test reads the lines that were said since it began
 */
export function useConsole(): () => readonly string[] {
  const real = console.warn;
  let lines: string[] = [];
  before(() => {
    console.warn = (...said: unknown[]) => {
      lines.push(said.map(String).join(' '));
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
