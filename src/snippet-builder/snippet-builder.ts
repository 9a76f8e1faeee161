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
import { headView } from './views/head-view.js';
import { optionsView } from './views/options-view.js';
import { pageView } from './views/page-view.js';
import { previewView } from './views/preview-view.js';
import { publicationView } from './views/publication-view.js';
import { snippetView } from './views/snippet-view.js';
import { languageFor, wordsIn } from './words/languages.js';

/** The first width of the preview, in CSS pixels: that of a phone, or of the text on most pages. */
const WIDTH = matchMedia('(width < 48rem)').matches ? 320 : 640;

const root = document.querySelector<HTMLElement>('#builder') ?? document.body;
const head = document.querySelector<HTMLElement>('#head') ?? document.body;
/** The page stands in a folder beside the scripts. */
const ownScripts = new URL('../', location.href).href;
const choices = choicesFromQuery(location.search);
const asked = new URLSearchParams(location.search).get('lang');

let state: State = {
  ...(await wordsIn(languageFor([...(asked ? [asked] : []), ...navigator.languages]))),
  choices: { ...choices, feed: '' },
  feed: { status: 'none' },
  findings: undefined,
  search: undefined,
  posts: undefined,
  smallFeeds: new Map(),
  small: undefined,
  attempt: 0,
  typed: fromHere(choices.feed),
  words: '',
  scripts: { address: ownScripts, hashes: undefined, feedOrigins: undefined },
  measured: undefined,
  width: WIDTH,
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  announcement: '',
};

const effects = effectsOf(update, ownScripts);
const actions = actionsOn(() => state, update);

/** An address that is relative to this page, such as `/feed.json`, as an absolute one. */
function fromHere(address: string): string {
  return /^\.{0,2}\//.test(address) ? new URL(address, location.href).href : address;
}

/** Changes the state and shows it. */
function update(change: Partial<State>): void {
  state = { ...state, ...change };
  state = { ...state, ...effects.before(state) };
  render(headView(state, actions), head);
  render(view(), root);
  effects.after(state);
}

const view = () =>
  html`<div class="choices">
      ${feedView(state, actions)} ${publicationView(state, actions)} ${optionsView(state, actions)}
      ${pageView(state, actions)}
    </div>
    ${snippetView(state, actions)} ${previewView(state, actions)} ${feedReader(state, actions)}`;

head.replaceChildren();
root.replaceChildren();
if (state.typed) actions.readFeed();
else update({});
effects.onResize(actions.resize);
