/** The part of a JSON Feed that the contenders' own elements read. They do not validate it. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly image: string;
  readonly date_published: string;
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
  readonly _publication: { readonly pages: number };
}

const feeds = new Map<string, Promise<readonly Item[]>>();

/**
 * Loads the items of a feed. It sends one request, however many elements show the feed.
 *
 * @throws Error if the feed cannot be loaded.
 */
export function loadItems(address: string): Promise<readonly Item[]> {
  const items = feeds.get(address) ?? fetchItems(address);
  feeds.set(address, items);
  return items;
}

async function fetchItems(address: string): Promise<readonly Item[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { items } = (await response.json()) as { items: readonly Item[] };
  return items;
}
