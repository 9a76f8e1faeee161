import type { Failure } from '../index.js';
import type { ServerAnswers } from './state.js';
import type { Words } from './words/words.js';

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
  /** What the server does at the feed's address. `undefined` until it is known. */
  readonly serverAnswers: ServerAnswers | undefined;
  /**
   * Whether the builder's own page is `https:`. Such a page may not read from an `http:` address.
   */
  readonly isSecure: boolean;
}

/** The publisher's command that makes a feed of what stands at an address. */
export const importCommand = (address: string): string =>
  `npx publication-widgets import ${address}`;

const HEADER = 'access-control-allow-origin: *';

/**
 * Explains why a feed cannot be shown, and what the editor can do.
 *
 * @param say - The words of the page.
 */
export function explainFailure(
  { code, address = '', detail = '' }: Failure,
  clues: Clues,
  say: Words,
): Explanation {
  switch (code) {
    case 'feed-missing':
      return { title: say.missing, advice: say.missingAdvice };
    case 'feed-address-invalid':
      return { title: say.invalid, advice: say.invalidAdvice };
    case 'feed-status':
      return explainStatus(detail, say);
    case 'feed-not-json':
      return { title: say.notJson, advice: say.askFeed };
    case 'feed-not-utf-8':
      return {
        title: say.notUtf8,
        advice: say.sendLine,
        technical: 'Send the feed in UTF-8, or name its encoding in the header content-type.',
      };
    case 'feed-not-json-feed':
      return { title: say.notJsonFeed, advice: say.askFeed };
    case 'wordpress-closed':
      return {
        title: say.closed,
        advice: say.closedAdvice,
        technical: importCommand(new URL(address).origin),
      };
    case 'publication-not-found':
      return { title: say.gone, advice: say.chooseOther };
    case 'feed-timeout':
      return { title: say.timeout, advice: say.tryLater };
    case 'feed-incomplete':
      return { title: say.incomplete, advice: say.tryLater };
    case 'feed-too-large':
      return {
        title: say.tooLarge,
        advice: say.tooLargeAdvice,
        technical: `npx publication-widgets build ${address} public --base-url …`,
      };
    case 'element-failed':
      return { title: say.broken, advice: say.brokenAdvice, technical: detail };
    case 'feed-unreachable':
      return explainUnreachable(address, clues, say);
  }
}

function explainStatus(status: string, say: Words): Explanation {
  const title = (sentence: string): string => sentence.replace('{status}', status);
  if (status === '404' || status === '410') {
    return { title: title(say.notThere), advice: say.notThereAdvice };
  }
  return status === '401' || status === '403'
    ? { title: title(say.forbidden), advice: say.forbiddenAdvice }
    : { title: title(say.serverError), advice: say.tryLater };
}

function explainUnreachable(
  address: string,
  { serverAnswers, isSecure }: Clues,
  say: Words,
): Explanation {
  if (isSecure && address.startsWith('http:')) {
    return { title: say.insecure, advice: say.insecureAdvice };
  }
  switch (serverAnswers) {
    case undefined:
      return { title: say.unreachable, advice: say.findingOut };
    case 'nobody':
      return { title: say.dead, advice: say.deadAdvice };
    case 'own-site':
      return { title: say.refused, advice: say.refusedAdvice, technical: HEADER };
    case 'cached':
      return { title: say.cached, advice: say.cachedAdvice, technical: HEADER };
  }
}
