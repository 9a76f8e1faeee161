/** The widgets' own words in one language. `{…}` stands for what is filled in. */
export interface Messages {
  /** The language itself, a BCP 47 tag. */
  readonly locale: string;
  /** Only where the language is written from right to left. */
  readonly dir?: 'rtl';
  /** Asks for the content, where the page's owner wants readers to be asked first. */
  readonly load: string;
  /** Said while the content is on its way, once the reader has asked for it. */
  readonly loading: string;
  /** Said when it cannot be shown, once the reader has asked for it. */
  readonly failed: string;
  /** Opens the long text of a card, and leads to a related publication. */
  readonly readMore: string;
  /** Stands between a label and what it is about. */
  readonly colon: string;
  /** Stands between the things that are known of a file. */
  readonly comma: string;
  /** Before the file's title on the download control. */
  readonly download: string;
  /** Opens the list of all other files. */
  readonly otherFiles: string;
  /** Says that no file is in the reader's language, whose name is filled in. */
  readonly notInLanguage: string;
  /** The number of a file's pages, in each plural form of the language (CLDR) that a whole number takes. */
  readonly pages: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
  };
  /** The name of the list of topics. */
  readonly topics: string;
  /** The name of the list of related publications. */
  readonly related: string;
}
