/** The words around the button of `loading="click"`. */
export interface AskingMessages {
  /**
   * The button that loads the feed, where the page's owner lets readers decide (`loading="click"`).
   */
  readonly load: string;
  /** The status after the reader pressed the button, while the feed is loading. */
  readonly loading: string;
  /** The status after the reader pressed the button, if the feed could not be loaded. */
  readonly failed: string;
  /** The status after the reader pressed the button, if the feed was loaded and has nothing to show. */
  readonly empty: string;
}

/**
 * The widgets' own words in one language. A placeholder in braces, such as `{count}`, is replaced
 * by a value.
 *
 * The words for asking are absent in English alone, which is built in: they are in `en-asking.ts`,
 * and come with the button.
 */
export interface Messages extends Partial<AskingMessages> {
  /** The language of these words, a BCP 47 tag. */
  readonly locale: string;
  /** Present only if the language is written from right to left. */
  readonly dir?: 'rtl';
  /** The control that opens a card's long text, and the link to a related publication. */
  readonly readMore: string;
  /** The separator between a label and its subject. */
  readonly colon: string;
  /** The separator between the facts about a file, such as its format and its size. */
  readonly comma: string;
  /** The word before the file's title on the download control. */
  readonly download: string;
  /** The control that opens the list of all other files. */
  readonly otherFiles: string;
  /** What a file in several languages (`mul`) has in place of the name of its language. */
  readonly manyLanguages: string;
  /**
   * The note that no file is in the reader's language. English words serve readers of every
   * language without words here, so they have `{language}` for its name. All other words name their
   * own language.
   */
  readonly notInLanguage: string;
  /**
   * The number of a file's pages, in each plural form (CLDR) that the language has for whole
   * numbers. `{count}` is the number.
   */
  readonly pages: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
  };
  /** The control that opens how to cite a publication. */
  readonly cite: string;
  /** The name of the list of topics. */
  readonly topics: string;
  /** The name of the list of related publications. */
  readonly related: string;
}
