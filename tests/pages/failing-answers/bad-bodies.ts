import { gzipSync } from 'node:zlib';
import {
  answers,
  begins,
  cut,
  drip,
  feedWith,
  JSON_FEED,
  NESTED,
  pour,
  sends,
  TYPE,
} from './answers.js';
import type { FailingAnswer } from './failing-answer.js';

const MUCH = Buffer.concat([Buffer.alloc(50e6, ' '), Buffer.from(JSON_FEED)]);

/** A comment of the feed holds a letter in one byte. */
const LATIN_1 = Buffer.from(feedWith({ user_comment: 'é' }), 'latin1');

/** The answer breaks off, is too long, or is not a feed. */
export const BAD_BODIES: Readonly<Record<string, FailingAnswer>> = {
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
    // It shows the bytes of what it could not unpack.
    inWebKit: { code: 'feed-not-utf-8' },
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
  },
  'Latin-1, as its header says': {
    answer: sends(LATIN_1, { 'content-type': 'application/json; charset=iso-8859-1' }),
  },
  'Latin-1 with no word of it': { answer: sends(LATIN_1), code: 'feed-not-utf-8' },
  'JSON without an end': { answer: begins(pour), code: 'feed-too-large' },
  '50 MB of JSON': { answer: sends(MUCH), code: 'feed-too-large' },
  '50 MB of JSON in 50 kB of gzip': {
    answer: sends(gzipSync(MUCH, { level: 1 }), { ...TYPE, 'content-encoding': 'gzip' }),
    code: 'feed-too-large',
  },
  '20,000 nested arrays': { answer: sends(NESTED), code: 'feed-not-json-feed' },
  null: { answer: sends('null'), code: 'feed-not-json-feed' },
};
