/**
 * Remembers which feed the reader agreed to load. Another feed needs another click.
 *
 * @example
 * const consent = new Consent();
 * consent.giveTo('https://publisher.example/feed.json');
 * consent.isGivenTo('https://elsewhere.example/feed.json'); // false
 */
export class Consent {
  #agreedFeed: string | undefined;

  /** Whether the reader agreed to load this very feed. */
  isGivenTo(feed: string): boolean {
    return this.#agreedFeed === feed;
  }

  /** Says that the reader agrees to load a feed. */
  giveTo(feed: string): void {
    this.#agreedFeed = feed;
  }
}
