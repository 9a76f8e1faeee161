import type { IncomingHttpHeaders } from 'node:http';

/** Why there is no answer. */
export type NoAnswerReason =
  | 'private'
  | 'other-scheme'
  | 'unknown-name'
  | 'refused'
  | 'timeout'
  | 'certificate'
  | 'too-many-redirects'
  | 'broken'
  | 'stopped'
  | 'robots'
  | 'robots-broken';

/** One answer that led on to another address. */
export interface Redirect {
  /** The address that was asked. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

/** The answer of a server, or the reason why there is none. */
export type Answer =
  | {
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** The first bytes of the body, unpacked. */
      readonly body: Uint8Array;
      /** The size of the body as it came, before it was unpacked. */
      readonly received: number;
      /** Whether the body is whole. */
      readonly isWhole: boolean;
      /** The address that answered, after all redirects. */
      readonly address: string;
      /** What led there, in order. */
      readonly redirects: readonly Redirect[];
      readonly reason?: never;
    }
  | { readonly reason: NoAnswerReason; readonly address: string; readonly status?: never };

/** Each reason in words, after “The server …” or “… does not answer:”. */
export const REASON_WORDS: Readonly<Record<NoAnswerReason, string>> = {
  private: 'it is inside a private network',
  'other-scheme': 'it begins neither with https: nor with http:',
  'unknown-name': 'no server has this name',
  refused: 'nothing answers at this server',
  timeout: 'the server took too long',
  certificate: 'browsers do not accept the certificate of the server',
  'too-many-redirects': 'the server leads from one address to the next without an end',
  broken: 'the answer broke off',
  stopped: 'the command was stopped',
  robots: 'the robots.txt of the server keeps this program away',
  'robots-broken':
    'the robots.txt of the server answers with an error, so the server is down or broken',
};
