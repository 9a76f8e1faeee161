import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback, and what it was asked. */
export interface TestServer {
  /** Its address, with a slash at its end. */
  readonly url: string;
  readonly asked: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port of loopback. */
export async function startServer(listener: RequestListener): Promise<TestServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
