/** The bench's own backend: every site on an origin of its own, as a good host would serve it. */
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import type { Site } from './contender.js';

/** A server that runs. */
export interface Served {
  /** Its origin, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const certificate = await generate([{ name: 'commonName', value: HOST }]);

/** What is no text is compressed already. */
const isText = (type: string): boolean => !/^(?:image\/(?!svg)|font|application\/pdf)/.test(type);

/**
 * Serves a site over HTTP/2 and TLS, as hosts do: each answer is compressed by Brotli beforehand, so
 * that nothing but the network lies between the browser and it. All comes from one origin, so that
 * nobody pays for preflights. The certificate is its own: the browser must be told to take it.
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
