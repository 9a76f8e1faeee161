import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { politeRequests } from '../../../src/publisher/requests/polite-requests.js';
import { runCommand } from '../a-terminal.js';
import { aFolder, type TestFolder } from './a-folder.js';
import { aSite, type PathServer, type SiteAnswer } from './a-site.js';

const RSS =
  '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>One</title></item></channel></rss>';

describe('an import is polite', () => {
  let folder: TestFolder;
  let site: PathServer | undefined;
  beforeEach(() => (folder = aFolder()));
  afterEach(async () => {
    folder.remove();
    await site?.close();
    site = undefined;
  });
  const serve = async (answers: Record<string, SiteAnswer>): Promise<PathServer> =>
    (site = await aSite(answers));

  test('and obeys robots.txt, for its own name and for all', async () => {
    const cases: readonly (readonly [string, boolean])[] = [
      ['User-agent: *\nDisallow: /feed', false],
      ['User-agent: *\nDisallow: /\n\nUser-agent: publication-widgets\nAllow: /', true],
      ['User-agent: publication-widgets\nDisallow: /', false],
      ['User-agent: *\nDisallow: /other', true],
      ['<!doctype html>A page for every address', true],
    ];
    for (const [robots, isAllowed] of cases) {
      const { url, close } = await aSite({ '/robots.txt': robots, '/feed': RSS });
      const { status, err } = await folder.import(`${url}feed`, '--accept');
      await close();
      assert.equal(status, isAllowed ? 0 : 2, robots);
      if (isAllowed) continue;
      assert.match(
        err,
        /The robots\.txt of 127\.0\.0\.1:\d+ keeps this program away from “.*feed”\.\n.*“User-agent: publication-widgets” and “Allow: \/”\. \(robots-keep-away\)/,
      );
    }
  });

  test('and asks nothing of a server whose robots.txt is broken', async () => {
    const { url, asked } = await serve({
      '/robots.txt': (_request, response) => response.writeHead(500).end(),
      '/feed': RSS,
    });
    const { status, err } = await folder.import(`${url}feed`);
    assert.equal(status, 2);
    assert.deepEqual([...new Set(asked.map((request) => request.url))], ['/robots.txt']);
    assert.match(
      err,
      /feed” does not answer: the robots\.txt of the server answers with an error, so the server is down or broken\.\n.*later.*\(no-answer\)/,
    );
  });

  test('and asks again for a robots.txt that fails for a moment, but not for ever', async () => {
    let failures = 2;
    const { url, asked } = await serve({
      '/robots.txt': (_request, response) =>
        response.writeHead(failures-- > 0 ? 503 : 200).end('User-agent: *\nAllow: /'),
      '/feed': RSS,
    });
    assert.equal((await folder.import(`${url}feed`)).status, 0);
    failures = Infinity;
    const ask = politeRequests({ mayAskPrivate: true, obeysRobots: true });
    const { length } = asked;
    for (let file = 0; file < 20; file++) await ask(`${url}${file}`, { method: 'GET', most: 10 });
    assert.ok(asked.length - length < 5);
  });

  test('and rests between two questions, longer if the server asks for it', async () => {
    const { url } = await serve({
      '/a': (_request, response) => response.writeHead(200, { backoff: '9' }).end(),
      '/b': '',
    });
    const waits: number[] = [];
    const ask = politeRequests({
      mayAskPrivate: true,
      pause: 5000,
      wait: (time) => Promise.resolve(void waits.push(Math.ceil(time / 1000))),
    });
    const question = { method: 'GET', most: 10 } as const;
    for (const path of ['b', 'a', 'b']) await ask(url + path, question);
    assert.deepEqual(waits, [5, 9]);
  });

  test('and rests as long as a robots.txt asks for, up to ten seconds, and says so', async () => {
    const { url, answers } = await serve({ '/a': '' });
    const { host } = new URL(url);
    for (const [asked, given, says] of [
      ['3', 3, 'It gets it.'],
      ['0.5', 1, undefined],
      ['86400', 10, 'It gets 10 s, the most.'],
      ['soon', 1, undefined],
    ] as const) {
      answers['/robots.txt'] =
        `User-agent: *\nCrawl-delay: 7\n\nUser-agent: publication-widgets\nCrawl-delay: ${asked}\n`;
      const waits: number[] = [];
      const said: string[] = [];
      const ask = politeRequests({
        mayAskPrivate: true,
        pause: 1000,
        obeysRobots: true,
        onSlow: (slow) => void said.push(slow),
        wait: (time) => Promise.resolve(void waits.push(Math.ceil(time / 1000))),
      });
      for (let turn = 0; turn < 2; turn++) await ask(`${url}a`, { method: 'GET', most: 10 });
      assert.deepEqual([waits, said], [[given, given], says ? [host] : []], asked);
    }
    answers['/robots.txt'] = 'User-agent: *\nCrawl-delay: 0.01\n';
    answers['/feed'] = RSS;
    const { err } = await folder.import(`${url}feed`);
    assert.ok(err.includes(`${host} asks for a pause of 0.01 s (Crawl-delay in its robots.txt).`));
  });

  test('and obeys the robots.txt of a host to which an address leads', async () => {
    const other = await aSite({ '/robots.txt': 'User-agent: *\nDisallow: /private', '/open': RSS });
    const { url } = await serve({
      '/feed': (_request, response) =>
        response.writeHead(302, { location: `${other.url}private` }).end(),
      '/moved': (_request, response) =>
        response.writeHead(301, { location: `${other.url}open` }).end(),
    });
    const { err } = await folder.import(`${url}feed`);
    const { status } = await folder.import(`${url}moved`);
    await other.close();
    assert.ok(err.includes(`The robots.txt of ${new URL(other.url).host} keeps this program away`));
    assert.deepEqual(other.paths(), ['/open']);
    assert.equal(status, 0);
  });

  describe('and refuses', () => {
    const refused = async (place: string, ...args: readonly string[]): Promise<string> => {
      const { status, err } = await runCommand([
        'import',
        place,
        '--out',
        `${folder.path}/feed.json`,
        '--delay',
        '0',
        ...args,
      ]);
      assert.equal(status, 2, err);
      assert.ok(!folder.names().includes('feed.json'));
      return err;
    };

    test('addresses of private networks, unless they are allowed', async () => {
      const { url, asked } = await serve({ '/feed': RSS });
      assert.match(
        await refused(`${url}feed`),
        /leads into a private network\.\n.*add --allow-private\. \(address-private\)/,
      );
      assert.match(await refused('http://169.254.169.254/latest/meta-data'), /address-private/);
      assert.match(await refused('http://localhost:1/'), /address-private/);
      assert.equal(asked.length, 0);
    });

    test('private addresses also after a redirect', async () => {
      const { ask } = { ask: politeRequests({ named: ['127.0.0.1'] }) };
      const { url } = await serve({
        '/feed': (_request, response) =>
          response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      });
      assert.equal((await ask(`${url}feed`, { method: 'GET', most: 10 })).reason, 'private');
    });

    test('other schemes than http and https', async () => {
      assert.match(await refused('ftp://publisher.example/reports.csv'), /there is no such file/);
      assert.match(await refused('file:///etc/passwd'), /there is no such file/);
    });

    test('more than 20 MB, also if they come packed', async () => {
      const { url } = await serve({
        '/feed': (_request, response) =>
          response
            .writeHead(200, { 'content-encoding': 'gzip' })
            .end(gzipSync(' '.repeat(20_000_001))),
      });
      assert.match(
        await refused(`${url}feed`, '--allow-private'),
        /sends more than 20 MB\..*\(answer-too-large\)/s,
      );
    });

    test('entities of XML that would fill the memory', async () => {
      const entities = Array.from(
        { length: 20 },
        (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(20)}">`,
      );
      const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "x">${entities.join('')}]>${RSS.replace('One', '&e20;')}`;
      const { status, err } = await folder.import(
        folder.write('bomb.rss', bomb),
        '--accept',
        '--from',
        'feed',
      );
      assert.doesNotMatch(err, /inside this program/);
      if (status === 0) assert.ok(folder.text('feed.json').length < 10_000);
    });

    test('a ZIP bomb in the place of a workbook', async () => {
      const sheet = new Uint8Array(80_000_000);
      const { zipSync } = await import('fflate');
      const bomb = zipSync({ 'xl/workbook.xml': sheet, 'xl/worksheets/sheet1.xml': sheet });
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${folder.path}/bomb.xlsx`, bomb);
      const { status, err } = await folder.import(`${folder.path}/bomb.xlsx`);
      assert.equal(status, 2);
      assert.match(err, /bomb\.xlsx is beyond the limit of .*\(too-large\)/s);
    });

    test('a key as an argument', async () => {
      const { status, err } = await folder.import('x.csv', '--key-env', 'sk-1234-secret');
      assert.equal(status, 2);
      assert.match(err, /never the key itself/);
      for (const place of [
        'https://someone:hush-hush@publisher.example/',
        'https://publisher.example/?api_key=hush-hush',
      ]) {
        const said = await refused(place);
        assert.match(said, /holds a key or a password.*\(key-in-address\)/s);
        assert.doesNotMatch(said, /hush/);
      }
    });

    test('paths of somebody’s computer', async () => {
      const csv = folder.write(
        'r.csv',
        'ID,Title,Files,Summary\na,A,C:\\Users\\someone\\a.pdf,S\nb,B,/home/someone/b.pdf,S\n',
      );
      await folder.import(csv, '--no-enrich');
      assert.doesNotMatch(folder.text('feed.json'), /someone/);
    });
  });

  test('and waits for a server that is busy', async () => {
    let isBusy = true;
    const { url } = await serve({
      '/feed': (_request, response) => {
        if (isBusy) response.writeHead(429, { 'retry-after': '0' }).end();
        else response.end(RSS);
        isBusy = false;
      },
    });
    assert.equal((await folder.import(`${url}feed`)).status, 0);
  });

  test('and says how far it is, in plain lines where nobody looks on', async () => {
    const csv = folder.write('r.csv', 'ID,Title\na,A\nb,B\n');
    const plain = await folder.import(csv);
    assert.match(plain.err, /\n1 of 2 reports whose files were read\n2 of 2 reports/);
    const seen = await runCommand(['import', csv, '--out', `${folder.path}/other.json`], {
      isErrSeen: true,
    });
    assert.match(seen.err, /\r\u001b\[2K1 of 2 reports whose files were read, 1 left/);
    assert.doesNotMatch(seen.out, /\u001b/);
  });

  test('and stops at Ctrl-C, without half a file, to go on later', async () => {
    let arrived = (): void => undefined;
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const { url, answers } = await serve({ '/feed': () => arrived() });
    const command = [
      '--import=tsx',
      'src/publisher/publication-widgets.ts',
      'import',
      `${url}feed`,
    ];
    const options = ['--out', `${folder.path}/feed.json`, '--delay', '0', '--allow-private'];
    const child = spawn(process.execPath, [...command, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    await asked;
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 2, err);
    assert.match(
      err,
      /The import was stopped\.\nRun the same command again: it goes on from here\. \(stopped\)/,
    );
    assert.deepEqual(folder.names(), ['.publication-import']);
    answers['/feed'] = RSS;
    const next = await folder.import(`${url}feed`);
    assert.match(next.err, /The last import was stopped\. This one goes on from there\./);
    assert.equal(next.status, 0);
  });
});
