import type { Answer } from '../../requests/answer.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';

/** An answer that came. */
export type Came = Extract<Answer, { readonly status: number }>;

/** What readers see where a partner's page may not read the feed or the script. */
export const SEES_NOTHING = 'Readers of partners’ pages see the plain link only.';

/** A browser lets a secure page read nothing that is not (W3C, "Mixed Content"). */
export function* mixed(
  address: string,
  origin: string,
  name: string,
  effect: string,
): Iterable<Complaint> {
  if (!address.startsWith('http:') || !origin.startsWith('https:')) return;
  yield {
    code: 'mixed-content',
    path: '',
    kind: name,
    what: `${name} has an address that begins with http:, and the partner’s page is secure`,
    effect,
    repair: `Serve ${quoted(address)} with https://.`,
  };
}

/**
 * A browser looks at the header of each answer, also of those that lead on. If they lead to another
 * server, it no longer says which page asks (Fetch Standard, "HTTP-redirect fetch").
 */
export function* cors(
  { headers, address, redirects }: Came,
  origin: string,
  name: string,
  effect: string,
): Iterable<Complaint> {
  const first = redirects[0]?.address ?? address;
  for (const answer of [...redirects, { headers, address }]) {
    const allowed = answer.headers['access-control-allow-origin'];
    const isSameServer = new URL(answer.address).origin === new URL(first).origin;
    if (allowed === '*' || (allowed === origin && isSameServer)) continue;
    const isOnTheWay = answer.address !== address;
    yield {
      code: 'no-cors',
      path: '',
      kind: name,
      what: allowed
        ? `The server lets ${quoted(allowed)} read ${name}, and not ${origin}`
        : `The server does not let other sites read ${name}`,
      effect,
      repair: `Send the header access-control-allow-origin: * with ${name}${isOnTheWay ? `, also where ${quoted(answer.address)} leads on` : ''}.`,
    };
    return;
  }
}
