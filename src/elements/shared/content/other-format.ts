import type { html as LitHtml, TemplateResult } from 'lit';
import { fileWords } from '../../../messages/file-words.js';
import type { Publication } from '../../../publications/publication.js';
import { styleFiles } from './editions.styles.js';
import type { Localization } from '../language/localization.js';

/** The address of a page, and a mail address. An address with a user name is neither. */
const PAGE = /^https?:\/\/[^\s@/?#\\]+(?:[/?#]\S*)?$/i;
const MAIL = /^(?:mailto:)?([^\s@:/?#]+@[^\s@:/?#]+)$/i;

/**
 * Where readers ask for another format, if a file is not tagged for screen readers.
 *
 * @param host - The element in which it stands.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @returns `undefined` where all files may be tagged, or the publisher names nobody.
 */
export function note(
  host: HTMLElement,
  { title, contact, encodings }: Publication,
  { messages }: Localization,
  html: typeof LitHtml,
): TemplateResult | undefined {
  if (!contact || encodings.every(({ accessible }) => accessible !== false)) return undefined;
  const label = fileWords(messages.locale).otherFormat + messages.colon;
  const href = hrefOf(contact);
  const address = href?.replace(/^(?:https?:\/\/|mailto:)|\/$/g, '');
  styleFiles(host);
  return html`<p part="format-note">
    ${label}${
      address
        ? html`<a href=${href} aria-label=${label + title + messages.colon + address}
            ><bdi>${address}</bdi></a
          >`
        : // What is neither may still help, such as a telephone number.
          html`<bdi>${contact}</bdi>`
    }
  </p>`;
}

/** The address as browsers write it. */
function hrefOf(contact: string): string | undefined {
  const [, mail] = MAIL.exec(contact) ?? [];
  try {
    return mail || PAGE.test(contact) ? new URL(mail ? `mailto:${mail}` : contact).href : undefined;
  } catch {
    return undefined;
  }
}
