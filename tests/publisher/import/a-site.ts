import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer, type TestServer } from '../a-server.js';

/** What a server does at an address: a body, a body with its headers, or anything else. */
export type SiteAnswer =
  | string
  | Readonly<Record<string, unknown>>
  | Uint8Array
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server that answers by the path of the address, with or without its query. */
export interface PathServer extends TestServer {
  readonly answers: Record<string, SiteAnswer>;
  /** The paths that were asked for since the last call, without `robots.txt`. */
  readonly paths: () => readonly string[];
}

/**
 * Starts a server. `SITE` in a text stands for its own address. Texts have an `etag`, and an answer
 * that did not change is answered with 304, as good servers do.
 */
export async function aSite(answers: Record<string, SiteAnswer>): Promise<PathServer> {
  let seen = 0;
  const server = await startServer((request, response) => {
    const url = decodeURIComponent(request.url ?? '');
    const answer = answers[url] ?? answers[url.split('?')[0] ?? ''];
    if (answer === undefined) return void response.writeHead(404).end('<!doctype html>Not found');
    if (typeof answer === 'function') return answer(request, response);
    const isText = typeof answer === 'string' || answer instanceof Uint8Array;
    const body = isText ? answer : JSON.stringify(answer);
    const own = typeof body === 'string' ? body.replaceAll('SITE/', server.url) : body;
    const etag = `"${own.length}"`;
    response.setHeader('etag', etag);
    if (!isText) response.setHeader('content-type', 'application/json');
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.end(own);
  });
  const paths = (): readonly string[] => {
    const asked = server.asked.slice(seen).map(({ url = '' }) => decodeURIComponent(url));
    seen = server.asked.length;
    return asked.filter((url) => url !== '/robots.txt');
  };
  return { ...server, answers, paths };
}
