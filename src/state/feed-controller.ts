import { Task } from '@lit/task';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedResult } from '../feed/feed.js';
import { knownReaders, oddReaders } from '../feed/odd-readers.js';
import { parseFeedText } from '../feed/parse-feed-text.js';
import { parseFeed } from '../feed/parse-feed.js';
import {
  askedTextReaders,
  countTextReaders,
  loadRichTextParser,
} from '../feed/rich-text-reader.js';
import { memoizeLast } from '../publications/memoize-last.js';
import { parseUrl } from '../publications/parse-url.js';
import { childScriptText, isParsed, watchChildScript } from './child-script.js';
import { feedStore } from './feed-store.js';
import { failedBy, stateOf, type FeedState } from './feed-state.js';

/** What the controller reads of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** The feed's address, absolute or relative to the page; empty for none. */
  readonly feed: string;
  /** The id or url of the publication to show; empty for the first. */
  readonly publication: string;
  /** `lazy` waits until the element is near the viewport, `click` until the reader asks. */
  readonly loading: 'eager' | 'lazy' | 'click';
  /** The most ms until the server begins to answer. */
  readonly timeout: number;
  /** The feed itself as parsed JSON; `undefined` to read the child script or to fetch. */
  readonly data: unknown;
}

/** How long an element waits for the name of its feed before it says that it has none, in ms. */
const PATIENCE = 1000;

// A server renders at once, so it cannot load chunks when an element needs them.
if (isServer as boolean) {
  void loadRichTextParser();
  oddReaders();
}

const IDLE: FeedState = { status: 'idle' };
const LOADING: FeedState = { status: 'loading' };

/**
 * Keeps one element's feed state: from the property `data`, from its child script, or from the
 * network. The newest attributes win. When the element leaves the page, its request ends. When the
 * element moves within the page, nothing changes. On a server only `data` counts.
 *
 * @example
 * readonly #feed = new FeedController(this);
 * render() { return this.#feed.state.status === 'ready' ? this.#renderFeed() : html`<slot></slot>`; }
 */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #task: Task<readonly [feed: string | undefined], FeedResult | undefined>;
  /** The last argument is for the memory alone: with other readers, the same feed is read once more. */
  readonly #readGiven = memoizeLast<
    [data: unknown, script?: string, address?: string, readers?: unknown],
    FeedResult | undefined
  >(readGiven);
  readonly #stateOf = memoizeLast(stateOf);
  /** The feed that somebody asked for: another feed needs another click. At first a host has none. */
  #askedFeed: string | null = null;
  #subscribedTo: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #endWatch: (() => void) | undefined;
  /** Ends the wait of an element that is to load near the viewport. */
  #wait: AbortController | undefined;
  #isNear = false;
  /** The text of the child script; `undefined` where there is none, and on a server. */
  #script: string | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#feedToLoad],
      task: ([feed], { signal }) => (feed === undefined ? undefined : this.#load(feed, signal)),
      // A feed that the page gives needs no run, and so no second render.
      initialValue: undefined,
    });
  }

  /** The state now; the same object until something changes. */
  get state(): FeedState {
    const given = this.#given;
    if (given) return this.#stateFrom(given);
    const state = this.#task.render({
      pending: () => (this.#feedToLoad === undefined ? IDLE : LOADING),
      complete: (result) => (result ? this.#stateFrom(result) : IDLE),
      error: failedBy,
    });
    return state ?? IDLE;
  }

  /** The feed's absolute address, relative to the host's document; `undefined` where it is none. */
  get address(): string | undefined {
    return absolute(this.#host.feed, this.#host.baseURI);
  }

  /** Whether the reader is asked before anything is fetched. */
  get isAsking(): boolean {
    return this.#host.loading === 'click' && !this.#given;
  }

  /** Says that somebody asks for the feed: it is loaded now, and once more after a failure. */
  ask(): void {
    this.#askedFeed = this.#host.feed;
    this.#update();
    this.#tryAgain();
  }

  hostConnected(): void {
    this.#endWatch = watchChildScript(this.#host, this.#readScript);
    this.#readScript();
  }

  hostDisconnected(): void {
    this.#endWatch?.();
    this.#wait?.abort();
    this.#wait = undefined;
    // A move disconnects and connects at once.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#subscribe(undefined);
      // What is shown stays.
      if (!this.state.feed) void this.#task.run([undefined]);
    });
  }

  hostUpdate(): void {
    const { loading, isConnected } = this.#host;
    // A task that cannot make its own would reject, and nobody would notice.
    const wait = new AbortController();
    if (loading === 'lazy' && isConnected && !this.#wait)
      void this.#waitUntilNear((this.#wait = wait));
    this.#subscribe(this.#feedToLoad && this.address);
  }

  hostUpdated(): void {
    const readers = countTextReaders();
    void askedTextReaders().then(() => {
      if (countTextReaders() !== readers) this.#update();
    });
  }

  /** Without the chunk, it does not wait. */
  async #waitUntilNear(wait: AbortController): Promise<void> {
    try {
      const { whenNearViewport } = await import('./near-viewport.js');
      await whenNearViewport(this.#host, wait.signal);
    } catch {
      // Content that comes too early is better than none.
    }
    this.#isNear = true;
    this.#update();
  }

  readonly #readScript = (): void => {
    this.#script = childScriptText(this.#host);
    this.#update();
  };

  readonly #update = (): void => this.#host.requestUpdate();

  /** The feed that the page itself gives, so that nothing is fetched. */
  get #given(): FeedResult | undefined {
    return this.#readGiven(this.#host.data, this.#script, this.address, knownReaders());
  }

  /** The `feed` attribute, when it is time to load it; `undefined` for nothing yet. */
  get #feedToLoad(): string | undefined {
    const { loading, feed, isConnected } = this.#host;
    if (!isConnected) return undefined;
    const isDue =
      feed === this.#askedFeed || loading === 'eager' || (loading === 'lazy' && this.#isNear);
    return isDue && isParsed(this.#host) && !this.#given ? feed : undefined;
  }

  #stateFrom(result: FeedResult): FeedState {
    return this.#stateOf(result, this.address, this.#host.publication);
  }

  #subscribe(address: string | undefined): void {
    if (address === this.#subscribedTo) return;
    this.#subscribedTo = address;
    const unsubscribe = this.#unsubscribe;
    this.#unsubscribe = address ? feedStore.subscribe(address, () => this.#tryAgain()) : undefined;
    unsubscribe?.();
  }

  #tryAgain(): void {
    if (this.state.failure) void this.#task.run();
  }

  async #load(feed: string, signal: AbortSignal): Promise<FeedResult> {
    // A framework may add an element first, and tell it its feed later.
    if (!feed) await pause(PATIENCE, signal);
    const { address } = this;
    if (address) return feedStore.load(address, this.#host.timeout, signal);
    return { failure: { code: feed ? 'feed-address-invalid' : 'feed-missing', address: feed } };
  }
}

function readGiven(data: unknown, script?: string, address?: string): FeedResult | undefined {
  if (data !== undefined && data !== null) return parseFeed(data, address);
  return script === undefined ? undefined : parseFeedText(script, address);
}

/** Waits some ms. An aborted wait never ends, and leaves no timer. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.onabort = () => clearTimeout(timer);
  });
}

/** Elements ask for it often, and the elements of a page mostly show one feed. A server has no base. */
const absolute = memoizeLast((feed: string, base: string | undefined) => {
  const url = feed ? parseUrl(feed, base) : undefined;
  // The page's own address may hold a password. `fetch` refuses it, and nobody must read it.
  if (url) url.username = url.password = '';
  return url?.href;
});
