import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedResult } from '../feed/feed.js';
import type { Failure } from '../feed/problem.js';
import { parseFeedText } from '../feed/parse-feed-text.js';
import { parseFeed } from '../feed/parse-feed.js';
import { memoizeLast } from '../publications/memoize-last.js';
import { loadFeed } from './feed-cache.js';
import { stateOf, type FeedState } from './feed-state.js';
import type { Waiting } from './retry-feed.js';

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

/** How long an element waits to be told its feed before it says that it has none, in ms. */
const PATIENCE = 1000;

const IDLE: FeedState = { status: 'idle' };
const LOADING: FeedState = { status: 'loading' };

/**
 * Keeps one element's feed state: from its property, from its child script, or from the network
 * over `@lit/task`. The newest attributes win, leaving the page ends the request, and moving within
 * the page changes nothing. On a server only the property counts.
 */
export class FeedController implements ReactiveController, Waiting {
  readonly #host: FeedHost;
  readonly #task: Task<readonly [string | undefined], FeedResult>;
  /** What the task was run for the last time. */
  #loaded: string | undefined;
  readonly #readGiven = memoizeLast(readGiven);
  readonly #stateOf = memoizeLast(stateOf);
  readonly #update = (): void => this.#host.requestUpdate();
  #script: string | undefined;
  #children: MutationObserver | undefined;
  #viewport: IntersectionObserver | undefined;
  /** Whether a lazy element has come near the viewport. */
  #isNear = false;
  /** The feed that the reader asked for; another one is another question. */
  #asked: string | undefined;

  /** Set by who has a lost feed asked for again. */
  follow: (() => void) | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      // What needs no request needs no second render either.
      autoRun: false,
      task: ([feed], { signal }) =>
        feed === undefined ? initialState : load(feed, signal, host.timeout),
    });
  }

  /** The state now; the same object until something changes. */
  get state(): FeedState {
    const { status, value } = this.#task;
    const { feed, publication } = this.#host;
    const result = this.#given ?? (status === TaskStatus.COMPLETE ? value : undefined);
    if (result) return this.#stateOf(result, addressOf(feed), publication);
    return status === TaskStatus.PENDING && this.#wanted !== undefined ? LOADING : IDLE;
  }

  /** Whether the element is in the page. */
  get isHere(): boolean {
    return this.#host.isConnected;
  }

  /** Whether the reader is asked before anything is fetched. */
  get isAsking(): boolean {
    return this.#host.loading === 'click' && !this.#given;
  }

  /** Fetches the feed that the element names now, since the reader asked for it: once more after a failure. */
  ask(): void {
    this.#asked = this.#host.feed;
    const { failure } = this.state;
    if (failure) void this.retry(failure);
    this.#update();
  }

  /**
   * Asks once more for a feed that could not be had.
   *
   * @returns Why it cannot be had now either; `undefined` at once where the element wants it no more.
   */
  retry({ address }: Failure): Promise<Failure | undefined> | undefined {
    const feed = this.#wanted;
    if (feed === undefined || this.state.failure?.address !== address) return undefined;
    return this.#task.run([feed]).then(() => this.state.failure);
  }

  hostConnected(): void {
    this.#update();
    this.#children = new MutationObserver(this.#update);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#update, { once: true });
    }
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#update);
    this.#children?.disconnect();
    this.#viewport?.disconnect();
    this.#viewport = undefined;
    // A move disconnects and connects at once; only a request is worth ending, what is shown stays.
    queueMicrotask(() => {
      if (this.#task.status === TaskStatus.PENDING) this.#update();
      this.follow?.();
    });
  }

  hostUpdate(): void {
    const script = this.#host.querySelector(':scope > script[type="application/feed+json"]');
    this.#script = script && isParsed(script) ? script.textContent : undefined;
    this.follow?.();
    const wanted = this.#wanted;
    if (wanted !== this.#loaded) {
      this.#loaded = wanted;
      void this.#task.run([wanted]);
    }
    // Outside the page nothing is waited for.
    if (!this.isHere) return;
    if (!isParsed(this.#host)) requestAnimationFrame(this.#update);
    if (this.#host.loading !== 'lazy' || this.#isNear || this.#viewport) return;
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#viewport?.disconnect();
        this.#isNear = true;
        this.#update();
      },
      { rootMargin: '300px' },
    );
    this.#viewport.observe(this.#host);
  }

  get #given(): FeedResult | undefined {
    const { data, feed } = this.#host;
    return this.#readGiven(data, this.#script, addressOf(feed));
  }

  /** What the task is to load: the `feed` attribute, or `undefined` for nothing yet. */
  get #wanted(): string | undefined {
    const { loading, feed } = this.#host;
    const isDue = { eager: true, lazy: this.#isNear, click: this.#asked === feed }[loading];
    // The parser may be inside the element still, and bring a child script.
    return isDue && this.isHere && isParsed(this.#host) && !this.#given ? feed : undefined;
  }
}

/** A feed that the page gives itself, so that nothing is fetched; `undefined` where it gives none. */
function readGiven(data: unknown, script?: string, address?: string): FeedResult | undefined {
  if (data !== undefined && data !== null) return parseFeed(data, address);
  return script === undefined ? undefined : parseFeedText(script, address);
}

/** Whether the parser has come past a node: something follows it, or it has come to the end. */
function isParsed(node: Node | null): boolean {
  if (document.readyState !== 'loading') return true;
  return node !== null && (node.nextSibling !== null || isParsed(node.parentNode));
}

async function load(feed: string, signal: AbortSignal, timeout: number): Promise<FeedResult> {
  // A framework may add an element first, and tell it its feed later.
  if (!feed) {
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
  }
  const address = addressOf(feed);
  if (address) return loadFeed(address, signal, timeout);
  return { failure: { code: feed ? 'feed-address-invalid' : 'feed-missing', address: feed } };
}

/** The absolute address of a feed: on a page, relative to it; `undefined` where it is none. */
function addressOf(feed: string): string | undefined {
  return absolute(feed, typeof document === 'undefined' ? undefined : document.baseURI);
}

/** Elements ask for it often, and those of a page mostly have one feed. */
const absolute = memoizeLast((feed: string, base: string | undefined) =>
  feed && URL.canParse(feed, base) ? new URL(feed, base).href : undefined,
);
