import type { Actions } from './actions.js';
import { addressOf } from './addresses.js';
import { choose } from './choices.js';
import { samePage } from './same-page.js';
import { serverAnswersAt } from './probe.js';
import { choicesFromLine } from './read-line.js';
import { searchActions } from './search-actions.js';
import type { State } from './state.js';
import { PREVIEW } from './views/preview-view.js';
import { wordsIn } from './words/languages.js';

/** How long the builder waits before it says that a server is slow, in ms. */
const SLOW = 10_000;

/** Failures of an address that may be that of a site or a page, and not of a feed. */
const MAY_BE_PAGE =
  /^(?:feed-not-json|feed-not-json-feed|feed-unreachable|feed-status|wordpress-closed)$/;

/**
 * Makes the actions.
 *
 * @param currentState - Returns the state at the time of the call.
 * @param update - Changes some fields of the state.
 */
export function actionsOn(
  currentState: () => State,
  update: (change: Partial<State>) => void,
): Actions {
  const isStale = (attempt: number): boolean => attempt !== currentState().attempt;
  const check = async (attempt: number): Promise<void> => {
    const { checkAddress } = await import('./check-address.js');
    const checked = await checkAddress(currentState().choices.feed);
    if (checked && !isStale(attempt)) update(checked);
  };
  const read = (feed: string): void => {
    const { choices, attempt } = currentState();
    // The publication in the builder's own address belongs to the first feed that is read.
    const isOther = choices.feed !== '' && choices.feed !== feed;
    update({
      choices: { ...choices, feed, ...(isOther && { publication: '' }) },
      feed: { status: 'loading', isSlow: false },
      findings: undefined,
      smallFeeds: new Map(),
      small: undefined,
      attempt: attempt + 1,
      words: '',
    });
    setTimeout(() => {
      if (isStale(attempt + 1) || currentState().feed.status !== 'loading') return;
      update({ feed: { status: 'loading', isSlow: true } });
    }, SLOW);
  };
  const { lookFor, ...searching } = searchActions(currentState, update, read);

  return {
    ...searching,
    typeAddress: (typed) => update({ typed }),
    readFeed: () => {
      const line = choicesFromLine(currentState().typed);
      if (line?.feed) update({ typed: line.feed, choices: { ...line, feed: '' } });
      const { typed, choices, attempt } = currentState();
      const feed = addressOf(typed);
      update({ search: undefined, posts: undefined });
      if (feed) return read(feed);
      const code = typed.trim() ? 'feed-address-invalid' : 'feed-missing';
      update({
        choices: { ...choices, feed: '' },
        feed: { status: 'failed', failure: { code }, serverAnswers: undefined },
        findings: undefined,
        attempt: attempt + 1,
      });
    },
    feedLoaded: ({ publications, problems }, attempt) => {
      if (isStale(attempt)) return;
      const { choices, search } = currentState();
      const asked = search && publications.find(({ url }) => url && samePage(url, search.address));
      const publication = choices.publication || ((asked ?? publications[0])?.id ?? '');
      update({
        feed: { status: 'ready', publications, problems },
        choices: { ...choices, publication },
      });
      void check(attempt);
    },
    feedFailed: ({ code, address, detail }, attempt) => {
      if (isStale(attempt)) return;
      const failure = { code, address, detail };
      update({ feed: { status: 'failed', failure, serverAnswers: undefined } });
      // The answer came, and the check can say where it breaks.
      if (/^feed-(?:not-|too-large)/.test(code)) void check(attempt);
      const { choices, search } = currentState();
      void (async () => {
        if (code === 'feed-unreachable') {
          const serverAnswers = await serverAnswersAt(choices.feed);
          if (isStale(attempt)) return;
          update({ feed: { status: 'failed', failure, serverAnswers } });
          if (serverAnswers === 'nobody') return;
        }
        if (!search && MAY_BE_PAGE.test(code)) await lookFor(choices.feed, attempt);
      })();
    },
    search: (words) => update({ words }),
    choose: (changes) =>
      update({ choices: choose(currentState().choices, changes), announcement: '' }),
    resize: (wanted) => {
      const width = Math.round(Math.min(Math.max(wanted, PREVIEW.least), PREVIEW.most));
      if (width !== currentState().width) update({ width });
    },
    setDark: (isDark) => update({ isDark }),
    speak: (language) => void wordsIn(language).then(update),
    copy: (text, field) => {
      const { copied, selected } = currentState().say;
      // After a selection, the editor needs one key only.
      const select = (): void => {
        const area = document.getElementById(field);
        if (area instanceof HTMLTextAreaElement) area.select();
        update({ announcement: selected });
      };
      if (!isSecureContext) return select();
      navigator.clipboard.writeText(text).then(() => update({ announcement: copied }), select);
    },
  };
}
