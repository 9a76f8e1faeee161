import type { TemplateResult } from 'lit';
import type { Publication } from '../../../publications/publication.js';
import type { ReadyState } from '../../../state/feed-state.js';

/** What an element renders from, as its reader sees it: each report in the reader's language. */
export interface ShownState extends ReadyState {
  /** The publications of a feed with translations, each report once. */
  readonly publications?: readonly Publication[];
  /** The line that says in which other languages there is a page of the report. */
  readonly languages?: TemplateResult | undefined;
}
