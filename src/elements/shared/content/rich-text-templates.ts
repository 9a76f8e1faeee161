import type { html as LitHtml, LitElement, nothing as LitNothing, TemplateResult } from 'lit';
import type { directionOf } from '../../../publications/language-direction.js';
import type { RichText, RichTextElement } from '../../../publications/rich-text.js';

/** What the templates are made with. A lazy chunk cannot import it itself. */
interface Lit {
  readonly html: typeof LitHtml;
  readonly nothing: typeof LitNothing;
  readonly directionOf: typeof directionOf;
}

/**
 * Renders a rich text, element by element. No string of a feed is ever read as HTML here.
 *
 * @param _host - As for the nodes of a browser. A server needs none.
 * @example
 * html`<div>${renderRichText(text, this, directionOf, html, nothing)}</div>`
 */
export function renderRichText(
  text: RichText,
  _host: LitElement,
  directionOf: Lit['directionOf'],
  html: Lit['html'],
  nothing: Lit['nothing'],
): readonly (string | TemplateResult)[] {
  return renderNodes(text, { html, nothing, directionOf });
}

function renderNodes(text: RichText, lit: Lit): (string | TemplateResult)[] {
  return text.map((node) => (typeof node === 'string' ? node : renderElement(node, lit)));
}

function renderElement(element: RichTextElement, lit: Lit): TemplateResult {
  const { html, nothing, directionOf } = lit;
  const lang = element.lang ?? nothing;
  const dir = element.dir ?? (element.lang ? directionOf(element.lang) : nothing);
  const number = element.number ?? nothing;
  const all = renderNodes(element.children, lit);
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
      return html`<ol
        start=${number}
        type=${element.type ?? nothing}
        ?reversed=${element.isReversed}
        lang=${lang}
        dir=${dir}
      >
        ${children}
      </ol>`;
    case 'li':
      return html`<li value=${number} lang=${lang} dir=${dir}>${children}</li>`;
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
    case 'sup':
      return html`<sup lang=${lang} dir=${dir}>${children}</sup>`;
    case 'sub':
      return html`<sub lang=${lang} dir=${dir}>${children}</sub>`;
    case 'ruby':
      return html`<ruby lang=${lang} dir=${dir}>${children}</ruby>`;
    case 'rt':
      return html`<rt lang=${lang} dir=${dir}>${children}</rt>`;
    case 'br':
      return html`<br />`;
  }
}
