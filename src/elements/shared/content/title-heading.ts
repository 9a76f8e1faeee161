import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import type { Publication } from '../../../publications/publication.js';

/**
 * A publication's title as a heading, linked to the publication's page where it has one.
 *
 * @param level - 1 to 6; any other number means 3.
 * @param locale - The title's language where its publication says none, a BCP 47 tag.
 * @param onSelect - Called when the reader follows the link.
 * @example
 * html`<article>${titleHeading(2, publication, 'en')}</article>`
 */
export function titleHeading(
  level: number,
  { title, url, inLanguage }: Publication,
  locale: string,
  onSelect?: () => void,
): TemplateResult {
  const lang = inLanguage ?? locale;
  const dir = directionOf(inLanguage);
  const content = url ? html`<a part="link" href=${url} @click=${onSelect}>${title}</a>` : title;
  switch (level) {
    case 1:
      return html`<h1 class="title" part="title" lang=${lang} dir=${dir}>${content}</h1>`;
    case 2:
      return html`<h2 class="title" part="title" lang=${lang} dir=${dir}>${content}</h2>`;
    case 4:
      return html`<h4 class="title" part="title" lang=${lang} dir=${dir}>${content}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" lang=${lang} dir=${dir}>${content}</h5>`;
    case 6:
      return html`<h6 class="title" part="title" lang=${lang} dir=${dir}>${content}</h6>`;
    default:
      return html`<h3 class="title" part="title" lang=${lang} dir=${dir}>${content}</h3>`;
  }
}
