import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { parseUrl } from '../../publications/parse-url.js';
import type { Answer, NoAnswerReason } from './answer.js';
import { isPrivateAddress } from './private-address.js';

/** One request. */
export interface Question {
  readonly method: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** The most bytes of the body to read, unpacked. */
  readonly most: number;
  /** Whether a host may be asked though its address is private. */
  readonly mayAsk: (hostname: string) => boolean;
  /** Ends the request. The answer is then `stopped`. */
  readonly signal?: AbortSignal | undefined;
}

/** How long a server may be silent, in ms. */
const PATIENCE = 15_000;
/**
 * Asks a server, once: a redirect is an answer. It sends no cookies, and no more than the caller's headers
 * and the name of this program.
 *
 * A private address is refused before anything is sent, also if a public name leads to it: the address
 * is checked with which the connection is made.
 *
 * @returns The answer, or the reason why there is none. It never rejects.
 */
export function ask(text: string, question: Question): Promise<Answer> {
  const url = parseUrl(text);
  if (!url) return Promise.resolve({ reason: 'unknown-name', address: text });
  const { href: address } = url;
  return /^https?:$/.test(url.protocol)
    ? send(url, question)
    : Promise.resolve({ reason: 'other-scheme', address });
}

function send(url: URL, { method, headers, most, mayAsk, signal }: Question): Promise<Answer> {
  const address = url.href;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAllowed = mayAsk(url.hostname);
  if (!isAllowed && isPrivateAddress(host)) return Promise.resolve({ reason: 'private', address });
  const options: RequestOptions = {
    method,
    headers: { accept: '*/*', 'user-agent': 'publication-widgets', ...headers },
    timeout: PATIENCE,
    agent: false,
    ...(signal && { signal }),
    ...(!isAllowed && !isIP(host) && { lookup: publicLookup }),
  };
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void =>
      resolve({ reason: reasonOf(error), address });
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      readBody(response, method === 'HEAD' ? 0 : most).then(
        (body) => resolve({ status, headers, address, redirects: [], ...body }),
        fail,
      );
    });
    sent.on('timeout', () => sent.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    sent.on('error', fail);
    sent.end();
  });
}

/** The error of a name that leads into a private network. */
const PRIVATE = 'EPRIVATE';

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const isInside = !error && addresses.some(({ address }) => isPrivateAddress(address));
    const problem = isInside ? Object.assign(new Error(), { code: PRIVATE }) : error;
    if (problem) return callback(problem, '', 4);
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    callback(null, first?.address ?? '', first?.family);
  });
};

interface Body {
  readonly body: Uint8Array;
  readonly received: number;
  readonly isWhole: boolean;
}

async function readBody(response: IncomingMessage, most: number): Promise<Body> {
  let received = 0;
  response.on('data', (chunk: Buffer) => (received += chunk.length));
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
    parts.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  const isWhole = size <= most && response.complete;
  response.destroy();
  return { body: Buffer.concat(parts).subarray(0, most + 1), received, isWhole };
}

function unpacked(response: IncomingMessage): Readable {
  const unpacker = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }[response.headers['content-encoding'] ?? ''];
  if (!unpacker || response.statusCode === 206) return response;
  const stream = unpacker();
  response.on('error', (error) => stream.destroy(error));
  response.on('aborted', () => stream.destroy(new Error()));
  return response.pipe(stream);
}

function reasonOf({ code = '' }: NodeJS.ErrnoException): NoAnswerReason {
  if (code === PRIVATE) return 'private';
  if (code === 'ABORT_ERR') return 'stopped';
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'unknown-name';
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/.test(code)) return 'refused';
  if (/TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
  return /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO/.test(code) ? 'certificate' : 'broken';
}
