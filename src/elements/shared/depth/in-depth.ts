import type { html as LitHtml } from 'lit';
import { forReader, type ForReader, type Tools } from '../../../publications/versions.js';
import type { ReadyState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import { languageLinks } from './language-links.js';
import type { ShownState } from './shown-state.js';

/** An element, which may prefer another language than the reader's in its list. */
interface Host extends HTMLElement {
  readonly language?: string;
}

/** What each element has shown last. A search through a large feed is worth doing once. */
const shown = new WeakMap<Host, { readonly key: readonly unknown[]; readonly value: ForReader }>();

/**
 * The state with each report in the reader's language if there is such a version. It is a lazy chunk,
 * since few feeds have translations.
 *
 * @param localization - While it is `undefined`, nothing is shown yet.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @param tools - Functions that it cannot import either: `comparable`, `parseUrl`, `sameLanguage`.
 */
export function inReadersLanguage(
  state: ReadyState,
  host: Host,
  localization: Localization | undefined,
  html: typeof LitHtml,
  ...tools: readonly [Tools['comparable'], Tools['parseUrl'], Tools['sameLanguage']]
): ReadyState | ShownState {
  if (!localization) return state;
  const { locale } = localization;
  const { publications } = state.feed;
  const listed = host.language || locale;
  const key = [publications, state.publication, locale, listed];
  let entry = shown.get(host);
  if (!entry?.key.every((part, index) => part === key[index])) {
    const [comparable, parseUrl, sameLanguage] = tools;
    const value = forReader(publications, state.publication, locale, listed, {
      comparable,
      parseUrl,
      sameLanguage,
    });
    entry = { key, value };
    shown.set(host, entry);
  }
  const { publication, others, publications: kept } = entry.value;
  return {
    ...state,
    publication,
    publications: kept,
    languages: languageLinks(others, localization, html),
  };
}
