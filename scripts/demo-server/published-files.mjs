import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PUBLISHED, PUBLISHER } from '../build/demo-site.mjs';

/** The types of files, by the ends of their names; `.html` of snippets and heads is for reading. */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]);
const TEXT = 'text/plain; charset=utf-8';
const FEED = 'application/feed+json; charset=utf-8';

/**
 * Answers with the publisher's files, as if the demo's server were the publisher's: the addresses in them
 * begin with its own.
 *
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void}
 */
export function publishedFiles() {
  return (request, response, next) => {
    // An address of a browser has no `..` left, and this takes out those of others.
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(PUBLISHED, path);
    if (path.includes('%') || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    const own = `http://127.0.0.1:${request.socket.localPort}/`;
    response.writeHead(200, { 'content-type': typeOf(path), 'access-control-allow-origin': '*' });
    response.end(readFileSync(file, 'utf8').replaceAll(PUBLISHER, own));
  };
}

/** @param {string} path */
function typeOf(path) {
  if (/^\/(?:snippets|head)\//.test(path)) return TEXT;
  if (/^\/(?:reports\/|feed)/.test(path)) return FEED;
  return TYPES.get(extname(path)) ?? TEXT;
}
