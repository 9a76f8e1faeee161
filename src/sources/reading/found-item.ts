/** A file as a source found it. Whatever cannot be used is left out later. */
export interface FoundFile {
  readonly url: string;
  /** A media type. Without it, the ending of the address tells the type. */
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  /** In bytes. */
  readonly size?: unknown;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly pages?: unknown;
  /** In seconds. */
  readonly duration?: unknown;
  /** As in Subresource Integrity. */
  readonly integrity?: string | undefined;
  /** Whether it is tagged for screen readers. */
  readonly accessible?: unknown;
}

/** A related publication of elsewhere. */
export interface FoundLink {
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** A cover as a source found it. */
export interface FoundImage {
  readonly url: string;
  readonly alt?: string | undefined;
  /** In CSS pixels. */
  readonly width?: unknown;
  readonly height?: unknown;
}

/** An author or a publisher as a source found it. */
export interface FoundAgent {
  readonly name: string;
  readonly url?: string | undefined;
}

/**
 * What a source found for one item, before anything of it is checked. All texts are plain, but for
 * `html`. An empty text is as good as none.
 */
export interface FoundItem {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly summary?: string | undefined;
  readonly image?: FoundImage | undefined;
  /** As precise as it is known: `2024`, `2024-11`, `2024-11-05`, or a whole RFC 3339 date. */
  readonly published?: string | undefined;
  /** Where the source says the same less precisely, too: `2024`, `2024-11` or `2024-11-05`. */
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  readonly authors?: readonly FoundAgent[] | undefined;
  readonly publisher?: FoundAgent | undefined;
  readonly tags?: readonly string[] | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly files?: readonly FoundFile[] | undefined;
  /** A CSL 1.0.2 type. */
  readonly type?: string | undefined;
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly pages?: unknown;
  readonly licence?: string | undefined;
  readonly citation?: string | undefined;
  /** Where readers ask for an accessible format: an address or a mail address. */
  readonly contact?: string | undefined;
  /** The addresses of files with the citation, by their formats. */
  readonly cite?: Readonly<Record<'bibtex' | 'ris' | 'csl', string>> | undefined;
  /** Ids or addresses of this feed, or publications from elsewhere. */
  readonly related?: readonly (string | FoundLink)[] | undefined;
  /** Ids or addresses of the same publication in other languages. */
  readonly translations?: readonly string[] | undefined;
}
