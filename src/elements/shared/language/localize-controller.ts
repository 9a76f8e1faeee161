import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { en } from '../../../messages/en.js';
import { loadMessages, messagesFor } from '../../../messages/load-messages.js';
import { canonicalLanguage } from '../../../publications/language.js';
import { memoizeLast } from '../../../publications/memoize-last.js';
import type { Localization } from './localization.js';
import { nearestLanguage } from './nearest-language.js';

const canonical = memoizeLast(canonicalLanguage);

/**
 * Keeps the language in which an element speaks, and its words: that of its `lang`, else that of its
 * place in the page, else the feed's, else English. An empty `lang` means that the language is
 * unknown. It loads the words, and updates the host when they come or when the page's language
 * changes.
 *
 * @example
 * readonly #localize = new LocalizeController(this);
 * willUpdate() { this.#localize.localize(this.feedLanguage); }
 * render() { return this.#localize.value?.messages.readMore; }
 */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Empty where the place says that its language is unknown; `undefined` where it says nothing. */
  #placeLanguage: string | undefined;
  #value: Localization | undefined;
  #pageObserver: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The words and their language; until those of another language have come, the ones before. */
  get value(): Localization | undefined {
    return this.#value;
  }

  /**
   * Turns to the reader's language, once its words are there.
   *
   * @param fallback - The language where neither the element nor the page says one: `undefined`
   *   while the feed may still say it.
   */
  localize(fallback: string | undefined): void {
    const language = canonical(this.#host.lang) ?? (this.#placeLanguage || fallback);
    if (!language) return;
    const messages = messagesFor(language) ?? ((isServer as boolean) ? en : undefined);
    if (!messages) {
      // The update that is under way asks for the feed, which is needed sooner.
      void this.#host.updateComplete.then(loadMessages).then(() => this.#host.requestUpdate());
      return;
    }
    const { locale } = messages;
    const isInReadersLanguage = language.startsWith(locale);
    const isPages = !isInReadersLanguage || language === (this.#placeLanguage ?? 'en');
    this.#value = {
      locale: language,
      messages,
      messagesLocale: isInReadersLanguage ? language : locale,
      // Words of the page's own language, and English words that stand in, run as the page does.
      dir: this.#host.dir || isPages ? undefined : (messages.dir ?? 'ltr'),
    };
  }

  hostConnected(): void {
    this.#readPlace();
    this.#pageObserver = new MutationObserver(this.#readPlace);
    for (const place of [this.#host.ownerDocument.documentElement, this.#host]) {
      this.#pageObserver.observe(place, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#pageObserver?.disconnect();
  }

  readonly #readPlace = (): void => {
    const language = nearestLanguage(this.#host);
    this.#placeLanguage = language && (canonical(language) ?? '');
    this.#host.requestUpdate();
  };
}
