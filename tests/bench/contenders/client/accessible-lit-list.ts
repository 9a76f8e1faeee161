/**
 * `<accessible-lit-list>`: related reports with the accessible content of our list, as a developer
 * would first write it with Lit.
 */
import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { directionOf } from './accessible-formats.js';
import { loadFeed, type Feed, type Item } from './feed.js';
import { excerpt } from './formats.js';
import { listStyles } from './list.styles.js';

export class AccessibleLitList extends LitElement {
  static override styles = unsafeCSS(listStyles);

  static override properties = {
    feed: {},
    publication: {},
    limit: { type: Number },
    loaded: { state: true },
  };

  declare feed: string;
  declare publication: string;
  declare limit: number;
  declare loaded?: Feed;

  constructor() {
    super();
    this.limit = 4;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadFeed(this.feed).then((feed) => {
      this.loaded = feed;
    });
  }

  override render(): TemplateResult {
    if (!this.loaded) return html`<slot></slot>`;
    const { language, items } = this.loaded;
    return html`<ul class="list" lang="en" dir="ltr" role="list" aria-label="Related publications">
      ${items
        .filter(({ id }) => id !== this.publication)
        .slice(0, this.limit)
        .map((item) => renderItem(item, item.language ?? language))}
    </ul>`;
  }
}

function renderItem({ url, title, summary }: Item, lang: string): TemplateResult {
  const dir = directionOf(lang);
  return html`
    <li class="item">
      <h3 class="title" lang=${lang} dir=${dir}><a class="link" href=${url}>${title}</a></h3>
      <p class="excerpt" lang=${lang} dir=${dir}>${excerpt(summary)}</p>
      <a class="link" href=${url} aria-label=${`Read more: ${title}`}>Read more</a>
    </li>
  `;
}

customElements.define('accessible-lit-list', AccessibleLitList);
