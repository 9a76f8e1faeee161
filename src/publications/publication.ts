import { addressIn, comparable } from './address.js';
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
  /** The text alternative. An empty string if the feed gives none. */
  readonly alt: string;
  /** The width in CSS pixels. Absent if the feed does not say it. */
  readonly width?: number;
  /** The height in CSS pixels. Absent if the feed does not say it. */
  readonly height?: number;
}

/** One downloadable file of a publication (schema.org `MediaObject`). */
export interface MediaObject {
  /** The absolute address of the file, `http:` or `https:`. */
  readonly contentUrl: string;
  /** The media type, such as `application/pdf` (RFC 6838). */
  readonly encodingFormat?: string;
  /**
   * The short name of the format, which is the same in every language, such as `PDF`. Absent if
   * neither the media type nor the address tells it.
   */
  readonly format?: string;
  /**
   * The publisher's name for this file. Files with the same name are the same text in different
   * formats (JSON Feed 1.1, "Attachments").
   */
  readonly name?: string;
  /** The size in bytes. Absent if it is not known. */
  readonly contentSize?: number;
  /** The language of the file, a BCP 47 tag. Absent if the feed does not say it. */
  readonly inLanguage?: string;
  readonly numberOfPages?: number;
  /**
   * The hash of the file as the publisher wrote it. It should have the form of Subresource Integrity:
   * `sha256-…`, `sha384-…`, `sha512-…`.
   */
  readonly integrity?: string;
  /** The length of a sound or a film, in seconds. */
  readonly duration?: number;
  /** Whether the file is tagged for screen readers. Absent if the feed does not say it. */
  readonly accessible?: boolean;
}

/** The files of a publication's citation, for programs that keep references. */
export interface CitationFiles {
  /** The absolute address of the file, `http:` or `https:`. */
  readonly bibtex?: string;
  readonly ris?: string;
}

/**
 * One report.
 *
 * The fields have their names from schema.org (`CreativeWork`), else from CSL 1.0.2. A list is
 * never absent, but it may be empty.
 */
export interface Publication {
  /** The item's id in its feed. */
  readonly id: string;
  /** The address of the publication's page. Without it, the title is a heading without a link. */
  readonly url?: string;
  /** Plain text. If the feed gives no title, it is the url, else the id. */
  readonly title: string;
  /** The publisher's own teaser, as plain text. */
  readonly abstract?: string;
  /** The long text. It is parsed on first use, because a page shows few items of a feed. */
  readonly text: RichText;
  readonly image?: ImageObject;
  readonly authors: readonly Agent[];
  readonly publisher?: Agent;
  /**
   * ISO 8601, as precise as the publisher knows it: `2024`, `2024-11`, `2024-11-05`, or with a time.
   */
  readonly datePublished?: string;
  /** ISO 8601, in the same forms as `datePublished`. */
  readonly dateModified?: string;
  /** The language of the publication, a BCP 47 tag. */
  readonly inLanguage?: string;
  /** The topics. */
  readonly keywords: readonly string[];
  /** The files to download, in the publisher's order. */
  readonly encodings: readonly MediaObject[];
  /**
   * The related publications that the publisher lists. Each is an id or url of this feed, or a
   * publication from elsewhere.
   */
  readonly related: readonly (string | Publication)[];
  /**
   * The same publication in other languages (schema.org `workTranslation`), in the forms of `related`.
   * Those of this feed count. If one of two publications names the other, each is a translation of
   * both.
   */
  readonly translations: readonly (string | Publication)[];
  /** A CSL type, such as `report` or `book`. */
  readonly type?: string;
  /** The Digital Object Identifier, without an address before it. */
  readonly doi?: string;
  /** ISBN-13 or ISBN-10. */
  readonly isbn?: string;
  readonly numberOfPages?: number;
  /** The address of the licence, or its name. */
  readonly license?: string;
  /** The citation that the publisher asks for, as plain text. */
  readonly citation?: string;
  /** The files of its citation that the publisher has. */
  readonly cite?: CitationFiles;
  /** Whom readers ask for an accessible format: an address or a mail address, as the publisher wrote it. */
  readonly contact?: string;
}

/**
 * Finds a publication by its id or its url. Urls are compared as addresses (`comparable`).
 *
 * @param reference - An id or a url. An empty string means the first publication.
 * @returns The first publication with this id, else the first with this url; `undefined` if there
 *   is none.
 * @example
 * findPublication(publications, 'https://publisher.example/reports/1');
 * findPublication(publications); // the first publication
 */
export function findPublication(
  publications: readonly Publication[],
  reference = '',
): Publication | undefined {
  if (!reference) return publications[0];
  const own = publications.find(({ id }) => id === reference);
  if (own) return own;
  const address = addressIn(reference);
  return publications.find(({ url }) => url && comparable(url) === address);
}
