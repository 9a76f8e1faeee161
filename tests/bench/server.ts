/** The bench's own server. It serves every site from its own origin, as a good host would. */
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import type { Site } from './contender.js';

/** A running server. */
export interface Served {
  /** The origin of the server, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const certificate = await generate([{ name: 'commonName', value: HOST }]);

/** Whether an answer is text. All other answers are compressed already. */
const isText = (type: string): boolean => !/^(?:image\/(?!svg)|font|application\/pdf)/.test(type);

/**
 * Serves a site over HTTP/2 and TLS, as hosts do.
 *
 * - It compresses each answer with Brotli before the first request, so that only the network takes
 *   time.
 * - All answers come from one origin, so that no contender needs preflights.
 * - It signs its own certificate, so the browser must be told to accept it.
 */
export async function serve(site: Site): Promise<Served> {
  const answers = new Map(
    Array.from(site, ([path, { type, body }]) => {
      const encoding = isText(type) ? { 'content-encoding': 'br' } : {};
      const bytes = isText(type) ? brotliCompressSync(body) : body;
      return [path, { headers: { 'content-type': type, ...encoding }, bytes }];
    }),
  );
  const server = createSecureServer({ key: certificate.private, cert: certificate.cert });
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('request', (request, response) => {
    const answer = answers.get(request.url);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.bytes ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${HOST}:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}
