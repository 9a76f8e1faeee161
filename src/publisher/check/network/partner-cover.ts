import { REASON_WORDS, type Answer } from '../../requests/answer.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';

/** What a partner's page meets when it shows the cover at a path of the feed. */
export function* aboutCover(
  answer: Answer,
  url: string,
  path: string,
  origin: string,
): Iterable<Complaint> {
  const effect = 'Readers of partners’ pages see no cover.';
  if (answer.status === undefined || (answer.status >= 400 && answer.status !== 405)) {
    const why =
      answer.status === undefined ? REASON_WORDS[answer.reason] : `an error (${answer.status})`;
    yield {
      code: answer.status === undefined ? 'partner-unanswered' : 'partner-status',
      kind: 'cover',
      path,
      what: `the cover ${quoted(url)} does not come to the partner’s page: ${why}`,
      effect,
      repair: 'Let every page show the image at {place}: no password, no list of sites.',
    };
    return;
  }
  const policy = answer.headers['cross-origin-resource-policy'];
  if (policy && policy !== 'cross-origin') {
    yield {
      code: 'no-cors',
      kind: 'cover',
      path,
      what: `the server lets no other site show the cover ${quoted(url)}`,
      effect,
      repair:
        'Send the header cross-origin-resource-policy: cross-origin with the image at {place}.',
    };
  }
  if (url.startsWith('http:') && origin.startsWith('https:')) {
    yield {
      code: 'mixed-content',
      kind: 'cover',
      path,
      what: 'the address of the cover begins with http:, and the partner’s page is secure',
      effect,
      repair: 'Write an address that begins with https:// at {place}.',
    };
  }
}
