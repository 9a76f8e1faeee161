/** The reports as static HTML: the cost of a page without a widget. */
import type { Contender } from '../contender.js';
import type { Report } from '../reports.js';
import { cardStyles } from './client/card.styles.js';
import { excerpt, formatDate, formatDownload, formatNames } from './client/formats.js';
import { listStyles } from './client/list.styles.js';
import { escaped, hostPage, styleSheet } from './host-page.js';
import { COVER_FILE } from './pictures.js';

const STYLES = '/reports.css';
const SHARED = {
  name: 'Static HTML',
  madeWith: '',
  shown: `(number) => document.getElementsByClassName('title')[number]`,
};

/** A list of titles and excerpts. */
export const staticList: Contender = {
  ...SHARED,
  site: async (reports) => {
    const widgets = `<ul class="list">\n${reports.map(renderItem).join('\n')}\n</ul>`;
    return Promise.resolve(
      new Map([
        ['/', hostPage({ styles: [STYLES], widgets })],
        [STYLES, styleSheet(minified(listStyles))],
      ]),
    );
  },
};

/** Full cards. */
export const staticCards: Contender = {
  ...SHARED,
  site: async (reports) => {
    const widgets = reports.map(renderCard).join('\n');
    return Promise.resolve(
      new Map([
        ['/', hostPage({ styles: [STYLES], widgets })],
        [STYLES, styleSheet(minified(cardStyles))],
        COVER_FILE,
      ]),
    );
  },
};

function renderItem({ url, title, summary }: Report): string {
  return `<li class="item"><h3 class="title"><a class="link" href="${url}">${escaped(title)}</a></h3>
<p class="excerpt">${escaped(excerpt(summary))}</p>
<a class="link" href="${url}">Read more</a></li>`;
}

function renderCard(report: Report): string {
  const { url, title, summary, html, authors, date, tags, cover, file } = report;
  const download = formatDownload({
    url: file.url,
    mime_type: 'application/pdf',
    size_in_bytes: file.bytes,
    _publication: { language: 'en', pages: file.pages },
  });
  return `<div class="frame"><article class="card">
<img class="cover" loading="lazy" alt="Cover" width="360" height="510" src="${cover}">
<div class="body">
<h3 class="title"><a href="${url}">${escaped(title)}</a></h3>
<p class="meta">${escaped(formatNames(authors))} · <time datetime="${date}">${formatDate(date)}</time></p>
<p class="lede">${escaped(summary)}</p>
<details><summary>Read more</summary><div class="text">${html}</div></details>
<ul class="topics">${tags.map((tag) => `<li>${escaped(tag)}</li>`).join('')}</ul>
<a class="download" href="${file.url}" type="application/pdf">${download}</a>
</div></article></div>`;
}

const minified = (css: string): string => css.replace(/\s+/g, ' ');
