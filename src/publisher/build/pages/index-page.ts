import { attributes, markup, type Html } from '../../html.js';
import { directionOf } from '../direction-of.js';
import { htmlDocument } from '../html-document.js';
import type { Report, Site } from '../site.js';
import type { PluralForms } from '../words/page-words.js';
import { wordsFor } from '../words/words-for.js';
import { STYLE } from './page-style.js';
import { factsOf, joinFacts } from './plain-report.js';
import { SEARCH } from './search-script.js';

/** The page of all reports, with links to the page of each. */
export function indexPage(site: Site): Html {
  const words = wordsFor(site.languages[0]);
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
<p${status}>${countOf(words.reports, site.reports.length, words.locale)}</p>
<ul class="reports" role="list">
${site.reports.map((report) => row(report, words.locale))}</ul>
</main>`,
  });
}

/** A number of reports in the words of a language. */
function countOf(forms: PluralForms, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(language).format(count));
}

function row({ slug, publication }: Report, language: string): Html {
  const { title, inLanguage, keywords, datePublished } = publication;
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : 'auto',
  });
  const topics = keywords.map((topic) => markup`<bdi>${topic}</bdi>`);
  const facts = joinFacts([...factsOf(publication, language), ...topics]);
  // The search finds the date in figures too.
  const date = attributes({ 'data-date': datePublished?.slice(0, 10) });
  return markup`<li${date}><a href="${slug}/"><bdi${speech}>${title}</bdi></a>${facts && markup`<p>${facts}</p>`}</li>\n`;
}
