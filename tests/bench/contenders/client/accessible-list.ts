/**
 * `<accessible-list>`: related reports with the accessible content of our list, as a developer would
 * write it without a library.
 */
import { directionOf } from './accessible-formats.js';
import { loadFeed, type Item } from './feed.js';
import { excerpt } from './formats.js';
import { listStyles } from './list.styles.js';

// Not Lit's `html`. It has this name so that editors and the minifier recognise HTML.
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html`
  <li class="item">
    <h3 class="title"><a class="link"></a></h3>
    <p class="excerpt"></p>
    <a class="link">Read more</a>
  </li>
`;

const styles = new CSSStyleSheet();
styles.replaceSync(listStyles);

class AccessibleList extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // If the feed cannot be loaded, the author's link stays.
    this.#show().catch(console.warn);
  }

  async #show(): Promise<void> {
    const { language, items } = await loadFeed(this.getAttribute('feed') ?? '');
    const limit = Number(this.getAttribute('limit') ?? 4);
    const publication = this.getAttribute('publication');
    const list = Object.assign(document.createElement('ul'), {
      className: 'list',
      lang: 'en',
      dir: 'ltr',
      role: 'list',
      ariaLabel: 'Related publications',
    });
    list.append(
      ...items
        .filter(({ id }) => id !== publication)
        .slice(0, limit)
        .map((item) => renderItem(item, item.language ?? language)),
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(list);
  }
}

function renderItem({ url, title, summary }: Item, lang: string): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const own = { lang, dir: directionOf(lang) };
  const [link, more] = item.querySelectorAll('a');
  Object.assign(item.querySelector('h3')!, own);
  Object.assign(link!, { href: url, textContent: title });
  Object.assign(item.querySelector('p')!, { textContent: excerpt(summary), ...own });
  Object.assign(more!, { href: url, ariaLabel: `Read more: ${title}` });
  return item;
}

customElements.define('accessible-list', AccessibleList);
