import { expect } from '@open-wc/testing';
import { feedOf } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, parts, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { failureOf, mount, newPlace, shown } from './mount.js';

const server = useFeedServer();
useConsole();
const clock = useClock(0.5);

/** The most that is read of a feed, in bytes, as docs/problems.md says. */
const MOST = 5_000_000;

/** A feed that is so many bytes long. */
const textOf = (bytes: number): string => JSON.stringify(feedOf({ title: 'Report' })).padEnd(bytes);

/** An element that waits for its feed, and the one request for it. */
async function asking(attributes: Readonly<Record<string, string>> = {}) {
  const element = mount(await newPlace(), { feed: server().newAddress(), ...attributes });
  await waitUntil(() => server().requests.length === 1);
  return { element, request: server().requests[0]! };
}

describe('a long feed', () => {
  it('is shown up to five million bytes', async () => {
    const { element, request } = await asking();
    request.answerText(textOf(MOST));
    await shown(element);
  });

  it('is not shown, nor loaded to its end, where it is one byte longer', async () => {
    const { element, request } = await asking();
    request.answerText(textOf(MOST + 1));
    expect((await failureOf(element)).code).to.equal('feed-too-large');
    expect(request.isAborted).to.be.true;
  });
});

/** An element whose feed comes in parts, when the test sends them. */
async function receiving(attributes: Readonly<Record<string, string>> = {}, url = '') {
  let stream: ReadableStreamDefaultController<Uint8Array>;
  let isAborted = false;
  let answer: (() => void) | undefined;
  globalThis.fetch = (_address, { signal } = {}) =>
    new Promise((resolve, reject) => {
      const body = new ReadableStream<Uint8Array>({ start: (given) => void (stream = given) });
      const response = Object.defineProperty(new Response(body), 'url', { value: url });
      answer = () => resolve(response);
      signal?.addEventListener('abort', () => {
        isAborted = true;
        const reason = new DOMException('The request was taken back.', 'AbortError');
        reject(reason);
        stream.error(reason);
      });
    });
  const feed = server().newAddress();
  const element = mount(await newPlace(), { feed, ...attributes });
  await waitUntil(() => answer);
  return {
    element,
    begin: () => answer?.(),
    send: (bytes: Uint8Array) => stream.enqueue(bytes),
    end: () => stream.close(),
    breakOff: () => stream.error(new TypeError('network error')),
    isAborted: () => isAborted,
  };
}

const bytesOf = (feed: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(feed));

describe('a feed that comes in parts', () => {
  it('keeps its letters, also those that are cut between two parts', async () => {
    const { element, begin, send, end } = await receiving();
    begin();
    for (const byte of bytesOf(feedOf({ title: 'รายงาน' }))) send(Uint8Array.of(byte));
    end();
    await shown(element);
    expect(words(part(element, 'title'))).to.equal('รายงาน');
  });

  it('is called incomplete where it breaks off', async () => {
    const { element, begin, send, breakOff } = await receiving();
    begin();
    send(bytesOf(feedOf({ title: 'Report' })).slice(0, 20));
    const failure = failureOf(element);
    breakOff();
    expect((await failure).code).to.equal('feed-incomplete');
  });

  it('has its links start from where a redirect has led', async () => {
    const moved = 'https://moved.example/feeds/all.json';
    const { element, begin, send, end } = await receiving({}, moved);
    begin();
    send(bytesOf(feedOf({ title: 'Report', url: '../report.html' })));
    end();
    await shown(element);
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://moved.example/report.html');
  });
});

describe('a server that takes its time', () => {
  const timeout = '2000';

  it('is given up where the answer has not begun in time', async () => {
    const { element, isAborted } = await receiving({ timeout });
    const failure = failureOf(element);
    clock().pass(1_999);
    expect(isAborted()).to.be.false;
    clock().pass(1);
    expect((await failure).code).to.equal('feed-timeout');
  });

  it('may take four times as long for the rest of the answer', async () => {
    const { element, begin, send, end } = await receiving({ timeout });
    begin();
    await waitUntil(() => clock().waits.includes(8_000), 'the rest has no time limit of its own');
    clock().pass(7_999);
    send(bytesOf(feedOf({ title: 'Report' })));
    end();
    await shown(element);
    expect(clock().waits, 'no timer is left behind').to.eql([]);
  });

  it('is given up where the rest takes longer', async () => {
    const { element, begin } = await receiving({ timeout });
    begin();
    await waitUntil(() => clock().waits.includes(8_000), 'the rest has no time limit of its own');
    const failure = failureOf(element);
    clock().pass(8_000);
    expect((await failure).code).to.equal('feed-timeout');
    expect(parts(element, 'title')).to.have.length(0);
  });
});
