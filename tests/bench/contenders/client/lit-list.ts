/** `<lit-list>`: the reports related to one, as one first writes it with Lit. */
import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { loadItems, type Item } from './feed.js';
import { excerpt } from './formats.js';
import { listStyles } from './list.styles.js';

@customElement('lit-list')
export class LitList extends LitElement {
  static override styles = unsafeCSS(listStyles);

  @property() feed = '';
  @property() publication = '';
  @property({ type: Number }) limit = 4;

  @state() private items?: readonly Item[];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadItems(this.feed).then((items) => {
      this.items = items;
    });
  }

  override render(): TemplateResult {
    if (!this.items) return html`<slot></slot>`;
    return html`<ul class="list">
      ${this.items
        .filter(({ id }) => id !== this.publication)
        .slice(0, this.limit)
        .map(
          ({ url, title, summary }) => html`
            <li class="item">
              <h3 class="title"><a class="link" href=${url}>${title}</a></h3>
              <p class="excerpt">${excerpt(summary)}</p>
              <a class="link" href=${url}>Read more</a>
            </li>
          `,
        )}
    </ul>`;
  }
}
