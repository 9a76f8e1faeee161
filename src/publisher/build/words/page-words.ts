/** The forms of a word by the plural categories of its language (CLDR); `other` stands for those without one. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The words of the pages that `build` writes, in one language. */
export interface PageWords {
  /** The language of these words, a BCP 47 tag. */
  readonly locale: string;
  /** The heading of the page of one report, before its title: “Embed this report”. */
  readonly embedThis: string;
  /** The link to the page of all reports. */
  readonly allReports: string;
  /** The label of the field that searches the list. */
  readonly search: string;
  /** How many reports are in the list, or were found: `{count}` is a number. */
  readonly reports: PluralForms;
  /** What stands there if no report has the words. */
  readonly nothingFound: string;
  /** The heading above the preview. */
  readonly preview: string;
  /** The heading above the lines to copy. */
  readonly copy: string;
  /** The line with the widget: for most sites. */
  readonly forMostSites: string;
  /** The line with the widget that shows the download alone. */
  readonly onlyDownload: string;
  /** The line with the widget that shows the related reports alone. */
  readonly onlyRelated: string;
  /** The line with a frame: for editors that keep no script. */
  readonly forFrames: string;
  /** The text without widget and frame: for editors that keep neither. */
  readonly forEditors: string;
  /** The link to the snippet builder, with this report. */
  readonly moreChoices: string;
  /** The link to the prepared HTML, for people who make static sites. */
  readonly forStaticSites: string;
  /** The tags for the head of the report's own page. */
  readonly forOwnPage: string;
  /** The button that copies a line. */
  readonly copyText: string;
  /** What the button says when the line is copied. */
  readonly copied: string;
  /** The heading above what the report costs a reader. */
  readonly cost: string;
  /** What the line with the widget costs: `{script}` and `{feed}` are sizes. */
  readonly costOfWidget: string;
  /** What the frame costs: `{page}` is a size. */
  readonly costOfFrame: string;
  /** That the widgets store and send nothing. */
  readonly privacy: string;
  /** The heading above the files. */
  readonly files: string;
  /** The heading above the citation. */
  readonly cite: string;
  /** The sentence in place of a report that was withdrawn. */
  readonly withdrawn: string;
}
