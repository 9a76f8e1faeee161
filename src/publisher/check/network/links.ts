import { parseUrl } from '../../../publications/parse-url.js';
import type { Answer } from '../../requests/answer.js';
import { REASON_WORDS } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';
import { textIn, type CheckedFeed, type FeedFile } from '../feed-item.js';
import type { Complaint } from '../finding.js';
import { quoted } from '../quoting.js';
import { fileComplaints } from './downloaded-file.js';

/** One place where a feed names an address. */
export interface LinkPlace {
  readonly path: string;
  /** The file, if the address is that of a file to download. */
  readonly file?: FeedFile;
  readonly use: 'page' | 'image' | 'file';
}

/** How many first bytes of a file tell what it is. */
const FIRST_BYTES = 1024;

/**
 * Asks every address of a feed once, and says which lead nowhere, and which lead to something else
 * than the feed says.
 *
 * @param onProgress - Called after each address, with the number of those that are done and of all.
 */
export async function checkLinks(
  feed: CheckedFeed,
  ask: PoliteAsk,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Complaint[]> {
  const links = [...linksOf(feed)];
  let done = 0;
  const complaints = await Promise.all(
    links.map(async ([address, places]) => {
      const answer = await askFor(
        address,
        ask,
        places.some(({ file }) => file),
      );
      onProgress(++done, links.length);
      return places.flatMap((place) => [...about(answer, address, place)]);
    }),
  );
  return complaints.flat();
}

/** Each address of a feed, once, with all places that name it. */
export function linksOf({
  items,
  address,
}: CheckedFeed): ReadonlyMap<string, readonly LinkPlace[]> {
  const links = new Map<string, LinkPlace[]>();
  const add = (text: string, place: LinkPlace): void => {
    const url = parseUrl(text, address);
    if (!text || !url || !/^https?:$/.test(url.protocol)) return;
    url.hash = '';
    links.set(url.href, [...(links.get(url.href) ?? []), place]);
  };
  for (const { path, json, files, extension, publication } of items) {
    if (!publication) continue;
    for (const key of ['url', 'external_url'])
      add(textIn(json, key), { path: `${path}.${key}`, use: 'page' });
    for (const key of ['image', 'banner_image'])
      add(textIn(json, key), { path: `${path}.${key}`, use: 'image' });
    for (const file of files)
      add(textIn(file.json, 'url'), { path: `${file.path}.url`, file, use: 'file' });
    const doi = textIn(extension, 'doi');
    if (doi.startsWith('10.'))
      add(`https://doi.org/${doi}`, { path: `${path}._publication.doi`, use: 'page' });
  }
  return links;
}

/** The head of an answer, and its first bytes if they tell something. */
async function askFor(address: string, ask: PoliteAsk, isFile: boolean): Promise<Answer> {
  const head = await ask(address, { method: 'HEAD', most: 0 });
  if (head.status === undefined || (head.status < 400 && !isFile)) return head;
  // Many servers answer a HEAD with an error, and a GET with the file.
  const range = { range: `bytes=0-${FIRST_BYTES - 1}` };
  const first = await ask(address, { method: 'GET', most: FIRST_BYTES, headers: range });
  if (first.status === undefined || head.status >= 400) return first;
  const length = head.headers['content-length'];
  const isPacked = head.headers['content-encoding'];
  return {
    ...first,
    headers: { ...first.headers, 'content-length': isPacked ? undefined : length },
  };
}

function* about(answer: Answer, address: string, place: LinkPlace): Iterable<Complaint> {
  const { path, use, file } = place;
  const loss = {
    page: 'Readers who follow the link get an error.',
    image: 'Readers see no cover.',
    file: 'Readers cannot download the file.',
  }[use];
  if (answer.status === undefined) {
    const isPrivate = answer.reason === 'private';
    yield {
      code: isPrivate ? 'link-private' : 'link-unanswered',
      path,
      what: `${quoted(address)} does not answer: ${REASON_WORDS[answer.reason]}`,
      effect: loss,
      repair: isPrivate
        ? 'Write the public address at {place}. It was not asked.'
        : 'Correct the address at {place}, or ask the people who run the server.',
    };
  } else if ([401, 403, 429].includes(answer.status)) {
    yield {
      code: 'link-refused',
      path,
      what: `${quoted(address)} is not open to this program (${answer.status})`,
      effect: 'Readers may get an error too. Some servers refuse programs only.',
      repair: 'Open the address of {place} in a browser where you are not logged in.',
    };
  } else if (answer.status >= 400) {
    yield {
      code: 'link-broken',
      path,
      what: `${quoted(address)} answers with an error (${answer.status})`,
      effect: loss,
      repair:
        answer.status < 500
          ? 'Correct the address at {place}.'
          : 'Ask the people who run the server about {place}.',
    };
  } else if (file) {
    yield* fileComplaints(answer, file);
  }
}
