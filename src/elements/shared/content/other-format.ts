import type { html as LitHtml, TemplateResult } from 'lit';
import { editionWords } from '../../../messages/edition-words.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';

/** The address of a page. One with a user name and a password is none. */
const PAGE = /^https?:\/\/([^\s@/?#\\]+(?:[/?#].*)?)$/i;
const MAIL = /^(?:mailto:)?([^\s@:/?#]+@[^\s@:/?#]+)$/i;

/**
 * Where readers ask for another format, with a link to it. It belongs to a lazy chunk.
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @returns `undefined` where the publisher names nobody.
 */
export function otherFormat(
  { title, contact }: Publication,
  { messages }: Localization,
  html: typeof LitHtml,
): TemplateResult | undefined {
  if (!contact) return undefined;
  const label = editionWords(messages.locale).otherFormat + messages.colon;
  const [, page] = PAGE.exec(contact) ?? [];
  const [, mail] = MAIL.exec(contact) ?? [];
  const address = page ?? mail;
  // What is neither may still help, such as a telephone number.
  if (!address) return html`${label}<bdi>${contact}</bdi>`;
  return html`${label}<a
      href=${page ? contact : `mailto:${address}`}
      aria-label="${label}${title} (${address})"
      ><bdi>${address}</bdi></a
    >`;
}

/** The sentence that a file is not tagged for screen readers, and where readers ask for another one. */
export function formatNote(
  publication: Publication,
  localization: Localization,
  html: typeof LitHtml,
): TemplateResult {
  const { untagged } = editionWords(localization.messages.locale);
  return html`${untagged} ${otherFormat(publication, localization, html)}`;
}
