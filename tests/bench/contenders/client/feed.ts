/** The part of a JSON Feed that the contenders' own elements read. They do not validate it. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly image: string;
  readonly date_published: string;
  /** A BCP 47 tag. Without it, the feed's language counts. */
  readonly language?: string;
  readonly tags: readonly string[];
  readonly authors: readonly { readonly name: string }[];
  readonly attachments: readonly File[];
  readonly _publication: {
    readonly cover: { readonly alt: string; readonly width: number; readonly height: number };
  };
}

/** A file to download. */
export interface File {
  readonly url: string;
  readonly mime_type: string;
  readonly size_in_bytes: number;
  readonly _publication: {
    /** A BCP 47 tag. */
    readonly language: string;
    readonly pages: number;
  };
}

/** The language of a feed, a BCP 47 tag, and its items. */
export interface Feed {
  readonly language: string;
  readonly items: readonly Item[];
}

const feeds = new Map<string, Promise<Feed>>();

/**
 * Loads the items of a feed, as `loadFeed` does.
 *
 * @throws Error if the feed cannot be loaded.
 */
export const loadItems = async (address: string): Promise<readonly Item[]> =>
  (await loadFeed(address)).items;

/**
 * Loads a feed. It sends one request, however many elements show the feed.
 *
 * @throws Error if the feed cannot be loaded.
 */
export function loadFeed(address: string): Promise<Feed> {
  const feed = feeds.get(address) ?? fetchFeed(address);
  feeds.set(address, feed);
  return feed;
}

async function fetchFeed(address: string): Promise<Feed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Feed;
}
