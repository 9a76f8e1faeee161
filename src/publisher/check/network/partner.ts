import { REASON_WORDS, type Answer } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';
import type { CheckedFeed } from '../feed-item.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';
import { aboutCover } from './partner-cover.js';
import { aboutFeed } from './partner-feed.js';
import { cors, mixed, SEES_NOTHING } from './partner-permission.js';

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
