/** The ways in which a feed fails: what its server does, and what must come of it. */
import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FailureCode } from '../../src/index.js';

/** What a server does with a request. `access-control-allow-origin` is set already. */
export type Answer = RequestListener;

/** One way to fail, or to look like it. */
export interface Way {
  /** What the server does; nothing where it is not reached. */
  readonly answer?: Answer;
  /** The feed's address where it is not the server's own. */
  readonly address?: (own: string, closedPort: number) => string;
  /** What the owner is told; the report is shown where it is left out. */
  readonly code?: FailureCode;
  readonly detail?: string;
  readonly retryAfter?: string;
  /** How many requests reach the server: 1 by default, `browser` where each asks as often as it likes. */
  readonly requests?: number | 'browser';
  /** The element's `timeout`, in ms. */
  readonly timeout?: number;
  /** What WebKit makes of it, where that differs: it does not say that it cannot unpack. */
  readonly inWebKit?: Way;
}

/** A feed with something to show for each of the three elements. */
export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  items: [
    {
      id: 'report',
      url: 'report.html',
      title: 'A report',
      summary: 'In short.',
      attachments: [{ url: 'report.pdf', mime_type: 'application/pdf' }],
    },
    { id: 'other', url: 'other.html', title: 'Another report', content_text: 'Its text.' },
  ],
};

const JSON_FEED = JSON.stringify(FEED);
const TYPE = { 'content-type': 'application/feed+json' };

/** The feed with something changed in it. */
const feedWith = (more: object): string => JSON.stringify({ ...FEED, ...more });

const answers =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const sends = (body: string | Buffer, headers: Record<string, string> = TYPE): Answer =>
  answers(200, headers, body);

/** Begins an answer, and leaves the rest to `rest`. */
const begins =
  (rest: (response: ServerResponse) => void, headers: Record<string, string> = TYPE): Answer =>
  (_, response) => {
    response.writeHead(200, headers).write(JSON_FEED.slice(0, 20));
    rest(response);
  };

const cut = (response: ServerResponse): void => {
  setImmediate(() => response.socket?.resetAndDestroy());
};

/** A byte now and then, for ever. */
const drip = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

/** Much, for ever. */
const pour = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write(Buffer.alloc(5e5, ' ')), 1);
  response.on('close', () => clearInterval(timer));
};

/** Redirects as often as the number in the address says, then gives the feed. */
const redirects =
  (from: number): Answer =>
  ({ url = '' }, response) => {
    const left = Number(/\?(\d+)$/.exec(url)?.[1] ?? from);
    if (left) response.writeHead(301, { location: `?${String(left - 1)}` }).end();
    else response.writeHead(200, TYPE).end(JSON_FEED);
  };

const MUCH = Buffer.concat([Buffer.alloc(50e6, ' '), Buffer.from(JSON_FEED)]);
const NESTED = '['.repeat(20_000) + ']'.repeat(20_000);

/** No answer comes, or none that a page may read. */
export const NO_ANSWER: Readonly<Record<string, Way>> = {
  'the connection is refused': {
    address: (_, port) => `http://127.0.0.1:${String(port)}/feed.json`,
    code: 'feed-unreachable',
    requests: 0,
  },
  'the name of the server is wrong': {
    address: () => 'http://no-such-host.invalid/feed.json',
    code: 'feed-unreachable',
    requests: 0,
  },
  'the connection is cut before the answer': {
    answer: ({ socket }) => void socket.destroy(),
    code: 'feed-unreachable',
    requests: 'browser',
  },
  'other sites may not read it': {
    answer: (_, response) => {
      response.removeHeader('access-control-allow-origin');
      response.end(JSON_FEED);
    },
    code: 'feed-unreachable',
  },
  'a redirect leads to what other sites may not read': {
    answer: ({ url = '' }, response) => {
      if (!url.includes('?')) return void response.writeHead(302, { location: '?moved' }).end();
      response.removeHeader('access-control-allow-origin');
      response.end(JSON_FEED);
    },
    code: 'feed-unreachable',
    requests: 2,
  },
  'headers never come': { answer: () => undefined, code: 'feed-timeout', timeout: 300 },
  'a chain of five redirects': { answer: redirects(5), requests: 6 },
  'a redirect to itself': {
    answer: answers(301, { location: 'feed.json' }),
    code: 'feed-unreachable',
    requests: 'browser',
  },
  'a loop of two redirects': {
    answer: ({ url = '' }, response) =>
      void response.writeHead(301, { location: url.includes('?') ? 'feed.json' : '?' }).end(),
    code: 'feed-unreachable',
    requests: 'browser',
  },
  'a redirect to a data address': {
    answer: answers(302, { location: `data:application/json,${JSON_FEED}` }),
    code: 'feed-unreachable',
  },
};

/** The day that the server names in a `Retry-After`. */
const DAY = new Date('2099-01-01').toUTCString();
const EXPOSED = { 'access-control-expose-headers': 'retry-after' };

const status = (status: number, retryAfter?: string): Way => ({
  answer: answers(status, retryAfter ? { ...EXPOSED, 'retry-after': retryAfter } : {}, JSON_FEED),
  code: 'feed-status',
  detail: String(status),
  ...(retryAfter && { retryAfter }),
});

