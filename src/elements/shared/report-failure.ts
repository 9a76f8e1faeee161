import type { Failure } from '../../feed/problem.js';
import { failureSentences } from '../../messages/failure-sentences.js';

/** What the console was told already: one feed that fails in many elements is one line. */
const reported = new Set<string>();

/**
 * Says a failure in the console, once a page for each reason and address: its code, one sentence
 * that says what to do, the address, and where the docs say more.
 */
export function reportFailure({ code, address = '', detail = '' }: Failure): void {
  const line = [
    'publication-widgets:',
    code,
    failureSentences[code],
    detail,
    address,
    `See docs/problems.md#${code}`,
  ]
    .filter(Boolean)
    .join(' ');
  if (!reported.has(line)) console.warn(line);
  reported.add(line);
}
