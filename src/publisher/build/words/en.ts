import type { PageWords } from './page-words.js';

/** English. */
export const en: PageWords = {
  locale: 'en',
  embedThis: 'Embed this report',
  allReports: 'All reports',
  search: 'Search the reports',
  reports: { one: '{count} report', other: '{count} reports' },
  nothingFound: 'No report has these words.',
  preview: 'Preview',
  copy: 'Copy one of these',
  forMostSites: 'For most sites',
  onlyDownload: 'The download alone',
  onlyRelated: 'The related reports alone',
  forFrames: 'If your editor keeps no scripts',
  forEditors: 'If your editor keeps text and links only',
  moreChoices: 'More choices, with a preview',
  forStaticSites: 'Ready HTML, for sites that are built from files',
  forOwnPage: 'Tags for the head of the report’s own page',
  copyText: 'Copy',
  copied: 'Copied',
  cost: 'What it costs a reader',
  costOfWidget:
    'The script has {script}, once for all reports on your site. The report has {feed}.',
  costOfFrame: 'The frame has {page} and needs no script.',
  privacy: 'Nothing is stored in the browser, and nobody is counted.',
  files: 'Files',
  cite: 'Cite',
  withdrawn: 'The publisher has withdrawn this report.',
};
