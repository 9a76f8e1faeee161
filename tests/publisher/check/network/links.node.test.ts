import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { checkFeed } from '../../../../src/publisher/check/check-feed.js';
import { checkLinks } from '../../../../src/publisher/check/network/links.js';
import { politeRequests } from '../../../../src/publisher/requests/polite-requests.js';
import { startServer, type TestServer } from '../../a-server.js';
import { runCommand } from '../../a-terminal.js';
import { feedWith, readingOf, type Json } from '../a-feed.js';
import { assertSentences } from '../sentences.js';

const PDF = `%PDF-1.7\n${'x'.repeat(5000)}`;

/** What a publisher's server does, by the path of the address. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) => response.end('<!doctype html>'),
  '/gone': (_request, response) => response.writeHead(404).end(),
  '/broken': (_request, response) => response.writeHead(500).end(),
  '/closed': (_request, response) => response.writeHead(403).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('x'),
  '/login.pdf': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/pdf' })
      .end('\n<!DOCTYPE html><p>Log in'),
  '/report.pdf': ({ method, headers }, response) => {
    const [, end] = /^bytes=0-(\d+)$/.exec(headers.range ?? '') ?? [];
    const part = end ? PDF.slice(0, Number(end) + 1) : PDF;
    response.writeHead(end ? 206 : 200, {
      'content-length': part.length,
      ...(end && { 'content-range': `bytes 0-${end}/${PDF.length}` }),
    });
    response.end(method === 'HEAD' ? undefined : part);
  },
  '/whole.pdf': ({ method }, response) => {
    response.writeHead(200, { 'content-length': PDF.length });
    response.end(method === 'HEAD' ? undefined : PDF);
  },
  '/inside': (_request, response) =>
    response.writeHead(302, { location: 'http://192.168.7.7/' }).end(),
};

describe('check --links', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer((request, response) => {
      const answer = ANSWERS[request.url ?? ''] ?? ANSWERS['/gone'];
      answer?.(request, response);
    });
  });
  after(() => server.close());

  const at = (path: string): string => `${server.url}${path.slice(1)}`;
  const said = async (report: Json): Promise<readonly string[]> => {
    const checked = await checkFeed(JSON.stringify(feedWith(report), null, 2));
    assert.ok(checked.checked);
    const ask = politeRequests({ named: ['127.0.0.1'] });
    const complaints = await checkLinks(checked.checked, ask, () => undefined);
    const findings = checked.explain(complaints);
    assertSentences(findings);
    return findings.map((each) =>
      `${each.severity} ${each.code} ${readingOf(each)}`.replaceAll(server.url, 'SITE/'),
    );
  };
  const file = (path: string, more: Json = {}): Json => ({
    url: at('/page'),
    attachments: [
      { url: at(path), mime_type: 'application/pdf', size_in_bytes: PDF.length, ...more },
    ],
  });

  test('says nothing of addresses that are there', async () => {
    assert.deepEqual(await said({ ...file('/report.pdf'), image: at('/no-head') }), []);
    assert.deepEqual(await said(file('/whole.pdf')), []);
  });

  test('names an address that leads nowhere', async () => {
    assert.deepEqual(await said({ url: at('/gone') }), [
      'error link-broken “Safe journeys”: “SITE/gone” answers with an error (404). Readers who follow the link get an error. Correct the address at items[0].url (line 8, column 7).',
    ]);
    assert.deepEqual(await said({ url: at('/page'), image: at('/broken') }), [
      'error link-broken “Safe journeys”: “SITE/broken” answers with an error (500). Readers see no cover. Ask the people who run the server about items[0].image (line 12, column 7).',
    ]);
    assert.deepEqual(await said({ url: at('/closed') }), [
      'warning link-refused “Safe journeys”: “SITE/closed” is not open to this program (403). Readers may get an error too. Some servers refuse programs only. Open the address of items[0].url (line 8, column 7) in a browser where you are not logged in.',
    ]);
    assert.deepEqual(await said({ url: 'http://127.0.0.1:1/' }), [
      'error link-unanswered “Safe journeys”: “http://127.0.0.1:1/” does not answer: nothing answers at this server. Readers who follow the link get an error. Correct the address at items[0].url (line 8, column 7), or ask the people who run the server.',
    ]);
  });

  test('asks no private address, also not after a redirect', async () => {
    for (const url of ['http://10.0.0.1/x', at('/inside')]) {
      const [sentence = '', ...others] = await said({ url });
      assert.match(
        sentence,
        /^error link-private .* does not answer: it is inside a private network/,
      );
      assert.match(sentence, /Write the public address at items\[0\]\.url .* It was not asked\.$/);
      assert.deepEqual(others, []);
    }
  });

  test('tells a file from a page that calls itself one', async () => {
    assert.deepEqual(await said(file('/login.pdf')), [
      'error file-is-a-page “Safe journeys”: a web page comes in place of the file login.pdf. Readers download a page, or are asked to log in. Write the address of the file itself at items[0].attachments[0].url (line 14, column 11).',
    ]);
  });

  test('compares type and size with what the feed says', async () => {
    assert.deepEqual(await said(file('/report.pdf', { mime_type: 'application/epub+zip' })), [
      'warning file-of-other-type “Safe journeys”: the file report.pdf is a PDF, and its type is “application/epub+zip”. Readers are told another format than they get. Correct the type at items[0].attachments[0].mime_type (line 15, column 11).',
    ]);
    for (const path of ['/report.pdf', '/whole.pdf']) {
      const [sentence] = await said(file(path, { size_in_bytes: 7 }));
      assert.match(
        sentence ?? '',
        /^warning file-of-other-size .* has 5009 bytes, and the feed says 7\. .* Write "size_in_bytes": 5009 at items\[0\]\.attachments\[0\]\.size_in_bytes/,
      );
    }
  });

  test('asks each address once, by HEAD, and for a part of a file alone', async () => {
    const before = server.asked.length;
    const same = { url: at('/page#top'), external_url: at('/page'), image: at('/page') };
    await said({ ...file('/report.pdf'), ...same });
    assert.deepEqual(
      server.asked
        .slice(before)
        .map(({ method, url, headers }) => `${method} ${url} ${headers.range ?? 'whole'}`)
        .sort(),
      ['GET /report.pdf bytes=0-1023', 'HEAD /page whole', 'HEAD /report.pdf whole'],
    );
  });

  test('is part of the report, and says how far it is on a terminal alone', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feedWith({ url: at('/gone') })));
    const input = (): Promise<Uint8Array> => Promise.resolve(bytes);
    const args = ['check', '-', '--links', '--allow-private'];
    const quiet = await runCommand(args, { input });
    assert.equal(quiet.status, 1);
    assert.equal(quiet.err, '');
    assert.match(quiet.out, /link-broken/);
    const seen = await runCommand(args, { input, isErrSeen: true });
    assert.equal(seen.out, quiet.out);
    assert.match(seen.err, /1 of 1 addresses/);
  });
});
