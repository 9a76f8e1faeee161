/**
 * `vanilla-rss`: a list from templates, and from the JSON that its server (feedr) makes of a feed.
 */
import type { Contender } from '../contender.js';
import type { Report } from '../reports.js';
import { excerpt } from './client/formats.js';
import { hostPage, installed, json, madeWith, script, styleSheet } from './host-page.js';

const NAME = 'vanilla-rss';
const SCRIPT = '/rss.global.min.js';
const STYLES = '/reports.css';
const FEED = 'https://publisher.example/feed.xml';

const TEMPLATE =
  '<li><h3><a href="{url}">{title}</a></h3><p>{shortBodyPlain}</p><a href="{url}">Read more</a></li>';

/** A list of titles and excerpts. The script and the call that starts it are as in its README. */
export const vanillaRss: Contender = {
  name: NAME,
  madeWith: madeWith(NAME),
  shown: `(number) => document.querySelector(\`#rss-feeds li:nth-child(\${number + 1}) h3\`)`,
  site: async (reports) => {
    const version = madeWith(NAME).replace(`${NAME} `, '');
    const query = `support=false&version=${version}&q=${encodeURIComponent(FEED)}&num=${reports.length}`;
    const head = `<script src="${SCRIPT}"></script>
<script>
window.onload = function () {
  new RSS(document.querySelector('#rss-feeds'), '${FEED}', {
    host: location.host + '/feedr',
    ssl: location.protocol === 'https:',
    support: false,
    limit: ${reports.length},
    entryTemplate: '${TEMPLATE}',
  }).render();
};
</script>`;
    return Promise.resolve(
      new Map([
        ['/', hostPage({ styles: [STYLES], head, widgets: '<div id="rss-feeds"></div>' })],
        [SCRIPT, script(installed(`${NAME}/dist/rss.global.min.js`))],
        [STYLES, styleSheet(LOOK)],
        [`/feedr?${query}`, json(feedrAnswer(reports))],
      ]),
    );
  },
};

/** The package has no styles, so these make it look like the other lists. */
const LOOK =
  '#rss-feeds ul{margin:.5em 0;padding:0;list-style:none;overflow-wrap:anywhere}' +
  '#rss-feeds li{display:grid;gap:.5em;justify-items:start;padding-block:1.25em;' +
  'border-block-start:1px solid color-mix(in oklab,currentcolor 18%,transparent)}' +
  '#rss-feeds h3{margin:0;font-size:1.125em;font-weight:600;line-height:1.25;text-wrap:balance}' +
  '#rss-feeds p{max-width:70ch;margin:0}' +
  '#rss-feeds a{color:inherit;text-decoration:underline 2px #0b6bcb;text-underline-offset:.2em}' +
  '#rss-feeds h3 a:not(:hover){text-decoration:none}';

const feedrAnswer = (reports: readonly Report[]): object => ({
  responseStatus: 200,
  responseDetails: null,
  responseData: {
    feed: {
      feedUrl: FEED,
      title: 'Reports',
      link: 'https://publisher.example/',
      description: 'Reports',
      author: '',
      entries: reports.map(({ url, title, summary, html, authors, date, tags }) => ({
        title,
        link: url,
        content: html,
        contentSnippet: excerpt(summary),
        publishedDate: date,
        categories: tags,
        author: authors.join(', '),
      })),
    },
  },
});
