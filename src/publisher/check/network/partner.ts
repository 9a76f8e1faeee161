import { parseUrl } from '../../../publications/parse-url.js';
import { REASON_WORDS, type Answer } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-requests.js';
import type { CheckedFeed } from '../feed-item.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';

/** An answer that came. */
type Came = Extract<Answer, { readonly status: number }>;

/** What a partner's page asks for. */
export interface PartnerQuestion {
  /** The partner's origin, such as `https://partner.example`. */
  readonly origin: string;
  /** The feed's address. */
  readonly address: string;
  /** The feed, if it was read. Its covers are asked for too. */
  readonly checked: CheckedFeed | undefined;
  /** The folder of the publisher's scripts, if they are asked for too. */
  readonly scripts: string | undefined;
}

/** A feed that is smaller gains little when it is packed. */
const SMALL = 10_000;
/** As much as the widgets read. */
const MOST = 5_000_000;

/**
 * Asks as the browser of a partner's reader would, and says what it would meet: for the feed, the
 * covers and the scripts.
 *
 * @param onProgress - As for `checkLinks`.
 */
export async function checkAsPartner(
  { origin, address, checked, scripts }: PartnerQuestion,
  ask: PoliteAsk,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Complaint[]> {
  const headers = { origin, referer: `${origin}/`, 'accept-encoding': 'gzip, br' };
  const covers = new Map(
    (checked?.items ?? []).flatMap(({ publication, path, json }) => {
      const url = publication?.image?.url;
      return url ? [[url, `${path}.${json.image ? 'image' : 'banner_image'}`] as const] : [];
    }),
  );
  const all = 1 + covers.size + (scripts ? 1 : 0);
  let done = 0;
  const asked = async (url: string, method: 'GET' | 'HEAD', most: number): Promise<Answer> => {
    const answer = await ask(url, { method, most, headers });
    onProgress(++done, all);
    return answer;
  };
  const [feed, script, ...images] = await Promise.all([
    asked(address, 'GET', MOST).then((answer) => [...aboutFeed(answer, address, origin)]),
    scripts ? aboutScripts(scripts, origin, asked) : [],
    ...Array.from(covers, async ([url, path]) => [
      ...aboutCover(await asked(url, 'HEAD', 0), url, path, origin),
    ]),
  ]);
  return [...feed, ...script, ...images.flat()];
}

const SEES_NOTHING = 'Readers of partners’ pages see the plain link only.';

function* aboutFeed(answer: Answer, address: string, origin: string): Iterable<Complaint> {
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

function* mixed(
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
function* cors(
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

function* aboutCover(
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

async function aboutScripts(
  folder: string,
  origin: string,
  asked: (url: string, method: 'GET' | 'HEAD', most: number) => Promise<Answer>,
): Promise<readonly Complaint[]> {
  const address = new URL('publication-widgets.js', folder.replace(/\/*$/, '/')).href;
  const answer = await asked(address, 'GET', MOST);
  if (answer.status === undefined || answer.status >= 400) {
    const why =
      answer.status === undefined ? REASON_WORDS[answer.reason] : `an error (${answer.status})`;
    return [
      {
        code: answer.status === undefined ? 'partner-unanswered' : 'partner-status',
        kind: 'script',
        path: '',
        what: `The script ${quoted(address)} does not come: ${why}`,
        effect: SEES_NOTHING,
        repair: 'Put the files of a release there, or correct the address.',
      },
    ];
  }
  return [
    ...mixed(address, origin, 'The script', SEES_NOTHING),
    ...cors(answer, origin, 'the script', SEES_NOTHING),
  ];
}
