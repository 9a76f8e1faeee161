import assert from 'node:assert/strict';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener } from 'node:http';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { startServer } from '../../a-server.js';
import { runCommand } from '../../a-terminal.js';
import { feedWith, type Json } from '../a-feed.js';

const ORIGIN = 'http://partner.example';
const GOOD: OutgoingHttpHeaders = {
  'content-type': 'application/feed+json; charset=utf-8',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=600',
};

interface Said {
  readonly findings: readonly string[];
  readonly asked: readonly IncomingMessage[];
}

/** What the check says of a server, without what it says of the feed. */
async function saidOf(listener: RequestListener, more: readonly string[] = []): Promise<Said> {
  const server = await startServer(listener);
  try {
    const args = ['check', `${server.url}feed.json`, '--as-partner', ORIGIN, '--json', ...more];
    const { out, err } = await runCommand(args.map((arg) => arg.replace('SITE/', server.url)));
    assert.equal(err, '');
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly Readonly<Record<string, string>>[];
    };
    return {
      asked: server.asked,
      findings: findings
        .filter(({ code }) => !/insecure|staging|no-cover/.test(code ?? ''))
        .map(({ severity, code, what, effect, repair }) =>
          [severity, code, what, effect, repair].join(' ').replaceAll(server.url, 'SITE/'),
        ),
    };
  } finally {
    await server.close();
  }
}

/** A server that sends a feed with some headers. */
const sends =
  (headers: OutgoingHttpHeaders, report: Json = {}): RequestListener =>
  ({ headers: { host = '' } }, response) => {
    const text = JSON.stringify(feedWith(report)).replaceAll('SITE/', `http://${host}/`);
    for (const [name, value = ''] of Object.entries(headers)) {
      if (value !== '') response.setHeader(name, value);
    }
    response.end(text);
  };

const CLOSED = { ...GOOD, 'access-control-allow-origin': undefined };

