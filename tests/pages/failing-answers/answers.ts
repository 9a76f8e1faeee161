/** Pieces of a failing server's answers. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Answer } from './failing-answer.js';

/** A feed with content for each of the three elements. */
const FEED = {
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

/** The feed as text. */
export const JSON_FEED = JSON.stringify(FEED);

/** The content type of the feed. */
export const TYPE = { 'content-type': 'application/feed+json' };

/** The feed with changed fields. */
export const feedWith = (more: object): string => JSON.stringify({ ...FEED, ...more });

/** Sends a whole answer. */
export const answers =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** Sends a whole answer with status 200. */
export const sends = (body: string | Buffer, headers: Record<string, string> = TYPE): Answer =>
  answers(200, headers, body);

/** Sends the beginning of an answer, and then calls `rest`. */
export const begins =
  (rest: (response: ServerResponse) => void, headers: Record<string, string> = TYPE): Answer =>
  (_, response) => {
    response.writeHead(200, headers).write(JSON_FEED.slice(0, 20));
    rest(response);
  };

/** Cuts the connection. */
export const cut = (response: ServerResponse): void => {
  setImmediate(() => response.socket?.resetAndDestroy());
};

/** Sends a byte now and then, for ever. */
export const drip = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

/** Sends much data for ever, as quickly as the browser takes it. */
export const pour = (response: ServerResponse): void => {
  Readable.from(spaces()).pipe(response);
};

function* spaces(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(5e5, ' ');
}

/** JSON that is nested more deeply than most parsers can read. */
export const NESTED = '['.repeat(20_000) + ']'.repeat(20_000);
