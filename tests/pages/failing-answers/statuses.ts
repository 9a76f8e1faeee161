import { answers, drip, JSON_FEED, TYPE } from './answers.js';
import type { Answer, FailingAnswer } from './failing-answer.js';

/** The day that the server names in a `Retry-After`. */
const DAY = new Date('2099-01-01').toUTCString();
const EXPOSED = { 'access-control-expose-headers': 'retry-after' };

const status = (status: number, retryAfter?: string): FailingAnswer => ({
  answer: answers(status, retryAfter ? { ...EXPOSED, 'retry-after': retryAfter } : {}, JSON_FEED),
  code: 'feed-status',
  detail: String(status),
  ...(retryAfter && { retryAfter }),
});

/** The server answers with an error. */
export const STATUSES: Readonly<Record<string, FailingAnswer>> = {
  '304 to an unconditional request': {
    answer: answers(304),
    code: 'feed-status',
    detail: '304',
  },
  '401 that asks for a password': {
    ...status(401),
    answer: answers(401, { 'www-authenticate': 'Basic realm="Reports"' }),
  },
  '403': status(403),
  '404': status(404),
  '410': status(410),
  '429 with Retry-After in seconds': status(429, '120'),
  '429 with Retry-After as a date': status(429, DAY),
  '500': status(500),
  '503': status(503),
  '503 with Retry-After in seconds': status(503, '20'),
  '500 with a body that never ends': {
    ...status(500),
    answer: (_, response) => {
      response.writeHead(500, TYPE).write('{');
      drip(response);
    },
  },
};

/** A feed that the browser keeps. When the browser asks, the feed has never changed. */
export const UNCHANGED: FailingAnswer = {
  answer: ({ headers }, response) => {
    const isKnown = headers['if-none-match'] === '"1"';
    const keep = { ...TYPE, etag: '"1"', 'cache-control': 'no-cache' };
    response.writeHead(isKnown ? 304 : 200, keep).end(isKnown ? '' : JSON_FEED);
  },
};

/** A server that works again at the second request. */
export const downOnce = (): FailingAnswer => {
  let requests = 0;
  const answer: Answer = (_, response) => {
    requests++;
    response.writeHead(requests === 1 ? 503 : 200, TYPE).end(JSON_FEED);
  };
  return { answer };
};