describe('check --as-partner', () => {
  test('says nothing of a server that does all that it should, and asks as a browser would', async () => {
    const { findings, asked } = await saidOf(sends(GOOD));
    assert.deepEqual(findings, []);
    const { origin, referer } = asked.at(-1)?.headers ?? {};
    assert.deepEqual([origin, referer], [ORIGIN, `${ORIGIN}/`]);
  });

  test('says that the server lets no other site read the feed, or only another', async () => {
    assert.deepEqual((await saidOf(sends(CLOSED))).findings, [
      'error no-cors The server does not let other sites read the feed. Readers of partners’ pages see the plain link only. Send the header access-control-allow-origin: * with the feed.',
    ]);
    const other = { ...GOOD, 'access-control-allow-origin': 'https://other.example' };
    assert.deepEqual((await saidOf(sends(other))).findings, [
      'error no-cors The server lets “https://other.example” read the feed, and not http://partner.example. Readers of partners’ pages see the plain link only. Send the header access-control-allow-origin: * with the feed.',
    ]);
    assert.deepEqual(
      (await saidOf(sends({ ...GOOD, 'access-control-allow-origin': ORIGIN }))).findings,
      [],
    );
  });

  test('says which type, cache and compression are missing', async () => {
    const { findings } = await saidOf(
      sends(
        { 'access-control-allow-origin': '*', 'content-type': 'text/html' },
        { content_text: 'x '.repeat(10_000) },
      ),
    );
    assert.deepEqual(findings, [
      'warning feed-type The feed comes with the type “text/html”. The widgets read it. Other programs may take it for a page. Send the header content-type: application/feed+json; charset=utf-8.',
      'advice feed-not-cached Browsers may not keep the feed. Each page that a reader opens loads all of it again. Send the header cache-control: max-age=600 with the feed.',
      'warning feed-not-compressed The feed comes unpacked, with 20 kB. Readers wait three to five times as long as they need to. Turn on compression (gzip or Brotli) for the type application/feed+json on the server.',
    ]);
    const packed = gzipSync(JSON.stringify(feedWith({ content_text: 'x '.repeat(10_000) })));
    const { findings: none } = await saidOf((_request, response) =>
      response.writeHead(200, { ...GOOD, 'content-encoding': 'gzip' }).end(packed),
    );
    assert.deepEqual(none, []);
  });

  test('says that the feed is elsewhere, or closed to the partner alone', async () => {
    const { findings } = await saidOf((request, response) =>
      request.url === '/new.json'
        ? sends(GOOD)(request, response)
        : response
            .writeHead(301, { location: '/new.json', 'access-control-allow-origin': '*' })
            .end(),
    );
    assert.deepEqual(findings, [
      'advice feed-moved The address of the feed leads on to “SITE/new.json”. Readers wait for one more answer each time. Give partners the address SITE/new.json.',
    ]);
    const { findings: closed } = await saidOf((request, response) =>
      request.headers.origin ? response.writeHead(403).end() : sends(GOOD)(request, response),
    );
    assert.deepEqual(closed, [
      'error partner-status The server answers the partner’s page with an error (403). Readers of partners’ pages see the plain link only. Open the feed to everybody: no password, and no list of sites that may read it.',
    ]);
  });

  test('looks at the header of an answer that leads on, as browsers do', async () => {
    const { findings } = await saidOf((request, response) =>
      request.url === '/new.json'
        ? sends(GOOD)(request, response)
        : response.writeHead(301, { location: '/new.json' }).end(),
    );
    assert.equal(
      findings[0],
      'error no-cors The server does not let other sites read the feed. Readers of partners’ pages see the plain link only. Send the header access-control-allow-origin: * with the feed, also where “SITE/feed.json” leads on.',
    );
  });

  test('says that a secure page may not read from an address that is not', async () => {
    const { findings } = await saidOf(sends(GOOD), ['--as-partner', 'https://partner.example']);
    assert.deepEqual(findings, [
      'error mixed-content The feed has an address that begins with http:, and the partner’s page is secure. Readers of partners’ pages see the plain link only. Serve “SITE/feed.json” with https://.',
    ]);
  });

  test('asks for the covers and the script too', async () => {
    const listener: RequestListener = (request, response) => {
      if (request.url === '/cover.jpg') {
        response.writeHead(200, { 'cross-origin-resource-policy': 'same-site' }).end();
      } else if (request.url === '/widgets/publication-widgets.js') {
        response.writeHead(200).end();
      } else sends(GOOD, { image: 'SITE/cover.jpg' })(request, response);
    };
    assert.deepEqual((await saidOf(listener, ['--scripts', 'SITE/widgets'])).findings, [
      'error no-cors The server does not let other sites read the script. Readers of partners’ pages see the plain link only. Send the header access-control-allow-origin: * with the script.',
      'error no-cors the server lets no other site show the cover “SITE/cover.jpg”. Readers of partners’ pages see no cover. Send the header cross-origin-resource-policy: cross-origin with the image at items[0].image (line 1, column 271).',
    ]);
    const hotlink: RequestListener = (request, response) => {
      if (request.url === '/cover.jpg') response.writeHead(403).end();
      else sends(GOOD, { image: 'SITE/cover.jpg' })(request, response);
    };
    const [cover = ''] = (await saidOf(hotlink)).findings;
    assert.match(cover, /^error partner-status the cover “SITE\/cover\.jpg” does not come/);
  });
});

describe('check of a file that is published somewhere', () => {
  test('asks there as a partner, and says if nothing answers', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feedWith({})));
    const { status, out } = await runCommand(
      ['check', '-', '--address', 'http://127.0.0.1:1/feed.json', '--as-partner', ORIGIN],
      { input: () => Promise.resolve(bytes) },
    );
    assert.equal(status, 1);
    assert.match(out, /^error {4}The feed does not answer: nothing answers at this server\./);
    assert.match(out, /partner-unanswered/);
  });
});

describe('check of an address', () => {
  test('that cannot be read ends with the status 2, and says why', async () => {
    const server = await startServer((_request, response) => response.writeHead(404).end());
    try {
      const { status, err } = await runCommand(['check', `${server.url}feed.json`]);
      assert.equal(status, 2);
      assert.match(
        err,
        /^“http.*feed\.json” answers with an error \(404\)\. Check the address\.\n$/,
      );
    } finally {
      await server.close();
    }
    const { status, err } = await runCommand(['check', 'http://127.0.0.1:1/feed.json']);
    assert.equal(status, 2);
    assert.match(err, /cannot be read: nothing answers at this server\.\n$/);
  });

  test('asks for nothing else, unless it is told to', async () => {
    const server = await startServer((request, response) =>
      sends(GOOD, { url: 'SITE/1', image: 'SITE/cover.jpg' })(request, response),
    );
    try {
      await runCommand(['check', `${server.url}feed.json`]);
      assert.deepEqual(
        server.asked.map(({ method, url }) => `${method} ${url}`),
        ['GET /feed.json'],
      );
    } finally {
      await server.close();
    }
  });

  test('resolves relative addresses against it', async () => {
    const { findings } = await saidOf(sends(GOOD, { url: '/1' }));
    assert.match(findings.join(), /Write "url": "SITE\/1" at items\[0\]\.url/);
  });
});
