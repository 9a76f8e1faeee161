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

/** The most bytes that are read of a feed, as docs/problems.md says. */
const MOST = 5_000_000;

/** Writes a feed with an exact length in bytes. */
const textOf = (bytes: number): string => JSON.stringify(feedOf({ title: 'Report' })).padEnd(bytes);

/** Mounts an element that waits for its feed, and returns its one request too. */
async function waitingElement(attributes: Readonly<Record<string, string>> = {}) {
  const element = mount(await newPlace(), { feed: server().newAddress(), ...attributes });
  await waitUntil(() => server().requests.length === 1);
  return { element, request: server().requests[0]! };
}

describe('a long feed', () => {
  it('is shown up to five million bytes', async () => {
    const { element, request } = await waitingElement();
    request.answerText(textOf(MOST));
    await shown(element);
  });

  it('is not shown, and not loaded to its end, if it is one byte longer', async () => {
    const { element, request } = await waitingElement();
    request.answerText(textOf(MOST + 1));
    expect((await failureOf(element)).code).to.equal('feed-too-large');
    expect(request.isAborted).to.be.true;
  });
});

/** Mounts an element whose feed arrives in parts, each when the test sends it. */
async function receivingElement(attributes: Readonly<Record<string, string>> = {}, url = '') {
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

describe('a feed that arrives in parts', () => {
  it('keeps its letters, even letters that are cut between two parts', async () => {
    const { element, begin, send, end } = await receivingElement();
    begin();
    for (const byte of bytesOf(feedOf({ title: 'รายงาน' }))) send(Uint8Array.of(byte));
    end();
    await shown(element);
    expect(words(part(element, 'title'))).to.equal('รายงาน');
  });

  it('is called incomplete if it breaks off', async () => {
    const { element, begin, send, breakOff } = await receivingElement();
    begin();
    send(bytesOf(feedOf({ title: 'Report' })).slice(0, 20));
    const failure = failureOf(element);
    breakOff();
    expect((await failure).code).to.equal('feed-incomplete');
  });

  it('has its links resolved against the address after a redirect', async () => {
    const moved = 'https://moved.example/feeds/all.json';
    const { element, begin, send, end } = await receivingElement({}, moved);
    begin();
    send(bytesOf(feedOf({ title: 'Report', url: '../report.html' })));
    end();
    await shown(element);
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://moved.example/report.html');
  });
});

describe('a slow server', () => {
  const timeout = '2000';

  it('is given up if the answer has not begun in time', async () => {
    const { element, isAborted } = await receivingElement({ timeout });
    const failure = failureOf(element);
    clock().pass(1_999);
    expect(isAborted()).to.be.false;
    clock().pass(1);
    expect((await failure).code).to.equal('feed-timeout');
  });

  it('may take four times as long for the rest of the answer', async () => {
    const { element, begin, send, end } = await receivingElement({ timeout });
    begin();
    await waitUntil(() => clock().waits.includes(8_000), 'the rest has no time limit of its own');
    clock().pass(7_999);
    send(bytesOf(feedOf({ title: 'Report' })));
    end();
    await shown(element);
    expect(clock().waits, 'only that of the closed disclosures is left').to.eql([2_000]);
  });

  it('is given up if the rest takes longer', async () => {
    const { element, begin } = await receivingElement({ timeout });
    begin();
    await waitUntil(() => clock().waits.includes(8_000), 'the rest has no time limit of its own');
    const failure = failureOf(element);
    clock().pass(8_000);
    expect((await failure).code).to.equal('feed-timeout');
    expect(parts(element, 'title')).to.have.length(0);
  });
});
