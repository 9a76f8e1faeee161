/** A file that is to be written: its path in the folder, with `/` between names, and its content. */
export type PlannedFile = readonly [path: string, content: string | Uint8Array];

/**
 * Files that are made of the same things, such as all files of one report. They are made again only if
 * these things changed.
 */
export interface FileGroup {
  /** What the files are about: the slug of a report, or a word for what all reports share. */
  readonly name: string;
  /** Changes whenever a file of the group can change. Empty if the files are made each time. */
  readonly key: string;
  readonly files: () => Iterable<PlannedFile>;
}
