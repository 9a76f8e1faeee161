import { parseUrl } from '../../publications/parse-url.js';
import type { Redirect } from './answer.js';
import type { PoliteAsk } from './polite-ask.js';

/** Browsers follow 20 redirects. Nobody needs more than a few. */
const MOST = 10;
/** The statuses that lead on (RFC 9110, section 15.4). */
const MOVED = [301, 302, 303, 307, 308];

/**
 * Makes a client that follows redirects. Each address is a question of its own, in the turn of its own
 * host, and under the rules of its own host.
 */
export const followRedirects =
  (ask: PoliteAsk): PoliteAsk =>
  async (start, question) => {
    const redirects: Redirect[] = [];
    let address = start;
    while (redirects.length <= MOST) {
      const answer = await ask(address, question);
      if (answer.status === undefined) return answer;
      const { status, headers } = answer;
      if (!MOVED.includes(status) || headers.location === undefined)
        return { ...answer, redirects };
      const next = parseUrl(headers.location, answer.address);
      if (!next) return { ...answer, redirects };
      redirects.push({ address: answer.address, headers });
      address = next.href;
    }
    return { reason: 'too-many-redirects', address };
  };
