import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { en } from '../../messages/en.js';
import { loadMessages, messagesFor } from '../../messages/load-messages.js';
import type { Messages } from '../../messages/messages.js';
import { canonicalLanguage } from '../../publications/language.js';
import { FeedController, type FeedHost } from '../../state/feed-controller.js';
import type { FeedState } from '../../state/feed-state.js';
import { oneOf, text, wholeNumber, type AttributeConverter } from './attribute-converters.js';
import { FeedErrorEvent, FeedLoadEvent } from './events.js';
import { nearestLanguage } from './nearest-language.js';
import { followPageLanguage, leavePageLanguage } from './page-language.js';
import { inTurn } from './take-turns.js';

/** What stands in the place of the author's own content. */
const SHOWN = '[inert] + .frame';

/** What an element renders from: a feed that was read, and the publication it is about. */
export type Ready = Extract<FeedState, { status: 'ready' }>;

/**
 * What the three elements have in common: where their data comes from, the reader's language, and
 * the page author's own content whenever there is nothing to show.
 *
 * @slot - The author's own content, best a plain link to the publication. It is shown while the
 *   feed loads, and whenever there is nothing to show.
 * @csspart load - The button that asks for the feed, with `loading="click"`.
 * @csspart status - What became of asking, beside that button: that it loads, or that it failed.
 * @cssproperty [--publication-accent=a blue mixed with the text's colour] - The one accent: the lines under links, the download's frame and the markers. Its lightness is kept where it is seen on light pages and on dark ones. Text has the page's colour.
 * @fires {FeedLoadEvent} feed-load - The feed was read and is shown; an empty feed fires it too.
 * @fires {FeedErrorEvent} feed-error - Nothing can be shown; `code` says why. A later try may still bring the feed: then `feed-load` follows.
 */
export abstract class FeedElement extends LitElement implements FeedHost {
  /** The address of the JSON Feed, absolute or relative to the page. */
  @property({ reflect: true, useDefault: true, converter: text }) feed = '';

  /** The id or the url of the publication to show; empty for the feed's first. */
  @property({ reflect: true, useDefault: true, converter: text }) publication = '';

  /** The reader's language, a BCP 47 tag; empty for the nearest `lang`, else the feed's. */
  @property({ reflect: true, useDefault: true, converter: text }) override lang = '';

  /** The level of the headings, 1 to 6. */
  @property({
    attribute: 'heading-level',
    reflect: true,
    useDefault: true,
    converter: wholeNumber(3, 6),
  })
  headingLevel = 3;

  /**
   * When to fetch the feed: at once, when the element is near the viewport (`lazy`), or when the
   * reader asks for it (`click`): until then a button stands below the author's own content.
   */
  @property({ reflect: true, useDefault: true, converter: oneOf('eager', 'lazy', 'click') })
  loading: 'eager' | 'lazy' | 'click' = 'eager';

  /**
   * The most ms until the feed's server begins to answer; the rest of the answer may take four times
   * as long.
   */
  @property({ reflect: true, useDefault: true, converter: wholeNumber(15_000, 3e8) })
  timeout = 15_000;

  /** The feed itself, as parsed JSON: then nothing is fetched. The only source on a server. */
  @property({ attribute: false }) data: unknown = undefined;

  /** The reader's language, a BCP 47 tag. It is set before `renderReady`, as are the next two. */
  protected locale = 'en';

  /** The widgets' own words: in the reader's language, else in English. */
  protected messages: Messages = en;

  /** The language of these words, as exactly as the reader's is known; empty until they are there. */
  protected spoken = '';

  readonly #feed = new FeedController(this);
  #pageLanguage = '';
  /** What the reader is to be spoken to in, once its words are there. */
  #wanted = 'en';
  #announced: unknown;
  /** What a server rendered into the shadow root: it stays until there is something to show. */
  #served: readonly ChildNode[] = [];

  override connectedCallback(): void {
    this.#readLanguage();
    super.connectedCallback();
    followPageLanguage(this.#readLanguage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePageLanguage(this.#readLanguage);
  }

  readonly #readLanguage = (): void => {
    this.#pageLanguage = nearestLanguage(this);
    this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#served = Array.from(root.childNodes);
    return root;
  }

