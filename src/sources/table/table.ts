/** A cell of a table. */
export interface Cell {
  readonly text: string;
  /** The address of its hyperlink, if it has one. */
  readonly link?: string | undefined;
}

/** The cells of a row. Its people may have hidden it, by hand or with a filter. */
export type Row = readonly Cell[] & { readonly isHidden?: boolean };

/** The rows of a table, from its first. Rows may have different lengths. */
export type Table = readonly Row[];

/** Whether a cell holds nothing. */
export function isBlank({ text, link }: Cell): boolean {
  return !link && !text.trim();
}
