import { isServer, type ReactiveControllerHost } from 'lit';
import { withinPatience } from '../../messages/within-patience.js';

/**
 * Code that few elements need: a lazy chunk, which is loaded when an element first asks for it.
 *
 * A server renders at once, so it loads all chunks when it starts.
 *
 * @example
 * const citationView = new LazyChunk(() => import('./citation-view.js'));
 * render() { return citationView.for(this)?.citationContent(this.publication) ?? this.publication.url; }
 */
export class LazyChunk<Chunk> {
  /** `undefined` until it is there, `null` if it cannot be had. */
  now: Chunk | null | undefined;
  readonly #import: () => Promise<Chunk>;

  constructor(importChunk: () => Promise<Chunk>) {
    this.#import = importChunk;
    if (isServer as boolean) void this.load();
  }

  /** Loads it. If it does not come within five seconds, it cannot be had. It never rejects. */
  async load(): Promise<void> {
    this.now = (await withinPatience(this.#import())) ?? null;
  }

  /**
   * The chunk as it is now.
   *
   * @param host - Renders again when this changes.
   */
  for(host: ReactiveControllerHost): Chunk | null | undefined {
    const { now } = this;
    if (!now && !(isServer as boolean)) {
      void this.load().then(() => this.now !== now && host.requestUpdate());
    }
    return now;
  }
}
