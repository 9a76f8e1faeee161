import type { Actions } from './actions.js';
import { addressOf } from './addresses.js';
import { choose } from './choices.js';
import { isThere } from './probe.js';
import type { State } from './state.js';
import { PREVIEW } from './views/preview-view.js';

/** When the builder says that a server takes long, in ms. */
const SLOW = 10_000;

/** What an editor does, as changes of the state. */
export function actionsOn(now: () => State, update: (change: Partial<State>) => void): Actions {
  const isStale = (attempt: number): boolean => attempt !== now().attempt;

  return {
    type: (typed) => update({ typed }),
    readFeed: () => {
      const { typed, choices, attempt } = now();
      const feed = addressOf(typed);
      if (!feed) {
        const code = typed.trim() ? 'feed-address-invalid' : 'feed-missing';
        update({
          choices: { ...choices, feed: '' },
          feed: { status: 'failed', failure: { code }, isThere: undefined },
          attempt: attempt + 1,
        });
        return;
      }
      // What the builder's own address names belongs to the feed that is read first.
      const isOther = choices.feed !== '' && choices.feed !== feed;
      update({
        choices: { ...choices, feed, ...(isOther && { publication: '' }) },
        feed: { status: 'loading', isSlow: false },
        attempt: attempt + 1,
        words: '',
      });
      setTimeout(() => {
        if (isStale(attempt + 1) || now().feed.status !== 'loading') return;
        update({ feed: { status: 'loading', isSlow: true } });
      }, SLOW);
    },
    feedLoaded: ({ publications, problems }, attempt) => {
      if (isStale(attempt)) return;
      const { choices } = now();
      const publication = choices.publication || (publications[0]?.id ?? '');
      update({
        feed: { status: 'ready', publications, problems },
        choices: { ...choices, publication },
      });
    },
    feedFailed: ({ code, address, detail }, attempt) => {
      if (isStale(attempt)) return;
      const failure = { code, address, detail };
      update({ feed: { status: 'failed', failure, isThere: undefined } });
      if (code !== 'feed-unreachable') return;
      void isThere(now().choices.feed).then((isThere) => {
        if (!isStale(attempt)) update({ feed: { status: 'failed', failure, isThere } });
      });
    },
    search: (words) => update({ words }),
    choose: (changes) => update({ choices: choose(now().choices, changes), said: '' }),
    resize: (wanted) => {
      const width = Math.round(Math.min(Math.max(wanted, PREVIEW.least), PREVIEW.most));
      if (width !== now().width) update({ width });
    },
    paint: (isDark) => update({ isDark }),
    copy: (text, field) => {
      // Where the browser lets no page copy, the text is selected, and one key away.
      const select = (): void => {
        const area = document.getElementById(field);
        if (area instanceof HTMLTextAreaElement) area.select();
        update({ said: 'It is selected: press Ctrl+C, or ⌘C on a Mac.' });
      };
      if (!isSecureContext) return select();
      navigator.clipboard.writeText(text).then(() => update({ said: 'Copied.' }), select);
    },
  };
}
