import {
  html,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FeedController, type FeedHost } from '../../state/feed-controller.js';
import type { Publication } from '../../publications/publication.js';
import {
  failedBy,
  type FeedState,
  type FeedStatus,
  type ReadyState,
} from '../../state/feed-state.js';
import { FeedErrorEvent, FeedLoadEvent, fire } from './events.js';
import { GuardedElement } from './guarded-element.js';
import { noteFocus } from './keep-focus.js';
import { inDepth } from './depth/load-depth.js';
import type { ShownState } from './depth/shown-state.js';
import type { Localization } from './language/localization.js';
import { LocalizeController } from './language/localize-controller.js';
import { LazyChunk } from './lazy-chunk.js';
import { attributes, flag, oneOf, text, wholeNumber } from './properties.js';
import { inTurn } from './take-turns.js';

/** The button of `loading="click"`. Without it, the author's own link stays. */
const button = new LazyChunk(() => import('./load-button.js'));

/**
 * What the three elements have in common: where their data comes from, the reader's language, and
 * the page author's own content whenever there is nothing to show.
 *
 * @slot - The author's own content, best a plain link to the publication. It is shown while the
 *   feed loads, and whenever there is nothing to show.
 * @csspart load - The button that asks for the feed, with `loading="click"`.
 * @csspart status - What became of asking, beside that button: that it loads, or that it failed.
 * @cssState idle - Nothing was asked for yet. (Chrome has these states from 125, Safari from 17.4, Firefox from 126.)
 * @cssState loading - The feed is on its way.
 * @cssState ready - The publication is shown.
 * @cssState empty - The feed was read, and has nothing for this element.
 * @cssState failed - Nothing can be shown.
 * @cssproperty [--publication-accent=a blue mixed with the text's colour] - The one accent: the lines under links, the download's frame and the markers. Its lightness is kept where it is seen on light pages and on dark ones. Text has the page's colour.
 * @fires {FeedLoadEvent} feed-load - The feed was read and is shown; an empty feed fires it too.
 * @fires {FeedErrorEvent} feed-error - Nothing can be shown; `code` says why. A later try may still bring the feed: then `feed-load` follows.
 */
export abstract class FeedElement extends GuardedElement implements FeedHost {
  static override properties: PropertyDeclarations = {
    ...attributes({
      feed: text(),
      publication: text(),
      lang: text(),
      headingLevel: wholeNumber(3, 6),
      loading: oneOf('eager', 'lazy', 'click'),
      timeout: wholeNumber(15_000, 3e8),
    }),
    room: flag,
    data: { attribute: false },
  };

  readonly #feed = new FeedController(this);
  readonly #localize = new LocalizeController(this);
  #announced: unknown;
  #status: FeedStatus = 'idle';
  #internals: ElementInternals | undefined;
  /** Each ends the wait of somebody who waits for what becomes of the feed. */
  #waiting: (() => void)[] = [];

  /** The address of the JSON Feed, absolute or relative to the page. */
  declare feed: string;

  /** The id or the url of the publication to show; empty for the feed's first. */
  declare publication: string;

  /** The reader's language, a BCP 47 tag; empty for the nearest `lang`, else the feed's. */
  declare lang: string;

  /** The level of the headings, 1 to 6. */
  declare headingLevel: number;

  /**
   * When to fetch the feed: at once, when the element is near the viewport (`lazy`), or when the
   * reader asks for it (`click`): until then a button stands below the author's own content.
   */
  declare loading: 'eager' | 'lazy' | 'click';

  /**
   * The most ms until the feed's server begins to answer. The rest of the answer may take four times
   * as long.
   */
  declare timeout: number;

  /**
   * Whether the author's own content ends in blank lines that are room for the load button: then
   * the button stands there, and moves nothing on the page.
   */
  declare room: boolean;

