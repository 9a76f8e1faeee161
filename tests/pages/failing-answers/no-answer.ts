import { answers, JSON_FEED, TYPE } from './answers.js';
import type { Answer, FailingAnswer } from './failing-answer.js';

/** Redirects as often as the number in the address says, then sends the feed. */
const redirects =
  (from: number): Answer =>
  ({ url = '' }, response) => {
    const left = Number(/\?(\d+)$/.exec(url)?.[1] ?? from);
    if (left) response.writeHead(301, { location: `?${String(left - 1)}` }).end();
    else response.writeHead(200, TYPE).end(JSON_FEED);
  };

/** The server does not answer, or the page may not read the answer. */
export const NO_ANSWER: Readonly<Record<string, FailingAnswer>> = {
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
  'headers never come': { answer: () => undefined, code: 'feed-timeout', timeout: 3_000 },
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
