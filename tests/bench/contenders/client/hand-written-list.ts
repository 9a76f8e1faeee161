/** `<hand-written-list>`: related reports, as a developer would write it without a library. */
import { loadItems, type Item } from './feed.js';
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

class HandWrittenList extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // If the feed cannot be loaded, the author's link stays.
    this.#show().catch(console.warn);
  }

  async #show(): Promise<void> {
    const items = await loadItems(this.getAttribute('feed') ?? '');
    const limit = Number(this.getAttribute('limit') ?? 4);
    const own = this.getAttribute('publication');
    const list = document.createElement('ul');
    list.className = 'list';
    list.append(
      ...items
        .filter(({ id }) => id !== own)
        .slice(0, limit)
        .map(renderItem),
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(list);
  }
}

function renderItem({ url, title, summary }: Item): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const [link, more] = item.querySelectorAll('a');
  link!.href = url;
  link!.textContent = title;
  item.querySelector('.excerpt')!.textContent = excerpt(summary);
  more!.href = url;
  return item;
}

customElements.define('hand-written-list', HandWrittenList);
