/** `@idotj/mastodon-embed-timeline`: a list of posts from Mastodon's API. */
import type { Contender } from '../contender.js';
import type { Report } from '../reports.js';
import { excerpt } from './client/formats.js';
import { escaped, hostPage, installed, json, madeWith, script, styleSheet } from './host-page.js';
import { AVATAR, AVATAR_FILE } from './pictures.js';

const NAME = '@idotj/mastodon-embed-timeline';
const SCRIPT = '/mastodon-timeline.umd.js';
const STYLES = '/mastodon-timeline.min.css';
const INSTANCE = 'https://social.example';

/**
 * A post for each report, with title, excerpt and link in paragraphs.
 *
 * The script, the styles and the call that starts it are as in its documentation. Only the options
 * for the server and the number of posts are set. The server answers with all posts at once and has
 * no custom emoji. A real Mastodon server answers with 40 posts and needs more requests.
 */
export const mastodonEmbedTimeline: Contender = {
  name: 'mastodon-embed-timeline',
  madeWith: madeWith(NAME),
  shown: `(number) => document.getElementsByClassName('mt-post-txt-wrapper')[number]?.firstElementChild`,
  site: async (reports) => {
    const count = String(reports.length);
    const widgets = `<div id="mt-container" class="mt-container">
  <div class="mt-body" role="feed">
    <div class="mt-loading-spinner"></div>
  </div>
</div>`;
    const end = `<script src="${SCRIPT}"></script>
<script>
const myTimeline = new MastodonTimeline.Init({
  instanceUrl: location.origin,
  maxNbPostFetch: '${count}',
  maxNbPostShow: '${count}',
});
</script>`;
    return Promise.resolve(
      new Map([
        ['/', hostPage({ styles: [STYLES], widgets, end })],
        [SCRIPT, script(installed(`${NAME}/dist/mastodon-timeline.umd.js`))],
        [STYLES, styleSheet(installed(`${NAME}/dist/mastodon-timeline.min.css`))],
        [`/api/v1/timelines/public?local=true&limit=${count}`, json(reports.map(statusOf))],
        ['/api/v1/custom_emojis', json([])],
        AVATAR_FILE,
      ]),
    );
  },
};

/** A post with every field that Mastodon 4 sends. */
function statusOf({ url, title, summary, date }: Report, index: number): object {
  const number = String(115_000_000_000_000_000n - BigInt(index));
  return {
    id: number,
    created_at: date,
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: 'en',
    uri: `${INSTANCE}/users/publisher/statuses/${number}`,
    url: `${INSTANCE}/@publisher/${number}`,
    replies_count: 0,
    reblogs_count: 3,
    favourites_count: 7,
    quotes_count: 0,
    edited_at: null,
    content:
      `<p>${escaped(title)}</p><p>${escaped(excerpt(summary))}</p>` +
      `<p><a href="${url}" target="_blank" rel="nofollow noopener" translate="no">` +
      `<span class="invisible">https://</span><span class="">${url.replace('https://', '')}</span>` +
      '<span class="invisible"></span></a></p>',
    reblog: null,
    application: { name: 'Web', website: null },
    account: ACCOUNT,
    media_attachments: [],
    mentions: [],
    tags: [],
    emojis: [],
    quote: null,
    card: null,
    poll: null,
  };
}

const ACCOUNT = {
  id: '109300000000000000',
  username: 'publisher',
  acct: 'publisher',
  display_name: 'The publisher',
  locked: false,
  bot: false,
  discoverable: true,
  indexable: true,
  group: false,
  created_at: '2022-11-07T00:00:00.000Z',
  note: '<p>Reports.</p>',
  url: `${INSTANCE}/@publisher`,
  uri: `${INSTANCE}/users/publisher`,
  avatar: AVATAR,
  avatar_static: AVATAR,
  header: AVATAR,
  header_static: AVATAR,
  followers_count: 1200,
  following_count: 40,
  statuses_count: 900,
  last_status_at: '2026-01-01',
  hide_collections: false,
  noindex: false,
  emojis: [],
  roles: [],
  fields: [],
};
