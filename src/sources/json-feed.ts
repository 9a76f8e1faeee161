/**
 * An item of a JSON Feed 1.1 with `_publication`, as a source makes it. Fields that the source does
 * not know are absent: never null, never empty, never guessed.
 *
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export interface JsonFeedItem {
  /** The same in each run: what the source calls its own, not an address that may move. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly image?: string;
  /** RFC 3339. Absent where the day is not known: then `_publication.issued` says what is. */
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name: string; readonly url?: string }[];
  readonly tags?: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  readonly attachments?: readonly JsonFeedAttachment[];
  readonly _publication?: PublicationExtension;
}

/** A file of an item. JSON Feed 1.1, "Attachments". */
export interface JsonFeedAttachment {
  readonly url: string;
  /** A media type, such as `application/pdf`. */
  readonly mime_type: string;
  readonly title?: string;
  readonly size_in_bytes?: number;
  readonly duration_in_seconds?: number;
  readonly _publication?: { readonly language?: string; readonly pages?: number };
}

/** What the extension `_publication` of an item can say: the names and forms of docs/feed-extension.md. */
export type PublicationExtension = Readonly<Record<string, unknown>>;

/** Something that a source could not take over, or left out on purpose. */
export interface SourceProblem {
  /** Kebab-case. Its sentence is in `src/publisher/import/`, so that a browser does not load it. */
  readonly code: string;
  /** The title of the publication, or whatever tells a publisher which is meant. */
  readonly item?: string;
  /** What the sentence quotes. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a source makes of one foreign answer. */
export interface Converted {
  readonly items: readonly JsonFeedItem[];
  readonly problems: readonly SourceProblem[];
}
