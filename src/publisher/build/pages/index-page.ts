import { sameLanguage } from '../../../publications/language.js';
import type { Publication } from '../../../publications/publication.js';
import { versionReader } from '../../../publications/versions.js';
import { attributes, markup, type Html } from '../../html.js';
import { directionOf } from '../direction-of.js';
import { htmlDocument } from '../html-document.js';
import type { Report, Site } from '../site.js';
import type { PluralForms } from '../words/page-words.js';
import { wordsFor } from '../words/words-for.js';
import { factsOf, joinFacts } from './facts.js';
import { STYLE } from './page-style.js';
import { SEARCH } from './search-script.js';

/** The page of all reports, each once, with links to the page of each and of its translations. */
export function indexPage(site: Site): Html {
  const words = wordsFor(site.languages[0]);
  const reports = eachOnce(site, words.locale);
  const feed = attributes({
    rel: 'alternate',
    type: 'application/feed+json',
    href: 'feed.json',
    title: site.title,
  });
  const status = attributes({
    role: 'status',
    'data-forms': JSON.stringify(words.reports),
    'data-none': words.nothingFound,
  });
  return htmlDocument({
    language: words.locale,
    title: site.title,
    style: STYLE,
    head: markup`<link${feed}>\n`,
    script: SEARCH,
    body: markup`<header>
${site.home !== undefined && markup`<p><a href="${site.home}">${new URL(site.home).host}</a></p>`}
<h1><bdi>${site.title}</bdi></h1>
</header>
<main>
<form hidden role="search">
<label for="words">${words.search}</label>
<input type="search" id="words" name="words" autocomplete="off">
</form>
<p${status}>${countOf(words.reports, reports.length, words.locale)}</p>
<ul class="reports" role="list">
${reports.map((report) => row(site, report, words.locale))}</ul>
</main>`,
  });
}

/** A number of reports in the words of a language. */
function countOf(forms: PluralForms, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(language).format(count));
}

/** The version of each report in a language, else its latest. */
function eachOnce({ reports, byId }: Site, language: string): readonly Report[] {
  const versionIn = versionReader(sameLanguage);
  const shown = new Set<string>();
  return reports.flatMap((report) => {
    const { publication, versions } = report;
    if (shown.has(publication.id)) return [];
    for (const { id } of versions) shown.add(id);
    const version = versionIn([publication, ...versions], language);
    return byId.get(version?.id ?? '') ?? report;
  });
}

function row(site: Site, { slug, publication, versions }: Report, language: string): Html {
  const { keywords, datePublished } = publication;
  const topics = keywords.map((topic) => markup`<bdi>${topic}</bdi>`);
  const facts = joinFacts([...factsOf(publication, language), ...topics]);
  // The search finds the date in figures too.
  const date = attributes({ 'data-date': datePublished?.slice(0, 10) });
  const others = joinFacts(
    versions.map((version) => link(site.byId.get(version.id)?.slug ?? '', version)),
  );
  return markup`<li${date}>${link(slug, publication)}${[facts, others].map((line) => line && markup`<p>${line}</p>`)}</li>\n`;
}

function link(slug: string, { title, inLanguage }: Publication): Html {
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : 'auto',
  });
  return markup`<a href="${slug}/"><bdi${speech}>${title}</bdi></a>`;
}
