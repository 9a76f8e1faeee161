import type { Actions } from './actions.js';
import { addressOf } from './addresses.js';
import { choose } from './choices.js';
import { serverAnswersAt } from './probe.js';
import { choicesFromLine } from './read-line.js';
import type { State } from './state.js';
import { PREVIEW } from './views/preview-view.js';

/** How long the builder waits before it says that a server is slow, in ms. */
const SLOW = 10_000;

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
    const { findingsAt } = await import('./check-address.js');
    const findings = await findingsAt(currentState().choices.feed);
    if (!isStale(attempt)) update({ findings });
  };

  return {
    typeAddress: (typed) => update({ typed }),
    readFeed: () => {
      const line = choicesFromLine(currentState().typed);
      if (line?.feed) update({ typed: line.feed, choices: { ...line, feed: '' } });
      const { typed, choices, attempt } = currentState();
      const feed = addressOf(typed);
      if (!feed) {
        const code = typed.trim() ? 'feed-address-invalid' : 'feed-missing';
        update({
          choices: { ...choices, feed: '' },
          feed: { status: 'failed', failure: { code }, serverAnswers: undefined },
          findings: undefined,
          attempt: attempt + 1,
        });
        return;
      }
      // The publication in the builder's own address belongs to the first feed that is read.
      const isOther = choices.feed !== '' && choices.feed !== feed;
      update({
        choices: { ...choices, feed, ...(isOther && { publication: '' }) },
        feed: { status: 'loading', isSlow: false },
        findings: undefined,
        attempt: attempt + 1,
        words: '',
      });
      setTimeout(() => {
        if (isStale(attempt + 1) || currentState().feed.status !== 'loading') return;
        update({ feed: { status: 'loading', isSlow: true } });
      }, SLOW);
    },
    feedLoaded: ({ publications, problems }, attempt) => {
      if (isStale(attempt)) return;
      const { choices } = currentState();
      const publication = choices.publication || (publications[0]?.id ?? '');
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
      if (code !== 'feed-unreachable') return;
      void serverAnswersAt(currentState().choices.feed).then((serverAnswers) => {
        if (!isStale(attempt)) update({ feed: { status: 'failed', failure, serverAnswers } });
      });
    },
    search: (words) => update({ words }),
    choose: (changes) =>
      update({ choices: choose(currentState().choices, changes), announcement: '' }),
    resize: (wanted) => {
      const width = Math.round(Math.min(Math.max(wanted, PREVIEW.least), PREVIEW.most));
      if (width !== currentState().width) update({ width });
    },
    setDark: (isDark) => update({ isDark }),
    copy: (text, field) => {
      // After a selection, the editor needs one key only.
      const select = (): void => {
        const area = document.getElementById(field);
        if (area instanceof HTMLTextAreaElement) area.select();
        update({ announcement: 'It is selected: press Ctrl+C, or ⌘C on a Mac.' });
      };
      if (!isSecureContext) return select();
      navigator.clipboard.writeText(text).then(() => update({ announcement: 'Copied.' }), select);
    },
  };
}
