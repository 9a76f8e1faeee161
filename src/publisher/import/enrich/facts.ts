/** What the bytes of a file or a cover say, and what its server said to ask again by. */
export interface Facts {
  /** What the item was when the file was asked for. While it is the same, nobody asks again. */
  readonly of: string;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  readonly size?: number | undefined;
  /** The real type; `page` for a web page in place of a file. */
  readonly type?: string | undefined;
  readonly pages?: number | undefined;
  /** The language that a PDF says it is in. */
  readonly said?: string | undefined;
  /** What its text looks like. */
  readonly guess?: string | undefined;
  readonly isTagged?: boolean | undefined;
  readonly failure?: 'damaged' | 'locked' | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Why it could not be read. Such facts are not kept. */
  readonly reason?: string | undefined;
}
