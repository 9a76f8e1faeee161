/**
 * `<accessible-card>`: one report with the accessible content of our card, as a developer would
 * write it without a library.
 */
import { accessibleCardStyles } from './accessible-card.styles.js';
import { directionOf, fileDetails, namesInParts, withoutHeadings } from './accessible-formats.js';
import { loadFeed, type Item } from './feed.js';
import { formatDate } from './formats.js';

// Not Lit's `html`. It has this name so that editors and the minifier recognise HTML.
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html`
  <div class="frame" lang="en" dir="ltr">
    <article class="card">
      <img class="cover" loading="lazy" referrerpolicy="no-referrer" />
      <div class="body">
        <h3 class="title own"><a></a></h3>
        <p class="meta"><span class="authors"></span>&nbsp;· <time></time></p>
        <p class="lede own"></p>
        <details>
          <summary>Read more</summary>
          <div class="text own"></div>
        </details>
        <ul class="topics" role="list" aria-label="Topics"></ul>
        <a class="download"
          ><svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2v8M4 7l4 4 4-4M2 14h12" />
          </svg>
          <span><b>Download</b><span class="details"></span></span
        ></a>
      </div>
    </article>
  </div>
`;

const styles = new CSSStyleSheet();
styles.replaceSync(accessibleCardStyles);

class AccessibleCard extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // If the feed cannot be loaded, the author's link stays.
    this.#show().catch(console.warn);
  }

  async #show(): Promise<void> {
    const { language, items } = await loadFeed(this.getAttribute('feed') ?? '');
    const publication = this.getAttribute('publication');
    const item = items.find(({ id }) => id === publication);
    if (!item) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(renderCard(item, item.language ?? language));
  }
}

function renderCard(item: Item, lang: string): Node {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const find = (selector: string): HTMLElement => card.querySelector(selector)!;
  const own = { lang, dir: directionOf(lang) };
  const { title } = item;
  const { alt, width, height } = item._publication.cover;
  const file = item.attachments[0]!;
  const details = fileDetails(file);
  Object.assign(find('.cover'), { alt, width, height, src: item.image });
  Object.assign(find('.title a'), { href: item.url, textContent: title });
  find('.authors').append(...renderNames(item));
  Object.assign(find('time'), {
    dateTime: item.date_published,
    textContent: formatDate(item.date_published),
  });
  find('.lede').textContent = item.summary;
  find('summary').ariaLabel = `Read more: ${title}`;
  find('.text').innerHTML = withoutHeadings(item.content_html);
  find('.topics').append(
    ...item.tags.map((textContent) =>
      Object.assign(document.createElement('li'), { textContent, ...own }),
    ),
  );
  Object.assign(find('.download'), {
    href: file.url,
    type: file.mime_type,
    hreflang: file._publication.language,
    ariaLabel: `Download: ${title}${details}`,
  });
  find('.details').textContent = details;
  for (const element of card.querySelectorAll('.own')) Object.assign(element, own);
  return card;
}

const renderNames = ({ authors }: Item): (string | Node)[] =>
  namesInParts(authors.map(({ name }) => name)).map(({ type, value }) =>
    type === 'element'
      ? Object.assign(document.createElement('bdi'), { textContent: value })
      : value,
  );

customElements.define('accessible-card', AccessibleCard);
