import { parseUrl } from '../../../publications/parse-url.js';
import { REASON_WORDS, type Answer } from '../../requests/answer.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';
import { cors, mixed, SEES_NOTHING, type Came } from './partner-permission.js';

/** A feed that is smaller gains little when it is packed. */
const SMALL = 10_000;

/** What a partner's page meets when it asks for the feed. */
export function* aboutFeed(answer: Answer, address: string, origin: string): Iterable<Complaint> {
  const at = { path: '' };
  yield* mixed(address, origin, 'The feed', SEES_NOTHING);
  if (answer.status === undefined) {
    yield {
      ...at,
      code: 'partner-unanswered',
      what: `The feed does not answer: ${REASON_WORDS[answer.reason]}`,
      effect: SEES_NOTHING,
      repair: 'Ask the people who run the server.',
    };
    return;
  }
  if (answer.status >= 400) {
    yield {
      ...at,
      code: 'partner-status',
      what: `The server answers the partner’s page with an error (${answer.status})`,
      effect: SEES_NOTHING,
      repair: 'Open the feed to everybody: no password, and no list of sites that may read it.',
    };
    return;
  }
  yield* cors(answer, origin, 'the feed', SEES_NOTHING);
  if (!address.startsWith('http:')) yield* mixed(answer.address, origin, 'The feed', SEES_NOTHING);
  yield* moved(answer, address);
  yield* type(answer);
  yield* cache(answer);
  if (answer.received > SMALL && !answer.headers['content-encoding']) {
    yield {
      ...at,
      code: 'feed-not-compressed',
      what: `The feed comes unpacked, with ${Math.round(answer.received / 1000)} kB`,
      effect: 'Readers wait three to five times as long as they need to.',
      repair:
        'Turn on compression (gzip or Brotli) for the type application/feed+json on the server.',
    };
  }
}

function* moved({ address: last }: Came, address: string): Iterable<Complaint> {
  if (parseUrl(address)?.href === last) return;
  yield {
    code: 'feed-moved',
    path: '',
    what: `The address of the feed leads on to ${quoted(last)}`,
    effect: 'Readers wait for one more answer each time.',
    repair: `Give partners the address ${last}.`,
  };
}

function* type({ headers }: Came): Iterable<Complaint> {
  const type = headers['content-type'] ?? '';
  if (/^application\/(?:feed\+)?json\b/i.test(type)) return;
  yield {
    code: 'feed-type',
    path: '',
    what: type ? `The feed comes with the type ${quoted(type)}` : 'The feed comes without a type',
    effect: 'The widgets read it. Other programs may take it for a page.',
    repair: 'Send the header content-type: application/feed+json; charset=utf-8.',
  };
}

function* cache({ headers }: Came): Iterable<Complaint> {
  const control = headers['cache-control'] ?? '';
  const isKept = /max-age=0*[1-9]/.test(control) || Boolean(headers.expires && !control);
  const isKnownAgain = Boolean(headers.etag ?? headers['last-modified']);
  if (control.includes('no-store') || (!isKept && !isKnownAgain)) {
    yield {
      code: 'feed-not-cached',
      path: '',
      what: 'Browsers may not keep the feed',
      effect: 'Each page that a reader opens loads all of it again.',
      repair: 'Send the header cache-control: max-age=600 with the feed.',
    };
  }
}
