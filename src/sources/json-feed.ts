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
  readonly _publication?: {
    readonly language?: string;
    readonly pages?: number;
    readonly integrity?: string;
  };
}

/** What the extension `_publication` of an item can say: the names and forms of docs/feed-extension.md. */
export type PublicationExtension = Readonly<Record<string, unknown>>;

/**
 * What can be wrong with an answer, or left out on purpose. The comment names the `values`.
 *
 * About the whole answer:
 * - `not-this-format`: it is not what the source reads, so there are no items (`expected`).
 * - `too-large`: it is beyond a limit, and only the part before the limit is read (`limit`), or none.
 * - `entry-unreadable`: one entry of it cannot be read (`place`, `reason`).
 * - `encoding-unknown`: bytes are not in the encoding (`encoding`). Ask for `--encoding`.
 * - `encoding-name-unknown`: nobody knows the encoding that is named (`encoding`).
 * - `column-unknown`: a column of a table is not used (`column`, and `nearest` if one is near).
 * - `column-missing`: a table has no column with titles (`column`).
 * - `cell-outside`: a row has more cells than the table has columns (`row`).
 * - `omitted-by-source`: the server left entries out (`count`, `detail`).
 *
 * About one item, which is left out:
 * - `row-hidden`: a row of a table is hidden, so nobody means to show it (`row`).
 * - `not-published`: a draft, withdrawn, or for a later day (`status`). It is named by its id, since its
 *   words are not public either.
 * - `protected`: behind a password, or not open to everybody (`status`). It is named by its id.
 * - `not-own`: another organisation's (`owner`).
 * - `other-kind`: no report, but news or a map (`kind`).
 * - `no-id`: nothing tells it apart from others.
 * - `same-id`: an earlier item has the same id (`id`).
 *
 * About one item, which is kept:
 * - `no-text`: it has neither a text nor a summary, which JSON Feed asks for.
 * - `unfilled-value`: a program wrote that it has no value, so the field is left out (`field`, `value`).
 * - `address-unusable`: an address is not one of the web, so it is left out (`field`, `value`). The
 *   value is not there where it is a path of somebody's computer.
 * - `key-in-field`: an address holds a key or a signature, so it is left out (`field`, `host`).
 * - `date-unclear`: nobody can tell the day from the month. Ask for `--dates` (`value`).
 * - `date-unreadable`: a text is no date (`value`).
 * - `year-unlikely`: the year is hundreds of years ahead, perhaps of a Buddhist calendar (`value`, `year`).
 * - `language-unknown`: a text names no language (`value`).
 * - `file-elsewhere`: a file in the text is on another site, so it is not offered (`value`).
 * - `file-unresolved`: a file is named by an id alone, and was not handed in (`value`).
 */
export type SourceProblemCode =
  | 'not-this-format'
  | 'too-large'
  | 'entry-unreadable'
  | 'encoding-unknown'
  | 'encoding-name-unknown'
  | 'column-unknown'
  | 'column-missing'
  | 'cell-outside'
  | 'omitted-by-source'
  | 'row-hidden'
  | 'not-published'
  | 'protected'
  | 'not-own'
  | 'other-kind'
  | 'no-id'
  | 'same-id'
  | 'no-text'
  | 'unfilled-value'
  | 'address-unusable'
  | 'key-in-field'
  | 'date-unclear'
  | 'date-unreadable'
  | 'year-unlikely'
  | 'language-unknown'
  | 'file-elsewhere'
  | 'file-unresolved';

/** Something that a source could not take over, or left out on purpose. */
export interface SourceProblem {
  /** Its sentence is in `src/publisher/import/`, so that a browser does not load it. */
  readonly code: SourceProblemCode;
  /** The title of the publication, or whatever tells a publisher which is meant. */
  readonly item?: string;
  /** What the sentence quotes. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a source makes of one foreign answer. */
export interface Converted {
  readonly items: readonly JsonFeedItem[];
  readonly problems: readonly SourceProblem[];
  /** The ids of what the source says is not public. What is missing without a word is not among them. */
  readonly closed?: readonly string[];
  /** What the answer says of itself. Absent if it says nothing. */
  readonly feed?: {
    readonly title?: string;
    readonly home_page_url?: string;
    readonly language?: string;
  };
}
