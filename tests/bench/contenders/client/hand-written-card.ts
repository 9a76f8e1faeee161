/** `<hand-written-card>`: one report, as a developer would write it without a library. */
import { loadItems, type Item } from './feed.js';
import { cardStyles } from './card.styles.js';
import { formatDate, formatDownload, formatNames } from './formats.js';

// Not Lit's `html`. It has this name so that editors and the minifier recognise HTML.
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html`
  <div class="frame">
    <article class="card">
      <img class="cover" loading="lazy" />
      <div class="body">
        <h3 class="title"><a></a></h3>
        <p class="meta"><span></span> · <time></time></p>
        <p class="lede"></p>
        <details>
          <summary>Read more</summary>
          <div class="text"></div>
        </details>
        <ul class="topics"></ul>
        <a class="download"></a>
      </div>
    </article>
  </div>
`;

const styles = new CSSStyleSheet();
styles.replaceSync(cardStyles);

class HandWrittenCard extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // If the feed cannot be loaded, the author's link stays.
    this.#show().catch(console.warn);
  }

  async #show(): Promise<void> {
    const items = await loadItems(this.getAttribute('feed') ?? '');
    const publication = this.getAttribute('publication');
    const item = items.find(({ id }) => id === publication);
    if (!item) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(renderCard(item));
  }
}

function renderCard(item: Item): Node {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const find = (selector: string): Element => card.querySelector(selector)!;
  const { alt, width, height } = item._publication.cover;
  const file = item.attachments[0]!;
  Object.assign(find('.cover'), { alt, width, height, src: item.image });
  Object.assign(find('.title a'), { href: item.url, textContent: item.title });
  find('.meta span').textContent = formatNames(item.authors.map(({ name }) => name));
  Object.assign(find('time'), {
    dateTime: item.date_published,
    textContent: formatDate(item.date_published),
  });
  find('.lede').textContent = item.summary;
  find('.text').innerHTML = item.content_html;
  find('.topics').append(
    ...item.tags.map((tag) => Object.assign(document.createElement('li'), { textContent: tag })),
  );
  Object.assign(find('.download'), {
    href: file.url,
    type: file.mime_type,
    textContent: formatDownload(file),
  });
  return card;
}

customElements.define('hand-written-card', HandWrittenCard);
