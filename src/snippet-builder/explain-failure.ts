import type { Failure } from '../index.js';

/** An explanation of a failure for an editor, who has no technical knowledge. */
export interface Explanation {
  /** What happened. */
  readonly title: string;
  /** What the editor can do. */
  readonly advice: string;
  /** A line for the publisher's technician, which the editor can copy. */
  readonly technical?: string | undefined;
}

/** Facts that help to explain a failure, and that the failure does not hold. */
export interface Clues {
  /** Whether a server answers at the feed's address. `undefined` until it is known. */
  readonly serverAnswers: boolean | undefined;
  /**
   * Whether the builder's own page is `https:`. Such a page may not read from an `http:` address.
   */
  readonly isSecure: boolean;
}

/** Explains why a feed cannot be shown, and what the editor can do. */
export function explainFailure(
  { code, address = '', detail = '' }: Failure,
  clues: Clues,
): Explanation {
  switch (code) {
    case 'feed-missing':
      return { title: 'There is no address yet.', advice: 'Paste the address of the feed.' };
    case 'feed-address-invalid':
      return {
        title: 'This is not an address of the web.',
        advice:
          'Paste the whole address as it stands in the browser’s address bar, starting with https://.',
      };
    case 'feed-status':
      return explainStatus(detail);
    case 'feed-not-json':
      return {
        title: 'This address leads to something other than a feed.',
        advice:
          'What came is not JSON. Most often it is the address of a page: ask the publisher for the address of the JSON Feed. It often ends in .json.',
      };
    case 'feed-not-utf-8':
      return {
        title: 'The letters of this feed cannot be read.',
        advice:
          'It is not in UTF-8, as JSON must be, and its server does not name its encoding. Send the publisher the line below.',
        technical: 'Send the feed in UTF-8, or name its encoding in the header content-type.',
      };
    case 'feed-not-json-feed':
      return {
        title: 'This is JSON, but no JSON Feed.',
        advice:
          'It has no list of items. Ask the publisher for the address of the JSON Feed; other data on the same site may look alike.',
      };
    case 'wordpress-closed':
      return {
        title: 'This WordPress site gives its posts to no one without a password.',
        advice:
          'Its REST API is closed. Ask the publisher to open it, or to make a feed with this command.',
        technical: `npx publication-widgets import ${new URL(address).origin}`,
      };
    case 'publication-not-found':
      return {
        title: 'The feed’s first page does not hold this publication any more.',
        advice: 'Pick another from the list.',
      };
    case 'feed-timeout':
      return {
        title: 'The feed took too long.',
        advice: 'Try again later. If it stays so, tell the publisher: readers would wait as long.',
      };
    case 'feed-incomplete':
      return {
        title: 'The answer broke off before its end.',
        advice: 'Try again. If it stays so, tell the publisher: the answer is damaged.',
      };
    case 'feed-too-large':
      return {
        title: 'This feed is larger than 5 MB.',
        advice:
          'Ask the publisher for one with fewer reports: readers’ phones would load all of it.',
      };
    case 'element-failed':
      return {
        title: 'Something in this browser stops the preview.',
        advice: 'Try another browser, or turn off what changes pages in this browser.',
        technical: detail,
      };
    case 'feed-unreachable':
      return explainUnreachable(address, clues);
  }
}

function explainStatus(status: string): Explanation {
  if (status === '404' || status === '410') {
    return {
      title: `Not found: there is nothing at this address (${status}).`,
      advice:
        'Check it for typing errors, or open the publisher’s site and copy it anew: the feed may have moved.',
    };
  }
  if (status === '401' || status === '403') {
    return {
      title: `The server does not give this feed to everybody (${status}).`,
      advice:
        'Ask the publisher to open it: readers’ browsers must be able to read it without a password.',
    };
  }
  return {
    title: `The publisher’s server answers with an error (${status}).`,
    advice: 'Try again later. If it stays so, tell the publisher, with this number.',
  };
}

function explainUnreachable(address: string, { serverAnswers, isSecure }: Clues): Explanation {
  if (isSecure && address.startsWith('http:')) {
    return {
      title: 'This address is not secure, and secure pages may not read from it.',
      advice:
        'Use the feed’s address that starts with https://. If there is none, ask the publisher for one.',
    };
  }
  if (serverAnswers === undefined) {
    return { title: 'The feed cannot be read.', advice: 'Finding out why…' };
  }
  if (!serverAnswers) {
    return {
      title: 'Nothing answers at this address.',
      advice:
        'Check the name of the site for typing errors, and whether the address opens in your browser. If it does not, the server is down: tell the publisher.',
    };
  }
  return {
    title: 'The server is there, but does not let other sites read the feed.',
    advice:
      'Open the address in your browser. If the feed opens there, send its publisher this line: the server must send this header with the feed.',
    technical: 'access-control-allow-origin: *',
  };
}
