/** `bluesky-post-embed`: an embed for each report, each with its own request to Bluesky's API. */
import type { Answer, Contender } from '../contender.js';
import type { Report } from '../reports.js';
import { bundle } from './bundle.js';
import { excerpt, formatDate } from './client/formats.js';
import { escaped, hostPage, installed, json, madeWith, script, styleSheet } from './host-page.js';
import { AVATAR, AVATAR_FILE, COVER_FILE } from './pictures.js';

const NAME = 'bluesky-post-embed';
const SCRIPT = '/bluesky-post-embed.js';
const STYLES = '/bluesky-post-embed.css';
const DID = 'did:plc:ragtjsm2j2vknwkz3zp4oxrd';
const HANDLE = 'publisher.example';

/**
 * A post for each report. The card of the post's link has the report's title, summary and cover.
 *
 * The element holds the quotation from its README. The script and the styles are bundled from npm,
 * as the README says.
 */
export const blueskyPostEmbed: Contender = {
  name: NAME,
  madeWith: madeWith(NAME),
  shown: `(number) => document.getElementsByTagName('bluesky-post')[number]
    ?.querySelector('.external-embed .title')`,
  site: async (reports) => {
    const styles = ['dist/core.css', 'themes/light.css'].map((file) =>
      installed(`${NAME}/${file}`),
    );
    const head = `<script type="module" src="${SCRIPT}"></script>`;
    return new Map<string, Answer>([
      ['/', hostPage({ styles: [STYLES], head, widgets: reports.map(paste).join('\n') })],
      [SCRIPT, script(await bundle('bluesky-post'))],
      [STYLES, styleSheet(styles.join('\n').replace(/\s+/g, ' '))],
      ...reports.map((report, index) => threadAnswer(report, index)),
      AVATAR_FILE,
      COVER_FILE,
    ]);
  },
};

/** A record key, which has thirteen characters. */
const keyOf = (index: number): string =>
  `3k${String(index)
    .padStart(11, '0')
    .replace(/[0189]/g, (digit) => ({ 0: 'a', 1: 'b', 8: 'c', 9: 'd' })[digit]!)}`;

const uriOf = (index: number): string => `at://${DID}/app.bsky.feed.post/${keyOf(index)}`;

function paste({ summary, date }: Report, index: number): string {
  return `<bluesky-post src="${uriOf(index)}">
<blockquote class="bluesky-post-fallback">
<p dir="auto">${escaped(summary)}</p>
— The publisher (@${HANDLE})
<a href="https://bsky.app/profile/${DID}/post/${keyOf(index)}">${formatDate(date)}</a>
</blockquote>
</bluesky-post>`;
}

/** The element's request to `app.bsky.feed.getPostThread`, and the answer. */
function threadAnswer(report: Report, index: number): [string, Answer] {
  const query = new URLSearchParams({ uri: uriOf(index), parentHeight: '2', depth: '0' });
  return [
    `/xrpc/app.bsky.feed.getPostThread?${query.toString()}`,
    json({
      thread: {
        $type: 'app.bsky.feed.defs#threadViewPost',
        post: postOf(report, index),
        replies: [],
        threadContext: {},
      },
    }),
  ];
}

function postOf({ url, title, summary, html, date, cover }: Report, index: number): object {
  const external = {
    uri: url,
    title,
    description: excerpt(html.replace(/<[^>]*>/g, ' ').trim()),
  };
  return {
    uri: uriOf(index),
    cid: CID,
    author: AUTHOR,
    record: {
      $type: 'app.bsky.feed.post',
      createdAt: date,
      embed: {
        $type: 'app.bsky.embed.external',
        external: {
          ...external,
          thumb: { $type: 'blob', ref: { $link: CID }, mimeType: 'image/jpeg', size: 48_000 },
        },
      },
      langs: ['en'],
      text: summary,
    },
    embed: {
      $type: 'app.bsky.embed.external#view',
      external: { ...external, thumb: cover },
    },
    bookmarkCount: 0,
    replyCount: 2,
    repostCount: 3,
    likeCount: 7,
    quoteCount: 1,
    indexedAt: date,
    labels: [],
  };
}

const CID = 'bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy';

const AUTHOR = {
  did: DID,
  handle: HANDLE,
  displayName: 'The publisher',
  avatar: AVATAR,
  associated: { chat: { allowIncoming: 'following' } },
  labels: [],
  createdAt: '2023-04-24T00:00:00.000Z',
};
