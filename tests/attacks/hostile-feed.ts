/** Makes feeds with a payload in their strings, from a feed with every field. */

const SITE = 'https://publisher.example';
const person = { name: 'A person', url: `${SITE}/person`, avatar: `${SITE}/person.png` };
const file = (name: string) => ({
  url: `${SITE}/${name}.pdf`,
  mime_type: 'application/pdf',
  title: name,
  _publication: { language: 'en', integrity: 'sha256-AAAA' },
});

const REPORT = {
  id: 'report',
  url: `${SITE}/report`,
  external_url: `${SITE}/elsewhere`,
  title: 'A report',
  summary: 'A summary.',
  content_html: '<p>A long text.</p>',
  content_text: 'A long text.',
  image: `${SITE}/cover.png`,
  banner_image: `${SITE}/banner.png`,
  date_published: '2024-11-05T00:00:00Z',
  date_modified: '2024-11-06T00:00:00Z',
  language: 'en',
  tags: ['a topic', 'another'],
  authors: [person],
  author: person,
  attachments: [file('first'), file('second')],
  _publication: {
    type: 'report',
    issued: '2024-11',
    publisher: { name: 'A publisher', url: SITE },
    cover: { alt: 'A cover' },
    doi: '10.1000/182',
    isbn: '978-3-16-148410-0',
    licence: 'CC BY',
    citation: 'A person (2024).',
    cite: { bibtex: `${SITE}/report.bib`, ris: `${SITE}/report.ris` },
    related: ['other', { url: `${SITE}/x`, title: 'X', summary: 'About X.', language: 'en' }],
  },
};

/** The item that holds no payload. */
export const UNTOUCHED = { id: 'other', url: `${SITE}/other`, title: 'Another report' };

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  home_page_url: SITE,
  feed_url: `${SITE}/feed.json`,
  next_url: `${SITE}/feed-2.json`,
  description: 'All reports.',
  user_comment: 'For readers of feeds.',
  icon: `${SITE}/icon.png`,
  favicon: `${SITE}/favicon.ico`,
  language: 'en',
  authors: [person],
  author: person,
  hubs: [{ type: 'WebSub', url: `${SITE}/hub` }],
  _publication: { about: `${SITE}/about` },
  items: [REPORT],
};

/** A feed whose item lacks its first choices, so that its id, plain text and `author` are shown. */
const SECOND_CHOICES = {
  ...FEED,
  authors: [],
  items: [
    {
      ...REPORT,
      ...{ url: '', title: '', summary: '', content_html: '', image: '', authors: [] },
      attachments: REPORT.attachments.map((file) => ({ ...file, title: '' })),
    },
  ],
};

const isAddress = (path: string): boolean =>
  /(?:url|image|avatar|icon|about|bibtex|ris)$/.test(path) || path.endsWith('related[0]');

/** The feeds, each with the strings that the payload replaces. */
const CARRIERS = [
  { feed: FEED, takes: (path: string) => !isAddress(path) },
  { feed: FEED, takes: isAddress },
  { feed: FEED, takes: () => true },
  { feed: SECOND_CHOICES, takes: (path: string) => !isAddress(path) },
];

/** The paths of all strings in the feed. */
export const FIELDS: readonly string[] = pathsIn(FEED);

/** Makes one feed for each entry of `CARRIERS`. The first feed has the payload in all texts. */
export function hostileFeeds(payload: string): readonly unknown[] {
  return CARRIERS.map(({ feed, takes }) => {
    const { items, ...fields } = put(feed, payload, takes) as typeof FEED;
    return { ...fields, items: [...items, UNTOUCHED] };
  });
}

function put(
  value: unknown,
  payload: string,
  takes: (path: string) => boolean,
  path = '',
): unknown {
  if (typeof value === 'string') return value && takes(path) ? payload : value;
  if (Array.isArray(value)) {
    return value.map((entry, index) => put(entry, payload, takes, `${path}[${String(index)}]`));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    put(child, payload, takes, `${path}.${key}`),
  ]);
  return Object.fromEntries(entries) as unknown;
}

function pathsIn(feed: unknown): string[] {
  const paths: string[] = [];
  put(feed, '', (path) => paths.push(path) > 0);
  return paths;
}
