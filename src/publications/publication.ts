import type { RichText } from './rich-text.js';

/**
 * A person or an organisation: the author or the publisher of a publication
 * (schema.org `Person` and `Organization`).
 */
export interface Agent {
  readonly name: string;
  /** An `http:`, `https:` or `mailto:` address that belongs to the agent. */
  readonly url?: string;
}

/** The cover of a publication (schema.org `ImageObject`). */
export interface ImageObject {
  readonly url: string;
  /** The text alternative; an empty string where the feed gives none. */
  readonly alt: string;
  /** Width in CSS pixels, where the feed says it. */
  readonly width?: number;
  /** Height in CSS pixels, where the feed says it. */
  readonly height?: number;
}

/** One downloadable file of a publication (schema.org `MediaObject`). */
export interface MediaObject {
  readonly contentUrl: string;
  /** The media type, such as `application/pdf` (RFC 6838). */
  readonly encodingFormat?: string;
  /** The publisher's name for this file. Files of one name are the same thing in other formats. */
  readonly name?: string;
  /** The size in bytes. Absent where unknown. */
  readonly contentSize?: number;
  /** The language of the file, a BCP 47 tag. Absent where the feed does not say. */
  readonly inLanguage?: string;
  readonly numberOfPages?: number;
  /** The hash of the file, as in Subresource Integrity (`sha256-…`, `sha384-…`, `sha512-…`). */
  readonly integrity?: string;
}

/**
 * One report, as the widgets know it. Field names are those of schema.org
 * (`CreativeWork`) and, where it has none, of CSL 1.0.2. Lists are never absent: they may be empty.
 */
export interface Publication {
  readonly id: string;
  /** The publication's page. Without one, its title is an unlinked heading. */
  readonly url?: string;
  /** Plain text. Where the feed gives none: the id or the url. */
  readonly title: string;
  /** The teaser that the publisher wrote, plain text. */
  readonly abstract?: string;
  /** The long text. Read on first use, since few of a feed's items are ever shown. */
  readonly text: RichText;
  readonly image?: ImageObject;
  readonly authors: readonly Agent[];
  readonly publisher?: Agent;
  /** ISO 8601, in the precision that is known: `2024`, `2024-11`, `2024-11-05`, or with a time. */
  readonly datePublished?: string;
  /** As `datePublished`. */
  readonly dateModified?: string;
  /** A BCP 47 tag. */
  readonly inLanguage?: string;
  readonly keywords: readonly string[];
  /** The files to download, in the publisher's order. */
  readonly encodings: readonly MediaObject[];
  /** What the publisher lists as related: an id or url of this feed, or a publication of its own. */
  readonly related: readonly (string | Publication)[];
  /** A CSL type, such as `report` or `book`. */
  readonly type?: string;
  readonly doi?: string;
  readonly isbn?: string;
  readonly numberOfPages?: number;
  /** The address of the licence, or its name. */
  readonly license?: string;
  /** How the publisher asks to be cited, plain text. */
  readonly citation?: string;
}

/**
 * The publication that an id or a url names.
 *
 * @returns The first with that id, else the first with that url; without a `reference` the first
 *   of all; `undefined` where there is none.
 */
export function findPublication(
  publications: readonly Publication[],
  reference = '',
): Publication | undefined {
  if (!reference) return publications[0];
  const address = URL.canParse(reference) ? new URL(reference).href : reference;
  return (
    publications.find(({ id }) => id === reference) ??
    publications.find(({ url }) => url === address)
  );
}
