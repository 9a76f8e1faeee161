import { folderOf } from './addresses.js';
import { queryFromChoices, widgetOf } from './choices.js';
import { isLanguage } from './feed-facts.js';
import { measureRoom } from './measure.js';
import { documentOf, followHeight, showPreview, speak } from './preview.js';
import { readFeedOrigins, readHashes } from './read-scripts.js';
import { attributesOf } from './snippet.js';
import { linkTo, outputOf, pickedOf, type State } from './state.js';

/** How long choices have to rest before the widget is measured, in ms. */
const REST = 150;

/** What follows from a change of the state. */
export interface Effects {
  /** What else of the state is out of date, before it is shown. */
  readonly before: (state: State) => Partial<State>;
  /** What happens outside of the template, once it is shown. */
  readonly after: (state: State) => void;
  /** Listens to the handle of the preview. */
  readonly resizing: (resize: (width: number) => void) => void;
}

/**
 * @param ownScripts - The folder of the builder's own scripts, for where none is chosen.
 */
export function effectsOf(update: (change: Partial<State>) => void, ownScripts: string): Effects {
  let measuring = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = '';
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  const measure = async (state: State, key: string): Promise<void> => {
    const picked = pickedOf(state);
    if (!picked) return;
    const within = await documentOf(frame('measure'));
    speak(within, languageOf(state));
    const attributes = attributesOf({ ...state.choices, loading: 'eager' });
    const measured = await measureRoom(within, widgetOf(state.choices), attributes, linkTo(picked));
    if (key === measuring) update({ measured });
  };

  const readScripts = async (address: string): Promise<void> => {
    const [hashes, feedOrigins] = await Promise.all([
      readHashes(address),
      readFeedOrigins(address),
    ]);
    if (address === reading) update({ scripts: { address, hashes, feedOrigins } });
  };

  return {
    before: (state) => {
      const key = measureKey(state);
      const address = folderOf(state.choices.scripts) ?? ownScripts;
      const isMoved = address !== state.scripts.address;
      return {
        ...(key !== measuring && { measured: undefined }),
        ...(isMoved && { scripts: { address, hashes: undefined, feedOrigins: undefined } }),
      };
    },
    after: (state) => {
      const key = measureKey(state);
      if (key !== measuring) {
        measuring = key;
        clearTimeout(timer);
        timer = setTimeout(() => void measure(state, key), REST);
      }
      const { address } = state.scripts;
      if (address !== reading) {
        reading = address;
        clearTimeout(readTimer);
        readTimer = setTimeout(() => void readScripts(address), REST);
      }
      history.replaceState(null, '', queryFromChoices(state.choices) || location.pathname);
      const output = outputOf(state);
      // Until the new one is measured, the one before stays.
      if (!output && pickedOf(state)) return;
      const page = { language: languageOf(state), isDark: state.isDark };
      void documentOf(frame('preview')).then((within) => showPreview(within, output?.widget, page));
    },
    resizing: (resize) => {
      const preview = frame('preview');
      new ResizeObserver(() => resize(preview.getBoundingClientRect().width)).observe(preview);
      void documentOf(preview).then((within) => followHeight(preview, within));
    },
  };
}

/** Names all that the height of a widget depends on; empty where none is picked. */
function measureKey(state: State): string {
  if (!pickedOf(state)) return '';
  const attributes = attributesOf({ ...state.choices, loading: 'eager' });
  return JSON.stringify([state.attempt, widgetOf(state.choices), attributes]);
}

/** The language of a page that the snippet may stand in. */
function languageOf(state: State): string {
  const { lang } = state.choices;
  return isLanguage(lang) ? lang : (pickedOf(state)?.inLanguage ?? 'en');
}

const frame = (id: string): HTMLIFrameElement => document.getElementById(id) as HTMLIFrameElement;
