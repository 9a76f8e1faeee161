/**
 * The console's sentence for each failure, by its code (`FailureCode`).
 *
 * Each sentence says what happened and what to do. The sentences are for page owners, so they are
 * in English only. `docs/problems.md` has an entry for each code.
 */
export const failureSentences = {
  'feed-missing': 'Nothing says which feed to show: give the element a feed attribute.',
  'feed-address-invalid': 'The feed attribute is no address: check it for typing errors.',
  'feed-unreachable':
    'The feed did not answer, or does not let this page read it: open its address, and ask its publisher to send the header access-control-allow-origin.',
  'feed-timeout':
    'The feed took too long: try its address later, or give the element a longer timeout (ms).',
  'feed-incomplete':
    'The answer broke off or is damaged: open the address, and tell the publisher if it stays so.',
  'feed-too-large':
    'The feed is larger than 5 MB: ask its publisher for one with fewer reports in it.',
  'feed-status': 'The server answered with an error instead of the feed: check the address.',
  'feed-not-utf-8':
    'The letters of the feed cannot be read: it must be UTF-8, or its server must say which charset it has.',
  'feed-not-json': 'The answer is not JSON: the address must be that of the feed, not of a page.',
  'feed-not-json-feed': 'The answer is JSON but no JSON Feed: it has no list of items.',
  'wordpress-closed':
    'This WordPress site gives its posts to no one without a password: ask its publisher to open its REST API, or for a feed.',
  'publication-not-found':
    'The feed’s first page does not hold this publication: check the publication attribute against the ids and urls there.',
  'element-failed':
    'The element itself failed, in this page or in this browser: look for another script that changes what browsers offer, and report the error that follows.',
} as const;
