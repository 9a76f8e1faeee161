/**
 * The snippet builder: an editor makes choices, and gets a line to paste.
 *
 * There is one state, one function that changes it (`update`), and one template that shows it.
 * Changes outside the template are in `effects.ts`.
 */
import { html, render } from 'lit';
import { actionsOn } from './editor-actions.js';
import { choicesFromQuery } from './choices.js';
import { effectsOf } from './effects.js';
import type { State } from './state.js';
import { feedReader } from './views/feed-reader.js';
import { feedView } from './views/feed-view.js';
import { optionsView } from './views/options-view.js';
import { pageView } from './views/page-view.js';
import { previewView } from './views/preview-view.js';
import { publicationView } from './views/publication-view.js';
import { snippetView } from './views/snippet-view.js';

const FEED_OF_THE_DEMO = 'feeds/reports.json';
/** The first width of the preview, in CSS pixels: that of a phone, or of the text on most pages. */
const WIDTH = matchMedia('(width < 48rem)').matches ? 320 : 640;

const root = document.querySelector<HTMLElement>('#builder') ?? document.body;
const own = document.querySelector<HTMLScriptElement>('script[src$="publication-widgets.js"]');
const ownScripts = new URL('.', own?.src ?? location.href).href;
const choices = choicesFromQuery(location.search);

let state: State = {
  choices: { ...choices, feed: '' },
  feed: { status: 'none' },
  findings: undefined,
  attempt: 0,
  typed: choices.feed || new URL(FEED_OF_THE_DEMO, location.href).href,
  words: '',
  scripts: { address: ownScripts, hashes: undefined, feedOrigins: undefined },
  measured: undefined,
  width: WIDTH,
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  announcement: '',
};

const effects = effectsOf(update, ownScripts);
const actions = actionsOn(() => state, update);

/** Changes the state and shows it. */
function update(change: Partial<State>): void {
  state = { ...state, ...change };
  state = { ...state, ...effects.before(state) };
  render(view(), root);
  effects.after(state);
}

const view = () =>
  html`<div class="choices">
      ${feedView(state, actions)} ${publicationView(state, actions)} ${optionsView(state, actions)}
      ${pageView(state, actions)}
    </div>
    <div class="result">${previewView(state, actions)} ${snippetView(state, actions)}</div>
    ${feedReader(state, actions)}`;

actions.readFeed();
effects.onResize(actions.resize);
