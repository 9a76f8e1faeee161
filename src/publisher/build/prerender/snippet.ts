import { attributes, Html, markup } from '../../html.js';
import { scriptJson } from '../data/json-text.js';
import { writeItem } from '../data/write-item.js';
import { plainReport } from '../pages/plain-report.js';
import { addressesOf, type Report, type Site } from '../site.js';
import type { Prerendered } from './render-element.js';

/** The shadow root of an element, as HTML has it (HTML, "The template element"). */
export function shadowRoot({ styles, content }: Prerendered): Html {
  return markup`<template shadowrootmode="open"><style>${new Html(styles)}</style>
${new Html(content)}
</template>`;
}

/**
 * A card to be put into a site that makes its own pages. It is readable before the script, and without it.
 * The script takes it over without a request, since the report is in it.
 */
export function snippet(site: Site, report: Report, card: Prerendered): Html {
  const { publication } = report;
  const { feed } = addressesOf(site, report.slug);
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    items: [writeItem(publication)],
  };
  return markup`<publication-card${attributes({ feed })}>
${shadowRoot(card)}
${plainLink(report)}
<script type="application/feed+json">${new Html(scriptJson(data))}</script>
</publication-card>
<script type="module" src="${site.scripts}publication-widgets.js"></script>
`;
}

/** The same report for editors that keep neither elements of their own nor scripts. */
export function plainSnippet(report: Report, language: string): Html {
  return plainReport(report.publication, language, 3);
}

/** What the line to paste has in it: a link with the title, or the title alone. */
export function plainLink({ publication: { title, url } }: Report): Html {
  return url === undefined ? markup`<p>${title}</p>` : markup`<a href="${url}">${title}</a>`;
}