  /** The feed itself, as parsed JSON: then nothing is fetched. The only source on a server. */
  declare data: unknown;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof FeedElement;
    // Each property takes `undefined` for its default, but those that are true or false.
    for (const [name, { type }] of elementProperties) this[name as 'data'] = type && false;
  }

  /**
   * What became of the feed, as readers see it now: `idle` (nothing was asked for yet), `loading`,
   * `ready` (the publication is shown), `empty` (the feed was read, and has nothing for this
   * element) or `failed` (also where the element itself failed). Style sheets have the same as
   * `:state(ready)`.
   */
  get status(): FeedStatus {
    return this.#status;
  }

  /**
   * The publication that is shown, or that the list is about; `undefined` while there is none. It is
   * to `publication` as `currentSrc` of an image is to `src`: what the attribute led to.
   */
  get currentPublication(): Publication | undefined {
    return this.#status === 'ready' ? (this.state as ReadyState).publication : undefined;
  }

  /**
   * Loads the feed now, whatever `loading` says: for consent managers, and to try again after a
   * failure. It counts for the feed that the element has now. What is shown stays.
   *
   * @returns As `whenSettled()`.
   * @example
   * consent.onGiven(() => document.querySelector('publication-card').load());
   */
  load(): Promise<FeedStatus> {
    this.#ask();
    return this.whenSettled();
  }

  /**
   * Waits until it is clear what becomes of the feed, for those who come after `feed-load` or
   * `feed-error`, too. While nobody asks for the feed, it waits.
   *
   * @returns The status: `ready`, `empty` or `failed`. It never rejects.
   * @example
   * if ((await card.whenSettled()) === 'ready') console.log(card.currentPublication.title);
   */
  async whenSettled(): Promise<FeedStatus> {
    await this.updateComplete;
    while (/idle|loading/.test(this.#status)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.#status;
  }

  /** Gives a property the same values as its attribute: a value is right as soon as it is set. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const { converter } = options;
    if (typeof converter !== 'object') return descriptor;
    return {
      ...descriptor,
      set(this: FeedElement, given: never) {
        this.guard(() => descriptor?.set?.call(this, converter.fromAttribute?.(given)));
      },
    };
  }

  /** The first time at once, so that the author's own content never leaves the page. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    const update = (): void => void super.scheduleUpdate();
    // What a server rendered stays as long as a reader has opened a part of it.
    const open = this.served && this.renderRoot.querySelector<HTMLElement>('[open]');
    if (open) {
      return new Promise((resolve) => {
        open.ontoggle = () => resolve(this.scheduleUpdate());
      });
    }
    if (this.hasUpdated && this.isConnected) return inTurn(update);
    update();
    return undefined;
  }

  /** What there is to show. An element that needs more than its feed is `loading` until it has it. */
  protected get state(): FeedState {
    return inDepth(this.#feed.state, this, this.#localize.value);
  }

  protected override onFailure(error: unknown): void {
    this.#setStatus('failed');
    this.#announce(failedBy(error));
  }

  protected override willUpdate(): void {
    const { isAsking, state } = this.#feed;
    if (isAsking) button.for(this);
    const { feed, failure } = state;
    // A feed on its way may say the language that nobody has said yet.
    this.#localize.localize(feed?.language ?? (isAsking || feed || failure ? 'en' : undefined));
  }

  protected override update(changed: PropertyValues): void {
    const keepFocus = noteFocus(this);
    super.update(changed);
    this.#setStatus(this.#shownStatus());
    keepFocus();
  }

  protected override updated(): void {
    if (this.#localize.value) this.#announce(this.state);
  }

  readonly #ask = (): void => this.guard(() => this.#feed.ask());

  /** What became of the feed, as readers see it after an update. */
  #shownStatus(): FeedStatus {
    const { status } = this.state;
    if (status !== 'idle' && !this.#localize.value) return 'loading';
    if (status !== 'ready') return status;
    for (const node of this.served ?? []) node.remove();
    this.served = undefined;
    return this.renderRoot.querySelector('[inert]') ? status : 'empty';
  }

  /** Says the status to style sheets, and to those that wait for it. */
  #setStatus(status: FeedStatus): void {
    this.#status = status;
    // Chrome 110 refuses these names, and other browsers of its time have no states.
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      states.clear();
      states.add(status);
    } catch {
      // The property and the events say the same.
    }
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  /** Says once what became of the feed. The same failure after another try is no news. */
  #announce({ feed, failure }: FeedState): void {
    const outcome = feed ?? (failure && `${failure.code} ${failure.address} ${failure.detail}`);
    if (!outcome || outcome === this.#announced) return;
    this.#announced = outcome;
    if (feed) fire(this, () => new FeedLoadEvent(feed.publications, feed.problems));
    if (!failure) return;
    fire(this, () => new FeedErrorEvent(failure));
    import('./report-failure.js')
      .then(({ reportFailure }) => reportFailure(failure))
      // The sentences are a lazy chunk: without it the code stands alone.
      .catch(() => console.warn(failure));
  }

  /** The element's own rendering; `undefined` where the feed has nothing for it. */
  protected abstract renderReady(
    state: ShownState,
    localization: Localization,
  ): TemplateResult | undefined;

  protected override render(): TemplateResult {
    const { isAsking, address } = this.#feed;
    const { state } = this;
    const { value } = this.#localize;
    const isReady = value && state.status === 'ready';
    if (this.served && !isReady) return html``;
    const content = isReady ? this.renderReady(state, value) : undefined;
    const asking =
      value && isAsking
        ? button.now?.loadButton(this, html, value, state, address, this.#ask)
        : undefined;
    // The author's own content keeps its room, so that nothing on the page moves up.
    return html`<div class="room">
      <slot ?inert=${content}></slot>
      <div class="frame" lang=${value?.messagesLocale ?? ''} dir=${value?.dir ?? nothing}>
        ${content ?? asking}
      </div>
    </div>`;
  }
}
