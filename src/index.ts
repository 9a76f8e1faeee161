/**
 * The three elements' classes, their events and types, and the loading of words for a server that
 * renders the elements. This module registers nothing: `publication-widgets/define.js` does.
 */
export { loadMessages } from './elements/load-messages.js';
export { PublicationCard } from './elements/publication-card/publication-card.js';
export { RelatedResources } from './elements/related-resources/related-resources.js';
export { ReportDownload } from './elements/report-download/report-download.js';
export {
  FeedErrorEvent,
  FeedLoadEvent,
  ReportDownloadEvent,
  ResourceSelectEvent,
} from './elements/shared/events.js';
export type { Tag } from './elements/tags.js';
export type { Failure, FailureCode, Problem, ProblemCode } from './feed/problem.js';
export type {
  Agent,
  CitationFiles,
  ImageObject,
  MediaObject,
  Publication,
} from './publications/publication.js';
export type { RichText, RichTextElement, RichTextName } from './publications/rich-text.js';
export type { FeedStatus } from './state/feed-state.js';
export type { Match } from './publications/related.js';
