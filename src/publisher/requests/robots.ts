import robotsParser from 'robots-parser';
import { parseUrl } from '../../publications/parse-url.js';
import { followRedirects } from './follow-redirects.js';
import type { PoliteAsk } from './polite-ask.js';

/** Crawlers must read this much of the file (RFC 9309, section 2.5). */
const MOST = 512_000;

/** How often a file that fails is asked for. */
const MOST_TRIES = 3;

/** The name by which a `robots.txt` speaks of this program. */
export const ROBOT_NAME = 'publication-widgets';

/**
 * Makes a client that asks no address from which the `robots.txt` of its server keeps this program
 * away (RFC 9309). The answer is then the reason `robots`.
 *
 * A server whose `robots.txt` is not there allows everything. One that fails to answer for it allows
 * nothing (section 2.3.1.4): the answer is then the reason `robots-broken`. Such a server is mostly
 * down for a moment, so the next two questions ask for the file again.
 *
 * @param ask - Asks one server, without following a redirect.
 * @param slowDown - Told the pause that a host asks for (`Crawl-delay`), in ms.
 */
export function obeyRobots(
  ask: PoliteAsk,
  slowDown: (host: string, time: number) => void = () => undefined,
): PoliteAsk {
  const known = new Map<string, Promise<Rules | undefined>>();
  const tries = new Map<string, number>();
  const rulesOf = (origin: string): Promise<Rules | undefined> => {
    const kept = known.get(origin);
    if (kept) return kept;
    const count = (tries.get(origin) ?? 0) + 1;
    tries.set(origin, count);
    const rules = readRules(origin, followRedirects(ask)).then((found) => {
      if (!found && count < MOST_TRIES) known.delete(origin);
      if (found?.pause) slowDown(new URL(origin).host, found.pause);
      return found;
    });
    known.set(origin, rules);
    return rules;
  };
  return async (address, question) => {
    const url = parseUrl(address);
    if (!url || !/^https?:$/.test(url.protocol)) return ask(address, question);
    const rules = await rulesOf(url.origin);
    if (!rules) return { reason: 'robots-broken', address };
    return rules.allows(address) ? ask(address, question) : { reason: 'robots', address };
  };
}

interface Rules {
  readonly allows: (address: string) => boolean;
  /** In ms. */
  readonly pause?: number;
}

const NO_RULES: Rules = { allows: () => true };

/** `undefined` if the server fails to answer. */
async function readRules(origin: string, ask: PoliteAsk): Promise<Rules | undefined> {
  const address = `${origin}/robots.txt`;
  const answer = await ask(address, { method: 'GET', most: MOST });
  // A server that does not answer at all says so itself, in better words, when it is asked.
  if (answer.status === undefined) return NO_RULES;
  if (answer.status >= 500) return undefined;
  if (answer.status >= 400) return NO_RULES;
  const text = new TextDecoder().decode(answer.body);
  // Many servers answer every address with a page.
  if (/^\s*</.test(text)) return NO_RULES;
  const robot = robotsParser(address, text);
  const seconds = Number(robot.getCrawlDelay(ROBOT_NAME));
  return {
    allows: (wanted) => robot.isAllowed(wanted, ROBOT_NAME) !== false,
    ...(seconds > 0 && { pause: seconds * 1000 }),
  };
}