  /** The first time at once, so that the author's own content never leaves the page. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    const update = (): void => void super.scheduleUpdate();
    if (this.hasUpdated) return inTurn(update);
    update();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A property takes the same values as its attribute: all others mean the default.
    for (const name of changed.keys()) {
      const { converter } = (this.constructor as typeof FeedElement).getPropertyOptions(name);
      const valid = (converter as AttributeConverter<unknown> | undefined)?.fromAttribute;
      if (valid) Object.assign(this, { [name]: valid(Reflect.get(this, name)) });
    }
  }

  protected override update(changed: PropertyValues): void {
    const isLeft = this.matches(':focus-within') && !this.renderRoot.querySelector(SHOWN);
    super.update(changed);
    // Who was at the author's link, or pressed the button, goes on at what stands there now.
    const next = isLeft && this.renderRoot.querySelector<HTMLElement>(`${SHOWN} :is(a, summary)`);
    if (next) next.focus({ preventScroll: true });
  }

  protected override updated(): void {
    const { status, feed, failure } = this.#feed.state;
    if (!messagesFor(this.#wanted)) {
      void loadMessages(this.#wanted).then(() => this.requestUpdate());
      if (!this.spoken) return;
    }
    if (status === 'ready') for (const node of this.#served) node.remove();
    // The same failure after another try is no news, nor is another time to come back.
    const outcome = feed ?? (failure && [failure.code, failure.address, failure.detail].join());
    if (!outcome || outcome === this.#announced) return;
    this.#announced = outcome;
    if (feed) this.dispatchEvent(new FeedLoadEvent(feed.publications, feed.problems));
    if (failure) {
      this.dispatchEvent(new FeedErrorEvent(failure));
      // The sentences and the next tries are a lazy chunk; without it the code stands alone.
      import('./after-failure.js').then(
        ({ afterFailure }) => afterFailure(failure, this.#feed),
        () => console.warn(failure),
      );
    }
  }

  /** The element's own rendering; `undefined` where the feed has nothing for it. */
  protected abstract renderReady(ready: Ready): TemplateResult | undefined;

  /** Speaks a language once its words are there; until then the one before. */
  #speak(locale: string): void {
    this.#wanted = locale;
    const words = messagesFor(locale) ?? ((isServer as boolean) ? en : undefined);
    if (!words) return;
    this.locale = locale;
    this.messages = words;
    this.spoken = locale.startsWith(words.locale) ? locale : words.locale;
  }

  /** Says where the content would come from, for readers who are asked before anything is fetched. */
  #renderButton(status: FeedState['status']): TemplateResult {
    const { load, loading, failed } = this.messages;
    const [, host] = /^\w+:\/\/([^/]+)/.exec(this.feed) ?? [];
    // Three lines below the author's link are room for the button.
    const place = !(isServer as boolean) && this.querySelector('a~br~br~br') ? 'in-room' : nothing;
    return html`<div class=${place}>
      <button part="load" @click=${() => this.#feed.ask()}>${load}${host && ` (${host})`}</button>
      <span part="status" role="status">${{ idle: '', loading }[status as string] ?? failed}</span>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { state, isAsking } = this.#feed;
    const { status, feed, failure } = state;
    const pageLanguage = canonicalLanguage(this.#pageLanguage);
    const language = canonicalLanguage(this.lang) ?? pageLanguage ?? feed?.language;
    // A feed on its way may say the language that nobody has said yet.
    if (language ?? (isAsking || feed || failure)) this.#speak(language ?? 'en');
    const { locale, spoken } = this;
    if (this.#served.length && !(spoken && status === 'ready')) return html``;
    const content = spoken && status === 'ready' ? this.renderReady(state) : undefined;
    const button = spoken && isAsking ? this.#renderButton(status) : nothing;
    // Words of the page's own language, or such as only stand in, run as the page does.
    const isPages = this.dir || locale !== spoken || locale === (pageLanguage ?? 'en');
    // The author's own content keeps its room, so that nothing on the page moves up.
    return html`<div class="room">
      <slot inert=${content ? '' : nothing}></slot>
      <div class="frame" lang=${spoken} dir=${isPages ? nothing : this.messages.dir}>
        ${content ?? button}
      </div>
    </div>`;
  }
}
