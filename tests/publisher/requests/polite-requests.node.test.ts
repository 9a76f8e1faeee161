import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isPrivateAddress } from '../../../src/publisher/requests/private-address.js';
import {
  politeRequests,
  type PoliteOptions,
} from '../../../src/publisher/requests/polite-requests.js';
import { startServer, type TestServer } from '../a-server.js';

const GET = { method: 'GET', most: 1000 } as const;

/** Runs a test with a server, which is ended whatever happens. */
async function withServer(
  listener: RequestListener,
  run: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await startServer(listener);
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

const asking = (options: PoliteOptions = {}): ReturnType<typeof politeRequests> =>
  politeRequests({ named: ['127.0.0.1'], ...options });

describe('polite requests', () => {
  test('ask a server one question at a time', async () => {
    let open = 0;
    let most = 0;
    await withServer(
      (_request, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open--;
          response.end('yes');
        });
      },
      async ({ url, asked }) => {
        const ask = asking();
        await Promise.all(Array.from({ length: 12 }, (_, index) => ask(`${url}${index}`, GET)));
        assert.equal(asked.length, 12);
        assert.equal(most, 1);
      },
    );
  });

  test('ask a server one question at a time though other servers lead to it', async () => {
    let open = 0;
    let most = 0;
    await withServer(
      (_request, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open--;
          response.end('yes');
        });
      },
      (target) => {
        const { port } = new URL(target.url);
        return withServer(
          ({ url = '' }, response) =>
            response.writeHead(302, { location: `http://127.0.0.1:${port}${url}` }).end(),
          async ({ url }) => {
            const waits: number[] = [];
            const wait = (time: number): Promise<void> => Promise.resolve(void waits.push(time));
            const ask = asking({ pause: 9000, wait });
            const paths = Array.from({ length: 6 }, (_, index) => `${index}`);
            const answers = await Promise.all([
              ...paths.map((path) => ask(url + path, GET)),
              ...paths.map((path) => ask(target.url + path, GET)),
            ]);
            assert.ok(answers.every(({ status }) => status === 200));
            assert.equal(most, 1);
            assert.deepEqual(
              answers.map(({ address }) => address),
              [...paths, ...paths].map((path) => target.url + path),
            );
            // Each but the first question to either server waits.
            assert.equal(waits.length, 5 + 11);
          },
        );
      },
    );
  });

  test('ask two servers at the same time', async () => {
    let answerFirst = (): void => undefined;
    await withServer(
      (_request, response) => {
        answerFirst = () => response.end();
      },
      (slow) =>
        withServer(
          (_request, response) => {
            response.end();
            answerFirst();
          },
          async (quick) => {
            const ask = asking();
            const answers = await Promise.all([ask(slow.url, GET), ask(quick.url, GET)]);
            assert.deepEqual(
              answers.map(({ status }) => status),
              [200, 200],
            );
          },
        ),
    );
  });

  test('wait as long as a server asks them to, and ask again', async () => {
    const waits: number[] = [];
    let left = 2;
    await withServer(
      (_request, response) => {
        if (left-- > 0) response.writeHead(left ? 429 : 503, { 'retry-after': '7' });
        response.end();
      },
      async ({ url }) => {
        const ask = asking({ wait: (time) => Promise.resolve(void waits.push(time)) });
        assert.equal((await ask(url, GET)).status, 200);
        assert.deepEqual(waits, [7000, 7000]);
      },
    );
  });

  test('give up if a server asks for an hour, or again and again', async () => {
    for (const [after, tries] of [
      ['3600', 1],
      ['1', 3],
    ] as const) {
      await withServer(
        (_request, response) => response.writeHead(429, { 'retry-after': after }).end(),
        async ({ url, asked }) => {
          const ask = asking({ wait: () => Promise.resolve() });
          assert.equal((await ask(url, GET)).status, 429);
          assert.equal(asked.length, tries);
        },
      );
    }
  });

  test('send no cookie and no more than they need to say', async () => {
    await withServer(
      (_request, response) => response.end(),
      async ({ url, asked }) => {
        await asking()(url, GET);
        const { host, ...headers } = asked[0]?.headers ?? {};
        assert.ok(host);
        assert.deepEqual(headers, {
          accept: '*/*',
          'user-agent': 'publication-widgets',
          connection: 'close',
        });
      },
    );
  });

  test('unpack an answer, and read no more of it than they were told', async () => {
    await withServer(
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync('x'.repeat(1e6)));
      },
      async ({ url }) => {
        const answer = await asking()(url, { ...GET, most: 10 });
        assert.ok(answer.status);
        assert.equal(answer.body.length, 11);
        assert.equal(answer.isWhole, false);
      },
    );
  });

  test('say in which way a server does not answer', async () => {
    const reasonAt = async (address: string): Promise<string | undefined> =>
      (await asking()(address, GET)).reason;
    await withServer(
      ({ url }, response) => {
        if (url === '/round') response.writeHead(302, { location: '/round' }).end();
        else if (url === '/cut') response.writeHead(200, { 'content-length': 9 }).write('x');
        if (url !== '/round') setImmediate(() => response.destroy());
      },
      async ({ url }) => {
        assert.equal(await reasonAt(`${url}round`), 'too-many-redirects');
        assert.equal(await reasonAt(`${url}cut`), 'broken');
        assert.equal(await reasonAt(`${url}gone`), 'broken');
      },
    );
    assert.equal(await reasonAt('ftp://publisher.example/'), 'other-scheme');
    assert.equal(await reasonAt('http://127.0.0.1:1/'), 'refused');
  });
});

describe('private addresses', () => {
  test('are refused before anything is sent, by number, by name and after a redirect', async () => {
    await withServer(
      (_request, response) => response.end(),
      async (inside) => {
        const { port } = new URL(inside.url);
        await withServer(
          (_request, response) =>
            response.writeHead(302, { location: `http://localhost:${port}/` }).end(),
          async (outside) => {
            const stranger = politeRequests();
            for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
              assert.equal(
                (await stranger(`http://${host}:${port}/`, GET)).reason,
                'private',
                host,
              );
            // The editor has named the first server, and not the one that it leads to.
            assert.equal((await asking()(outside.url, GET)).reason, 'private');
            assert.equal(inside.asked.length, 0);
            const tester = politeRequests({ mayAskPrivate: true });
            assert.equal((await tester(outside.url, GET)).status, 200);
          },
        );
      },
    );
  });

  test('are those of the registries, and no others', () => {
    const inside = ['10.1.2.3', '172.31.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1'];
    const sixes = [
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
    ];
    for (const address of [...inside, ...sixes, '0.0.0.0', '224.0.0.1', '255.255.255.255'])
      assert.ok(isPrivateAddress(address), address);
    for (const address of ['172.32.0.1', '8.8.8.8', '2001:4860:4860::8888', '::ffff:8.8.8.8', 'x'])
      assert.ok(!isPrivateAddress(address), address);
  });
});
