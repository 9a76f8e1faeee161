import type { FieldMap } from '../reading/field-map.js';

/** The options of `fromTable`. */
export interface TableOptions {
  /** The absolute address of the publisher's site or folder, to which addresses in cells are relative. */
  readonly address?: string | undefined;
  /** Whether the day or the month stands first in dates such as `05/11/2024`. */
  readonly dates?: 'dmy' | 'mdy' | undefined;
  /** The names of the publisher's own columns, by the field that each fills. */
  readonly map?: FieldMap | undefined;
}
