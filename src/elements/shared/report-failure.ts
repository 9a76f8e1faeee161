import type { Failure } from '../../feed/problem.js';
import { failureSentences } from '../../messages/failure-sentences.js';
import { PROBLEMS_PAGE } from '../problems-page.js';

/** What the console was told last. It is bounded, since a single-page app may live for days. */
const reported = new Set<string>();
const MOST_REPORTED = 100;

/**
 * Says a failure in the console, once a page for each reason and address: its code, one sentence
 * that says what to do, the address, and the address of the page that says more.
 *
 * @example
 * reportFailure({ code: 'feed-missing' });
 * // publication-widgets: feed-missing Nothing says which feed to show: …
 * //   See https://publisher.example/widgets/problems.html#feed-missing
 */
export function reportFailure({ code, address = '', detail = '' }: Failure): void {
  const line = [
    'publication-widgets:',
    code,
    failureSentences[code],
    detail,
    address,
    `See ${PROBLEMS_PAGE}#${code}`,
  ]
    .filter(Boolean)
    .join(' ');
  if (reported.has(line)) return;
  console.warn(line);
  reported.add(line);
  const [oldest = ''] = reported;
  if (reported.size > MOST_REPORTED) reported.delete(oldest);
}
