import type { Severity } from './severity.js';

/**
 * The codes of all findings, and how much each matters. `docs/problems.md` has an entry for each.
 */
export const SEVERITIES = {
  // The file.
  'feed-not-utf-8': 'error',
  'other-encoding': 'error',
  'byte-order-mark': 'error',
  'feed-not-json': 'error',
  'control-character': 'error',
  'feed-not-json-feed': 'error',
  'feed-too-large': 'error',
  'feed-heavy': 'warning',
  'unknown-version': 'error',
  'feed-empty': 'warning',
  'later-pages': 'warning',
  // What the widgets repair or drop.
  missing: 'error',
  invalid: 'error',
  'unsafe-url': 'error',
  'wrong-type': 'error',
  'relative-url': 'warning',
  'escaped-text': 'warning',
  'nonstandard-date': 'error',
  'nonstandard-language': 'error',
  // The extension.
  'unknown-key': 'warning',
  'extension-value': 'error',
  'doi-as-address': 'warning',
  // The report.
  'unfilled-value': 'error',
  'no-title': 'warning',
  'no-page': 'warning',
  'no-date': 'warning',
  'no-language': 'advice',
  'duplicate-id': 'error',
  'same-report-twice': 'warning',
  'staging-id': 'warning',
  'staging-address': 'error',
  'midnight-elsewhere': 'warning',
  'title-in-capitals': 'advice',
  'markup-in-text': 'warning',
  'teaser-repeats-text': 'warning',
  'teaser-cut': 'warning',
  'related-missing': 'warning',
  'related-itself': 'warning',
  'translation-missing': 'warning',
  'translation-itself': 'warning',
  'translation-same-language': 'warning',
  // The cover and the files.
  'no-cover-size': 'warning',
  'no-cover-alt': 'warning',
  'cover-without-image': 'warning',
  'no-file-language': 'warning',
  'no-file-size': 'warning',
  'no-file-type': 'error',
  'no-contact': 'advice',
  'same-file-twice': 'warning',
  'insecure-file': 'warning',
  'insecure-link': 'advice',
  // What `--links` finds.
  'link-broken': 'error',
  'link-refused': 'warning',
  'link-unanswered': 'error',
  'link-private': 'error',
  'file-is-a-page': 'error',
  'file-of-other-type': 'warning',
  'file-of-other-size': 'warning',
  // What `--as-partner` finds.
  'partner-unanswered': 'error',
  'partner-status': 'error',
  'no-cors': 'error',
  'mixed-content': 'error',
  'feed-type': 'warning',
  'feed-not-cached': 'advice',
  'feed-not-compressed': 'warning',
  'feed-moved': 'advice',
} as const satisfies Record<string, Severity>;

/** The code of a finding. */
export type CheckCode = keyof typeof SEVERITIES;
