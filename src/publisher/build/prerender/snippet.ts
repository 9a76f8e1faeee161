import { attributes, Html, markup } from '../../html.js';
import type { Tag } from '../../../index.js';
import { scriptJson } from '../data/json-text.js';
import { directionOf } from '../direction-of.js';
import { plainReport } from '../pages/plain-report.js';
import { addressesOf, type Report, type Site } from '../site.js';
import type { Prerendered } from './render-element.js';

/** An element as readers see it, and the feed that it was rendered from: that of `snippetFeed`. */
export interface Shown extends Prerendered {
  readonly data: object;
}

/** The elements that have snippets, and what the names of their files have after the report's. */
export const SNIPPETS: readonly (readonly [name: string, tag: Tag])[] = [
  ['', 'publication-card'],
  ['.download', 'report-download'],
  ['.list', 'related-resources'],
];

/** The elements that show something of a report: each has a card, not each has files. */
export function shownTags({ publication, versions, related }: Report): readonly Tag[] {
  const hasFiles = [publication, ...versions].some(({ encodings }) => encodings.length);
  return [
    'publication-card',
    ...(hasFiles ? (['report-download'] as const) : []),
    ...(related.length ? (['related-resources'] as const) : []),
  ];
}

/** The shadow root of an element, as HTML has it (HTML, "The template element"). */
export function shadowRoot({ styles, content }: Prerendered): Html {
  return markup`<template shadowrootmode="open"><style>${new Html(styles)}</style>
${new Html(content)}
</template>`;
}

/**
 * An element to be put into a site that makes its own pages. It is readable before the script, and without
 * it. The script takes it over without a request, since its data is in it, and in the same language.
 *
 * @param language - The reader's language, a BCP 47 tag.
 */
export function snippet(
  site: Site,
  report: Report,
  tag: Tag,
  shown: Shown,
  language: string,
): Html {
  const name = new Html(tag);
  const own = attributes({ feed: addressesOf(site, report.slug).feed, lang: language });
  return markup`<${name}${own}>
${shadowRoot(shown)}
${plainLink(report, speechOf(report))}
<script type="application/feed+json">${new Html(scriptJson(shown.data))}</script>
</${name}>
<script type="module" src="${site.scripts}publication-widgets.js"></script>
`;
}

/**
 * The line to paste: an element that loads the small feed of a report. The browser asks for the feed while
 * it waits for the script.
 */
export function lineOf(site: Site, report: Report, tag: Tag): Html {
  const name = new Html(tag);
  const { feed } = addressesOf(site, report.slug);
  return markup`<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${feed}">
<script type="module" src="${site.scripts}publication-widgets.js"></script>
<${name}${attributes({ feed })}>${plainLink(report)}</${name}>`;
}

/** The same report for editors that keep neither elements of their own nor scripts. */
export function plainSnippet(report: Report, language: string): Html {
  return plainReport(report, language, 3);
}

/** What the line to paste has in it: a link with the title, or the title alone. */
export function plainLink({ publication: { title, url } }: Report, speech = NOTHING): Html {
  return url === undefined
    ? markup`<p${speech}>${title}</p>`
    : markup`<a href="${url}"${speech}>${title}</a>`;
}

const NOTHING = new Html('');

/** The language of a report, for a link that stands in an element of the reader's language. */
function speechOf({ publication: { inLanguage } }: Report): Html {
  return attributes({ lang: inLanguage, dir: inLanguage && directionOf(inLanguage) });
}
