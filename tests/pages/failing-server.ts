/** A publisher's server on this machine that fails differently at each address. */
import type { ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import type { Answer, FailingAnswer } from './failing-answers/failing-answer.js';

/** A running server, with the requests to each address. */
export interface FailingServer {
  /** The address of the feed with this failure. */
  readonly feedOf: (name: string) => string;
  readonly requests: (name: string) => number;
  /** The statuses of its answers so far. */
  readonly statuses: (name: string) => readonly number[];
  /** Whether a request is still open. */
  readonly isBusy: (name: string) => boolean;
  readonly close: () => Promise<void>;
}

/** Starts the server. Each failure has its own folder, in which it may redirect. */
export async function startFailingServer(
  answers: Readonly<Record<string, FailingAnswer>>,
): Promise<FailingServer> {
  const names = Object.keys(answers);
  const given = new Map(names.map((name) => [name, [] as ServerResponse[]]));
  const { url, close } = await startDemoServer({
    handler: (request, response) => {
      const name = names[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1])] ?? '';
      given.get(name)?.push(response);
      response.setHeader('access-control-allow-origin', '*');
      const answer: Answer | undefined = answers[name]?.answer;
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    },
  });
  const closed = await closedPort();
  return {
    feedOf: (name) => {
      const path = `${String(names.indexOf(name))}/feed.json`;
      const own = new URL(path, url).href;
      return answers[name]?.address?.(own, closed) ?? own;
    },
    requests: (name) => given.get(name)?.length ?? 0,
    statuses: (name) => given.get(name)?.map(({ statusCode }) => statusCode) ?? [],
    isBusy: (name) => given.get(name)?.some(({ closed }) => !closed) ?? false,
    close,
  };
}

/** A port of this machine on which no program listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
