import { gzipSync } from 'node:zlib';
import type { Citation } from '../../../citations/citation.js';
import { referencePieces } from '../../../citations/reference.js';
import { sameLanguage } from '../../../publications/language.js';
import type { Publication } from '../../../publications/publication.js';
import { attributes, markup, type Html } from '../../html.js';
import { directionOf } from '../direction-of.js';
import { htmlDocument } from '../html-document.js';
import { translationLinks } from '../head/translation-links.js';
import type { Prerendered } from '../prerender/render-element.js';
import type { Tag } from '../../../index.js';
import { SANDBOX } from '../prerender/embed-page.js';
import { lineOf, plainLink, shadowRoot, shownTags, SNIPPETS } from '../prerender/snippet.js';
import { addressesOf, type Report, type Site } from '../site.js';
import type { PageWords } from '../words/page-words.js';
import { wordsFor } from '../words/words-for.js';
import { COPY } from './copy-script.js';
import { joinFacts } from './facts.js';
import { localizationFor } from './localization.js';
import { otherLanguagesLine } from './other-languages-line.js';
import { STYLE } from './page-style.js';
import { plainFiles } from './plain-report.js';
import { sizeInWords } from './size-in-words.js';

/** What a page needs to say what a report costs its readers. */
export interface Costs {
  /** The text of the small feed. */
  readonly feed: string;
  /** The size of the script as it is sent, in bytes. */
  readonly script: number;
  /** The text of the embed page. */
  readonly frame: string;
}

/**
 * The page “Embed this report”: what to copy, what it costs, the files and the citation.
 *
 * @param plain - The report for editors, as `plainSnippet` makes it.
 * @param language - The language of the page's own words, a BCP 47 tag.
 */
export function reportPage(
  site: Site,
  report: Report,
  card: Prerendered,
  plain: Html,
  citation: Citation,
  costs: Costs,
  language: string,
): Html {
  const { publication, slug } = report;
  const words = wordsFor(language);
  const { embed, cite } = addressesOf(site, slug);
  const { title, inLanguage } = publication;
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : 'auto',
  });
  const frame = attributes({
    src: embed,
    title,
    width: '100%',
    height: 640,
    loading: 'lazy',
    style: 'border:0',
    sandbox: SANDBOX,
  });
  const { colon } = localizationFor(words.locale).messages;
  const tags = shownTags(report);
  const only: Readonly<Partial<Record<Tag, string>>> = {
    'report-download': words.onlyDownload,
    'related-resources': words.onlyRelated,
  };
  const lines: readonly (readonly [label: string, code: Html])[] = [
    [words.forMostSites, lineOf(site, report, 'publication-card')],
    ...tags.flatMap((tag) => {
      const label = only[tag];
      return label === undefined ? [] : [[label, lineOf(site, report, tag)] as const];
    }),
    [words.forFrames, markup`<iframe${frame}></iframe>`],
    [words.forEditors, plain],
  ];
  const ready = joinFacts(
    SNIPPETS.filter(([, tag]) => tags.includes(tag)).map(
      ([name, tag]) => markup`<a href="../snippets/${slug}${name}.html"><code>${tag}</code></a>`,
    ),
  );
  // The first level is what nginx packs with, and takes a third of the time.
  const size = (text: string): string =>
    sizeInWords(gzipSync(text, { level: 1 }).length, words.locale);
  const files = plainFiles(publication, words.locale);
  return htmlDocument({
    language: words.locale,
    title: `${words.embedThis}: ${title}`,
    head: markup`${translationLinks(report, (one) => pageIn(site, one)).map((tag) => markup`${tag}\n`)}`,
    images: 'https: http:',
    style: STYLE,
    styles: [card.styles],
    script: COPY,
    body: markup`<header>
<p><a href="../">${words.allReports}</a></p>
<h1><small>${words.embedThis}</small><span${speech}>${title}</span></h1>
${otherLanguagesLine(report, words.locale, ({ id }) => `../${site.byId.get(id)?.slug ?? ''}/`)}</header>
<main>
<h2>${words.preview}</h2>
<div><publication-card>${shadowRoot(card)}${plainLink(report)}</publication-card></div>
<h2>${words.copy}</h2>
${lines.map(([label, code], index) => toCopy(label, code, index, words))}<ul>
<li><a href="${builderAt(site, report)}">${words.moreChoices}</a></li>
<li>${words.forStaticSites}${colon}${ready}</li>
<li><a href="../head/${slug}.html">${words.forOwnPage}</a></li>
</ul>
<p role="status" class="unseen"></p>
<h2>${words.cost}</h2>
<p>${withSizes(words.costOfWidget, {
      script: sizeInWords(costs.script, words.locale),
      feed: size(costs.feed),
    })}
${withSizes(words.costOfFrame, { page: size(costs.frame) })}
${words.privacy}</p>
${files && markup`<h2>${words.files}</h2>\n${files}`}<h2>${words.cite}</h2>
<p><bdi>${publication.citation ?? plainCitation(citation)}</bdi></p>
<p><a href="${cite.bibtex}">BibTeX</a> · <a href="${cite.ris}">RIS</a> · <a href="${cite.csl}">CSL-JSON</a></p>
</main>`,
  });
}

/** The page of a version, where its words are in the language of that version. */
function pageIn(site: Site, { id, inLanguage }: Publication): string | undefined {
  const slug = site.byId.get(id)?.slug;
  return slug !== undefined && inLanguage && sameLanguage(wordsFor(inLanguage).locale, inLanguage)
    ? addressesOf(site, slug).page
    : undefined;
}

/**
 * The snippet builder, which stands beside the scripts, with the report. Its small feed is quick, and has
 * the report for as long as it is published.
 */
function builderAt(site: Site, { slug, publication: { id } }: Report): string {
  const query = new URLSearchParams({ feed: addressesOf(site, slug).feed, publication: id });
  // These signs mean nothing in a query, and people can read the address with them.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `${site.scripts}snippet-builder/index.html?${text}`;
}

function toCopy(label: string, code: Html, index: number, words: PageWords): Html {
  const name = `line-${index}`;
  return markup`<div class="copy">
<h3 id="${name}">${label}</h3>
<pre tabindex="0" role="group" aria-labelledby="${name}">${code.text.trim()}</pre>
<button type="button" hidden aria-describedby="${name}" data-copied="${words.copied}">${words.copyText}</button>
</div>
`;
}

function withSizes(sentence: string, sizes: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => sizes[name] ?? '');
}

/** A plain reference of what is known, where the publisher has no words for it. */
function plainCitation(citation: Citation): string {
  const [year] = citation.date;
  const pieces = referencePieces(citation, year ? String(year) : '');
  return pieces.map(({ text }) => text).join('');
}
