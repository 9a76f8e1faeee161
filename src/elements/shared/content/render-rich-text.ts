import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import type { RichText, RichTextElement } from '../../../publications/rich-text.js';

/**
 * Renders a rich text, element by element. No string of a feed is ever read as HTML here.
 *
 * @example
 * html`<div>${renderRichText([{ name: 'p', children: ['Text'] }])}</div>`
 */
export function renderRichText(text: RichText): (string | TemplateResult)[] {
  return text.map((node) => (typeof node === 'string' ? node : renderElement(node)));
}

function renderElement(element: RichTextElement): TemplateResult {
  const lang = element.lang ?? nothing;
  const dir = element.dir ?? (element.lang ? directionOf(element.lang) : nothing);
  const all = renderRichText(element.children);
  // A list of one child would cost two more nodes.
  const children = all.length === 1 ? all[0] : all;
  switch (element.name) {
    case 'p':
      return html`<p lang=${lang} dir=${dir}>${children}</p>`;
    case 'ul':
      return html`<ul lang=${lang} dir=${dir}>
        ${children}
      </ul>`;
    case 'ol':
      return html`<ol lang=${lang} dir=${dir}>
        ${children}
      </ol>`;
    case 'li':
      return html`<li lang=${lang} dir=${dir}>${children}</li>`;
    case 'blockquote':
      return html`<blockquote lang=${lang} dir=${dir}>${children}</blockquote>`;
    case 'a':
      return html`<a part="text-link" href=${element.href ?? nothing} lang=${lang} dir=${dir}
        >${children}</a
      >`;
    case 'em':
      return html`<em lang=${lang} dir=${dir}>${children}</em>`;
    case 'strong':
      return html`<strong lang=${lang} dir=${dir}>${children}</strong>`;
    case 'q':
      return html`<q lang=${lang} dir=${dir}>${children}</q>`;
    case 'span':
      return html`<span lang=${lang} dir=${dir}>${children}</span>`;
    case 'br':
      return html`<br />`;
  }
}
