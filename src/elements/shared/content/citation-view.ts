import type { html as LitHtml, ReactiveControllerHost, TemplateResult } from 'lit';
import { citationOf } from '../../../citations/citation.js';
import { doiAddress } from '../../../citations/doi-address.js';
import { nameLicence } from '../../../citations/licence.js';
import { referencePieces, type ReferencePiece } from '../../../citations/reference.js';
import { citationWords } from '../../../messages/citation-words.js';
import type { formatCount } from '../../../publications/format-count.js';
import type { formatDate } from '../../../publications/format-date.js';
import type { directionOf } from '../../../publications/language-direction.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import { citationStyle, styleCitation } from './citation.styles.js';
import { copyText, selectText } from './take-text.js';

/** What a reader has done in a disclosure. */
interface Doing {
  readonly publication: Publication;
  /** What became of it. */
  readonly status?: string;
  /** The text of a file, where the browser may refuse to save it. */
  readonly entry?: string;
}

const done = new WeakMap<object, Doing>();

/**
 * What stands in the disclosure “Cite”: the reference, a button that copies it, files for programs
 * that keep references, and the licence and the like. It is a lazy chunk, since few readers open it.
 *
 * @param host - Renders again after the reader has done something.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself, nor what follows.
 * @param dirOf - The function `directionOf`.
 * @param inWords - The function `formatDate`.
 * @param count - The function `formatCount`.
 */
export function citationContent(
  host: ReactiveControllerHost & HTMLElement,
  publication: Publication,
  { locale, messages, messagesLocale }: Localization,
  html: typeof LitHtml,
  dirOf: typeof directionOf,
  inWords: typeof formatDate,
  count: typeof formatCount,
): TemplateResult {
  const { title, inLanguage, datePublished, license, numberOfPages, cite } = publication;
  const { download, colon, pages } = messages;
  const words = citationWords(messages.locale);
  const citation = citationOf(publication);
  const { doi, isbn } = citation;
  const isServer = typeof document === 'undefined';
  const style = citationStyle(html);
  if (!isServer) styleCitation(host);

  const last = done.get(host);
  const { status = '', entry = '' } = last?.publication === publication ? last : {};
  const show = (now: Omit<Doing, 'publication'>): Promise<boolean> => {
    done.set(host, { publication, ...now });
    host.requestUpdate();
    return host.updateComplete;
  };

  const own = publication.citation;
  // A reference is in one language.
  const lang = inLanguage ?? locale;
  const date = datePublished ? inWords(datePublished, lang) : '';
  const pieces = own ? [{ text: own }] : referencePieces(citation, date);
  const copy = async (): Promise<void> => {
    // The same words twice would be said once.
    await show({ entry });
    const isCopied = await copyText(host, pieces.map(({ text }) => text).join(''));
    if (!isCopied) selectText(host, 'p');
    await show({ entry, status: isCopied ? words.copied : howToCopy(words.selected) });
  };

  const file = (format: 'BibTeX' | 'RIS', address: string | undefined): unknown => {
    const name = `${format}${colon}${title} (${download})`;
    if (address) {
      return html`<a part="citation-file" href=${address} aria-label=${name}>${format}</a>`;
    }
    const save = async (): Promise<void> => {
      const { saveCitation } = await import('./save-citation.js');
      const text = saveCitation(host, citation, format);
      // A frame may allow no downloads, and no script can know it.
      if (self === top) return;
      await show({ entry: text });
      selectText(host, 'pre');
      await show({ entry: text, status: howToCopy(words.selected) });
    };
    // Without its chunk, it does nothing.
    const trySaving = (): void => void save().catch(() => undefined);
    return isServer
      ? ''
      : html`<button part="citation-file" aria-label=${name} @click=${trySaving}>
          ${format}
        </button>`;
  };

  const licence = license ? nameLicence(license) : undefined;
  const facts = [
    own && doi && html`<li>DOI${colon}<a href=${doiAddress(doi)}>${doi}</a></li>`,
    isbn && html`<li>ISBN${colon}<bdi>${isbn}</bdi></li>`,
    numberOfPages && html`<li>${count(numberOfPages, pages, messagesLocale)}</li>`,
    licence &&
      html`<li>
        ${words.licence}${colon}${
          licence.href
            ? html`<a href=${licence.href}>${licence.name}</a>`
            : html`<bdi>${licence.name}</bdi>`
        }
      </li>`,
  ].filter(Boolean);

  return html`<div class="citation">
    ${isServer ? style : ''}
    <div class="reference">
      <p part="citation-text" lang=${lang} dir=${dirOf(inLanguage)}>${pieces.map(pieceOf)}</p>
    </div>
    <div class="tools">
      ${
        isServer
          ? ''
          : html`<button
              part="citation-copy"
              aria-label=${words.copy + colon + title}
              @click=${copy}
            >
              ${words.copy}
            </button>`
      }
      ${file('BibTeX', cite?.bibtex)} ${file('RIS', cite?.ris)}
      <span part="citation-status" role="status">${status}</span>
    </div>
    ${entry && html`<pre dir="ltr" tabindex="0">${entry}</pre>`}
    ${
      facts.length
        ? html`<ul class="facts" part="citation-facts" role="list">
            ${facts}
          </ul>`
        : ''
    }
  </div>`;

  function pieceOf({ text, isGiven, href }: ReferencePiece): unknown {
    if (href) return html`<a href=${href}>${text}</a>`;
    return isGiven ? html`<bdi>${text}</bdi>` : text;
  }
}

function howToCopy(sentence: string): string {
  return sentence.replace('{keys}', /Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C');
}
