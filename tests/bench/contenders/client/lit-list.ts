/** `<lit-list>`: related reports, as a developer would first write it with Lit. */
import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { loadItems, type Item } from './feed.js';
import { excerpt } from './formats.js';
import { listStyles } from './list.styles.js';

export class LitList extends LitElement {
  static override styles = unsafeCSS(listStyles);

  static override properties = {
    feed: {},
    publication: {},
    limit: { type: Number },
    items: { state: true },
  };

  declare feed: string;
  declare publication: string;
  declare limit: number;
  declare items?: readonly Item[];

  constructor() {
    super();
    this.limit = 4;
  }

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

customElements.define('lit-list', LitList);
