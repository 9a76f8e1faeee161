/** The demo on loopback, as a partner would meet it: pages, feeds and the shipped scripts. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { publishedFiles } from './demo-server/published-files.mjs';
import { ROOT } from './files/root.mjs';

const HOST = '127.0.0.1';

/**
 * Answers requests as the demo does: `/cdn/…` from dist/cdn, `/docs/…` from docs, `/published/…` from
 * the publisher's files, all else from demo and from what was built for it. Scripts and feeds are open to every origin; feeds are served as
 * `application/feed+json`, and the docs as plain text.
 *
 * @returns {import('node:http').RequestListener}
 */
export function demoHandler() {
  const pages = sirv(join(ROOT, 'demo'), { dev: true, setHeaders: feedHeaders });
  const built = sirv(join(ROOT, 'dist/demo'), { dev: true });
  const docs = sirv(join(ROOT, 'docs'), { dev: true, setHeaders: plainText });
  const published = publishedFiles();
  const scripts = sirv(join(ROOT, 'dist/cdn'), { dev: true, setHeaders: openToAll });
  return (request, response) => {
    const path = request.url ?? '/';
    const notFound = () => void response.writeHead(404, OPEN).end('Not found');
    if (path.startsWith('/cdn/')) {
      request.url = path.slice('/cdn'.length);
      scripts(request, response, notFound);
    } else if (path.startsWith('/published/')) {
      request.url = path.slice('/published'.length);
      published(request, response, notFound);
    } else if (path.startsWith('/docs/')) {
      request.url = path.slice('/docs'.length);
      docs(request, response, notFound);
    } else {
      pages(request, response, () => built(request, response, notFound));
    }
  };
}

/**
 * Starts the demo's server.
 *
 * @param {object} [options]
 * @param {number} [options.port] the port; 0, the default, is any free one
 * @param {boolean} [options.orNext] whether to take the next free port when that one is taken
 * @param {import('node:http').RequestListener} [options.handler] answers in place of the demo's
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} its address, with a slash at the
 *   end, and what ends it with every connection
 * @throws when the port is taken or not allowed
 */
export async function startDemoServer({ port = 0, orNext = false, handler = demoHandler() } = {}) {
  const server = createServer(handler);
  const taken = await listen(server, port, orNext);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const OPEN = { 'access-control-allow-origin': '*' };

/** @param {import('node:http').ServerResponse} response */
function openToAll(response) {
  for (const [name, value] of Object.entries(OPEN)) response.setHeader(name, value);
}

/** @param {import('node:http').ServerResponse} response */
function plainText(response) {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function feedHeaders(response, path) {
  if (!path.startsWith('/feeds/')) return;
  openToAll(response);
  if (path.endsWith('.json')) response.setHeader('content-type', 'application/feed+json');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} orNext
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, orNext) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const mayMove = orNext && error.code === 'EADDRINUSE' && port < 65535;
      if (mayMove) resolve(listen(server, port + 1, orNext));
      else reject(error);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}