/** The server answers with an error. */
export const STATUSES: Readonly<Record<string, Way>> = {
  '304, unasked': {
    answer: answers(304),
    code: 'feed-status',
    detail: '304',
  },
  '401, with a question for a password': {
    ...status(401),
    answer: answers(401, { 'www-authenticate': 'Basic realm="Reports"' }),
  },
  '403': status(403),
  '404': status(404),
  '410': status(410),
  '429, to come back in seconds': status(429, '120'),
  '429, to come back on a day': status(429, DAY),
  '500': status(500),
  '503': status(503),
  '503, to come back in seconds': status(503, '20'),
  '500 with a body that never ends': {
    ...status(500),
    answer: (_, response) => {
      response.writeHead(500, TYPE).write('{');
      drip(response);
    },
  },
};

/** The answer breaks off, is too much, or is no feed. */
export const BAD_BODIES: Readonly<Record<string, Way>> = {
  'a reset midway': { answer: begins(cut), code: 'feed-incomplete' },
  'a reset midway of a known length': {
    answer: begins(cut, { ...TYPE, 'content-length': String(JSON_FEED.length) }),
    code: 'feed-incomplete',
  },
  'an end before the known length': {
    answer: begins((response) => setImmediate(() => response.socket?.end()), {
      ...TYPE,
      'content-length': String(JSON_FEED.length),
    }),
    code: 'feed-incomplete',
  },
  'a body that hangs': { answer: begins(() => undefined), code: 'feed-timeout', timeout: 200 },
  'a body that drips for ever': { answer: begins(drip), code: 'feed-timeout', timeout: 200 },
  'gzip that is damaged': {
    answer: sends(gzipSync(JSON_FEED).fill(0, 20), { ...TYPE, 'content-encoding': 'gzip' }),
    code: 'feed-incomplete',
    inWebKit: { code: 'feed-not-json' },
  },
  'gzip that ends too early': {
    answer: sends(gzipSync(JSON_FEED).subarray(0, 60), { ...TYPE, 'content-encoding': 'gzip' }),
    code: 'feed-not-json',
  },
  'gzip in name only': {
    answer: sends(JSON_FEED, { ...TYPE, 'content-encoding': 'gzip' }),
    code: 'feed-incomplete',
    inWebKit: {},
  },
  'JSON that is cut off': {
    answer: sends(JSON_FEED.slice(0, -9)),
    code: 'feed-not-json',
  },
  'a login page with status 200': {
    answer: sends('<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }),
    code: 'feed-not-json',
  },
  'an empty answer': { answer: sends(''), code: 'feed-not-json' },
  '204, no content': { answer: answers(204), code: 'feed-not-json' },
  'UTF-16': {
    answer: sends(Buffer.from(`\uFEFF${JSON_FEED}`, 'utf16le'), {
      'content-type': 'application/json; charset=utf-16',
    }),
    code: 'feed-not-json',
  },
  'JSON without an end': { answer: begins(pour), code: 'feed-too-large' },
  '50 MB of JSON': { answer: sends(MUCH), code: 'feed-too-large' },
  '50 MB of JSON in 50 kB of gzip': {
    answer: sends(gzipSync(MUCH, { level: 1 }), { ...TYPE, 'content-encoding': 'gzip' }),
    code: 'feed-too-large',
  },
  '20,000 nested arrays': { answer: sends(NESTED), code: 'feed-not-json-feed' },
  null: { answer: sends('null'), code: 'feed-not-json-feed' },
};

/** What looks wrong, and is shown all the same. */
export const GOOD_BODIES: Readonly<Record<string, Way>> = {
  'no content type': { answer: sends(JSON_FEED, {}) },
  'JSON that says it is HTML': { answer: sends(JSON_FEED, { 'content-type': 'text/html' }) },
  'JSON that says it is a picture, and that nobody shall guess': {
    answer: sends(JSON_FEED, {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    }),
  },
  'a byte-order mark': { answer: sends(`\uFEFF${JSON_FEED}`) },
  'UTF-8 that says it is Latin-1': {
    answer: sends(JSON_FEED, { 'content-type': 'application/json; charset=iso-8859-1' }),
  },
  gzip: { answer: sends(gzipSync(JSON_FEED), { ...TYPE, 'content-encoding': 'gzip' }) },
  '20,000 nested arrays in a field': {
    answer: sends(JSON_FEED.replace('"summary"', `"tags":${NESTED},"summary"`)),
  },
  'a next page that is the page itself': { answer: sends(feedWith({ next_url: 'feed.json' })) },
  'next pages in a cycle of three': {
    answer: ({ url = '' }, response) => {
      const page = Number(/\?(\d)$/.exec(url)?.[1] ?? 0);
      response.end(feedWith({ next_url: `feed.json?${String((page + 1) % 3)}` }));
    },
  },
  'a next page on another origin': {
    answer: ({ headers: { host = '' } }, response) =>
      response.end(feedWith({ next_url: `http://${host.replace('127.0.0.1', 'localhost')}/2` })),
  },
};

/** A feed that the browser keeps, and asks whether it has changed: it never has. */
export const UNCHANGED: Way = {
  answer: ({ headers }, response) => {
    const isKnown = headers['if-none-match'] === '"1"';
    const keep = { ...TYPE, etag: '"1"', 'cache-control': 'no-cache' };
    response.writeHead(isKnown ? 304 : 200, keep).end(isKnown ? '' : JSON_FEED);
  },
};
