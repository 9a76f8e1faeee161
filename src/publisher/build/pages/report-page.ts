import { gzipSync } from 'node:zlib';
import { citationOf } from '../../../citations/citation.js';
import { referencePieces } from '../../../citations/reference.js';
import { formatFileSize } from '../../../publications/format-file-size.js';
import { directionOf } from '../../../publications/language-direction.js';
import type { Publication } from '../../../publications/publication.js';
import { attributes, markup, type Html } from '../../html.js';
import { jsonText } from '../data/json-text.js';
import type { Prerendered } from '../prerender/render-element.js';
import { plainLink, plainSnippet, shadowRoot } from '../prerender/snippet.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { wordsFor } from '../words/words-for.js';
import { pageOf } from './document.js';
import { plainFiles } from './plain-report.js';

/** What a page needs to say what a report costs its readers. */
export interface Costs {
  /** The sizes as they are sent, in bytes. */
  readonly feed: object;
  readonly script: number;
  readonly frame: string;
}

/** The page “Embed this report”: what to copy, what it costs, the files and the citation. */
export function reportPage(site: Site, report: Report, card: Prerendered, costs: Costs): Html {
  const { publication, slug } = report;
  const [language] = site.languages;
  const words = wordsFor(language);
  const { feed, embed, cite } = addressesOf(site, slug);
  const { title, inLanguage } = publication;
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : 'auto',
  });
  const line = markup`<publication-card${attributes({ feed })}>${plainLink(report)}</publication-card>
<script type="module" src="${site.scripts}publication-widgets.js"></script>`;
  const frame = attributes({
    src: embed,
    title,
    width: '100%',
    height: 640,
    loading: 'lazy',
    style: 'border:0',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  const size = (text: string): string => formatFileSize(gzipSync(text).length, words.locale);
  const files = plainFiles(publication, words.locale);
  return pageOf({
    language: words.locale,
    title: `${words.embedThis}: ${title}`,
    styles: [card.styles],
    body: markup`<header>
<p><a href="../">${words.allReports}</a></p>
<h1><small>${words.embedThis}</small><span${speech}>${title}</span></h1>
</header>
<main>
<h2>${words.preview}</h2>
<div><publication-card>${shadowRoot(card)}${plainLink(report)}</publication-card></div>
<h2>${words.copy}</h2>
${toCopy(words.forMostSites, line)}
${toCopy(words.forFrames, markup`<iframe${frame}></iframe>`)}
${toCopy(words.forEditors, plainSnippet(report, language))}
<p><a href="../snippets/${slug}.html">${words.forStaticSites}</a><br>
<a href="../head/${slug}.html">${words.forOwnPage}</a></p>
<h2>${words.cost}</h2>
<p>${withSizes(words.costOfWidget, {
      script: formatFileSize(costs.script, words.locale),
      feed: size(jsonText(costs.feed)),
    })}
${withSizes(words.costOfFrame, { page: size(costs.frame) })}
${words.privacy}</p>
${files && markup`<h2>${words.files}</h2>\n${files}`}<h2>${words.cite}</h2>
<blockquote dir="auto"><p>${plainCitation(publication)}</p></blockquote>
<p><a href="${cite.bibtex}">BibTeX</a> · <a href="${cite.ris}">RIS</a> · <a href="${cite.csl}">CSL-JSON</a></p>
</main>`,
  });
}

function toCopy(label: string, code: Html): Html {
  return markup`<h3>${label}</h3>
<pre tabindex="0" role="group" aria-label="${label}">${code.text.trim()}</pre>`;
}

function withSizes(sentence: string, sizes: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => sizes[name] ?? '');
}

/** The publisher's own words, else a plain reference of what is known. */
function plainCitation(publication: Publication): string {
  if (publication.citation) return publication.citation;
  const citation = citationOf(publication);
  const [year] = citation.date;
  const pieces = referencePieces(citation, year ? String(year) : '');
  return pieces.map(({ text }) => text).join('');
}
