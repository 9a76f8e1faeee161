/** `<lit-card>`: one report, as a developer would first write it with Lit. */
import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { cardStyles } from './card.styles.js';
import { loadItems, type Item } from './feed.js';
import { formatDate, formatDownload, formatNames } from './formats.js';

export class LitCard extends LitElement {
  static override styles = unsafeCSS(cardStyles);

  static override properties = { feed: {}, publication: {}, item: { state: true } };

  declare feed: string;
  declare publication: string;
  declare item?: Item;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadItems(this.feed).then((items) => {
      this.item = items.find(({ id }) => id === this.publication);
    });
  }

  override render(): TemplateResult {
    if (!this.item) return html`<slot></slot>`;
    const { url, title, summary, content_html, image, date_published, tags, authors, ...rest } =
      this.item;
    const { alt, width, height } = rest._publication.cover;
    const file = rest.attachments[0]!;
    return html`
      <div class="frame">
        <article class="card">
          <img
            class="cover"
            loading="lazy"
            alt=${alt}
            width=${width}
            height=${height}
            src=${image}
          />
          <div class="body">
            <h3 class="title"><a href=${url}>${title}</a></h3>
            <p class="meta">
              ${formatNames(authors.map(({ name }) => name))} ·
              <time datetime=${date_published}>${formatDate(date_published)}</time>
            </p>
            <p class="lede">${summary}</p>
            <details>
              <summary>Read more</summary>
              <div class="text">${unsafeHTML(content_html)}</div>
            </details>
            <ul class="topics">
              ${tags.map((tag) => html`<li>${tag}</li>`)}
            </ul>
            <a class="download" href=${file.url} type=${file.mime_type}>${formatDownload(file)}</a>
          </div>
        </article>
      </div>
    `;
  }
}

customElements.define('lit-card', LitCard);
