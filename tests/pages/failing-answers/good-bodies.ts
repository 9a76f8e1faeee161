import { gzipSync } from 'node:zlib';
import { feedWith, JSON_FEED, NESTED, sends, TYPE } from './answers.js';
import type { FailingAnswer } from './failing-answer.js';

/** Answers that look wrong, and are shown all the same. */
export const GOOD_BODIES: Readonly<Record<string, FailingAnswer>> = {
  'no content type': { answer: sends(JSON_FEED, {}) },
  'JSON that says it is HTML': { answer: sends(JSON_FEED, { 'content-type': 'text/html' }) },
  'JSON with the type of a picture and with nosniff': {
    answer: sends(JSON_FEED, {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    }),
  },
  'a byte-order mark': { answer: sends(`\uFEFF${JSON_FEED}`) },
  'UTF-8 with the charset Latin-1': {
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
    answer: ({ url = '', headers: { host = '' } }, response) => {
      const next = new URL(url, `http://${host}`);
      next.hostname = 'localhost';
      response.end(feedWith({ next_url: next.href }));
    },
  },
};
