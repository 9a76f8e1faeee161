import type { html as LitHtml } from 'lit';
import type { addressIn } from '../../../publications/address.js';
import { forReader, type ForReader } from '../../../publications/for-reader.js';
import type { canonicalLanguage, sameLanguage } from '../../../publications/language.js';
import type { Publication } from '../../../publications/publication.js';
import type { FeedState, ReadyState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import { languageLinks } from './language-links.js';
import type { ShownState } from './shown-state.js';

/** An element, which may prefer another language than the reader's in its list. */
interface Host extends HTMLElement {
  readonly language?: string;
}

/** What was chosen for each publication that a page names, by languages. It goes when its feed goes. */
const chosen = new WeakMap<Publication, Map<string, ForReader>>();

/**
 * The state with each report in the reader's language if there is such a version. It is a lazy chunk,
 * since few feeds have translations.
 *
 * @param localization - While it is `undefined`, there is nothing to show yet.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @param address - The function `addressIn`, which it cannot import either.
 * @param isSame - The function `sameLanguage`.
 * @param canonical - The function `canonicalLanguage`.
 */
export function inReadersLanguage(
  state: FeedState,
  { language = '' }: Host,
  localization: Localization | undefined,
  html: typeof LitHtml,
  address: typeof addressIn,
  isSame: typeof sameLanguage,
  canonical: typeof canonicalLanguage,
): FeedState | ShownState {
  if (!localization) return { status: 'loading' };
  const { feed, publication } = state as ReadyState;
  const { locale } = localization;
  const listed = canonical(language) ?? locale;
  let byLanguages = chosen.get(publication);
  if (!byLanguages) chosen.set(publication, (byLanguages = new Map<string, ForReader>()));
  const key = `${locale} ${listed}`;
  const shown =
    byLanguages.get(key) ??
    forReader(feed.publications, publication, locale, listed, address, isSame);
  byLanguages.set(key, shown);
  const { others, ...own } = shown;
  return {
    ...(state as ReadyState),
    ...own,
    get languages() {
      return languageLinks(others, localization, html);
    },
  };
}
