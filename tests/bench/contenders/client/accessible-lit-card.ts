/**
 * `<accessible-lit-card>`: one report with the accessible content of our card, as a developer would
 * first write it with Lit.
 */
import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { accessibleCardStyles } from './accessible-card.styles.js';
import { directionOf, fileDetails, namesInParts, withoutHeadings } from './accessible-formats.js';
import { loadFeed, type Item } from './feed.js';
import { formatDate } from './formats.js';

export class AccessibleLitCard extends LitElement {
  static override styles = unsafeCSS(accessibleCardStyles);

  static override properties = { feed: {}, publication: {}, item: { state: true } };

  declare feed: string;
  declare publication: string;
  declare item?: Item & { readonly language: string };

  override connectedCallback(): void {
    super.connectedCallback();
    void loadFeed(this.feed).then(({ language, items }) => {
      const item = items.find(({ id }) => id === this.publication);
      if (item) this.item = { language, ...item };
    });
  }

  override render(): TemplateResult {
    if (!this.item) return html`<slot></slot>`;
    const { url, title, summary, content_html, image, date_published, tags, authors, ...rest } =
      this.item;
    const { alt, width, height } = rest._publication.cover;
    const lang = rest.language;
    const dir = directionOf(lang);
    const file = rest.attachments[0]!;
    const details = fileDetails(file);
    return html`
      <div class="frame" lang="en" dir="ltr">
        <article class="card">
          <img
            class="cover"
            loading="lazy"
            referrerpolicy="no-referrer"
            alt=${alt}
            width=${width}
            height=${height}
            src=${image}
          />
          <div class="body">
            <h3 class="title" lang=${lang} dir=${dir}><a href=${url}>${title}</a></h3>
            <p class="meta">
              <span>${renderNames(authors.map(({ name }) => name))}</span>&nbsp;·
              <time datetime=${date_published}>${formatDate(date_published)}</time>
            </p>
            <p class="lede" lang=${lang} dir=${dir}>${summary}</p>
            <details>
              <summary aria-label=${`Read more: ${title}`}>Read more</summary>
              <div class="text" lang=${lang} dir=${dir}>
                ${unsafeHTML(withoutHeadings(content_html))}
              </div>
            </details>
            <ul class="topics" role="list" aria-label="Topics">
              ${tags.map((tag) => html`<li lang=${lang} dir=${dir}>${tag}</li>`)}
            </ul>
            <a
              class="download"
              href=${file.url}
              hreflang=${file._publication.language}
              type=${file.mime_type}
              aria-label=${`Download: ${title}${details}`}
              ><svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 2v8M4 7l4 4 4-4M2 14h12" />
              </svg>
              <span><b>Download</b><span>${details}</span></span></a
            >
          </div>
        </article>
      </div>
    `;
  }
}

const renderNames = (names: readonly string[]): (string | TemplateResult)[] =>
  namesInParts(names).map(({ type, value }) =>
    type === 'element' ? html`<bdi>${value}</bdi>` : value,
  );

customElements.define('accessible-lit-card', AccessibleLitCard);
