import { textIn, type JsonObject } from '../reading/json-value.js';

/** The kinds of publications of Zenodo that have a CSL type of another name. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  preprint: 'article',
  workingpaper: 'report',
  deliverable: 'report',
  milestone: 'report',
  technicalnote: 'report',
  report: 'report',
  book: 'book',
  section: 'chapter',
  conferencepaper: 'paper-conference',
  thesis: 'thesis',
  dataset: 'dataset',
  software: 'software',
};

/** The CSL type of a record, from `{type, subtype}` or from an id such as `publication-report`. */
export function cslType({ type, subtype, id }: JsonObject): string | undefined {
  const kind = textIn(id).replace(/^publication-/, '') || textIn(subtype) || textIn(type);
  return Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
}
