import { folderOf } from './addresses.js';
import { queryFromChoices, widgetOf } from './choices.js';
import { isLanguage } from './feed-facts.js';
import { measureRoom } from './measure.js';
import { documentOf, followHeight, setLanguage, showPreview } from './preview.js';
import { directionOf } from '../publications/language-direction.js';
import { ask, jsonOf } from './find/ask.js';
import { readFeedOrigins, readHashes } from './read-scripts.js';
import { attributesOf } from './snippet.js';
import { languageFor } from './words/languages.js';
import { beginsWith } from './small-feed.js';
import { linkTo, outputOf, pickedOf, type State } from './state.js';

/** How long the builder waits after the last change before it measures or reads, in ms. */
const REST = 150;

/** The effects of a change of the state: what happens outside the template. */
export interface Effects {
  /**
   * Before the state is shown: returns the fields that the change has made out of date, as empty.
   */
  readonly before: (state: State) => Partial<State>;
  /** After the state is shown: starts the measuring, and updates the address and the preview. */
  readonly after: (state: State) => void;
  /** Calls back with the width of the preview, in CSS pixels, when the editor drags its handle. */
  readonly onResize: (resize: (width: number) => void) => void;
}

/**
 * Makes the effects.
 *
 * @param update - Changes some fields of the state.
 * @param ownScripts - The folder of the builder's own scripts. It is used if the editor chooses
 *   none.
 */
export function effectsOf(update: (change: Partial<State>) => void, ownScripts: string): Effects {
  let measuring = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = '';
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let asking = '';

  const measure = async (state: State, key: string): Promise<void> => {
    const picked = pickedOf(state);
    if (!picked) return;
    const within = await documentOf(frame('measure'));
    setLanguage(within, languageOf(state));
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

  const readSmall = async (id: string, feed: string): Promise<void> => {
    const isOwn = beginsWith(jsonOf(await ask(feed)), id);
    if (asking === feed && isOwn) update({ small: { id, feed } });
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
      const { publication } = state.choices;
      const small = state.smallFeeds.get(publication) ?? '';
      if (small !== asking) {
        asking = small;
        if (small) void readSmall(publication, small);
      }
      const { documentElement: root } = document;
      root.lang = state.language;
      root.dir = directionOf(state.language);
      document.title = state.say.title;
      history.replaceState(null, '', ownAddress(state));
      const output = outputOf(state);
      // The last preview stays while the builder measures the new one.
      if (!output && pickedOf(state)) return;
      const page = { language: languageOf(state), isDark: state.isDark };
      void documentOf(frame('preview')).then((within) => showPreview(within, output?.widget, page));
    },
    onResize: (resize) => {
      const preview = frame('preview');
      new ResizeObserver(() => resize(preview.getBoundingClientRect().width)).observe(preview);
      void documentOf(preview).then((within) => followHeight(preview, within));
    },
  };
}

/**
 * A text that changes when the height of the widget may change. Empty if no publication is picked.
 */
function measureKey(state: State): string {
  if (!pickedOf(state)) return '';
  const attributes = attributesOf({ ...state.choices, loading: 'eager' });
  return JSON.stringify([state.attempt, widgetOf(state.choices), attributes]);
}

/** The address of the builder with the choices, and with its language if the address named one. */
function ownAddress({ choices, language }: State): string {
  const query = new URLSearchParams(queryFromChoices(choices));
  const asked = new URLSearchParams(location.search).get('lang');
  const usual = languageFor(navigator.languages);
  if (asked !== null || language !== usual) query.set('lang', language);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

/** The language of the page in the preview: the chosen language, else the publication's. */
function languageOf(state: State): string {
  const { lang } = state.choices;
  return isLanguage(lang) ? lang : (pickedOf(state)?.inLanguage ?? 'en');
}

const frame = (id: string): HTMLIFrameElement => document.getElementById(id) as HTMLIFrameElement;
