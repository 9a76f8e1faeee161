import { directionOf } from '../../../publications/language-direction.js';
import { attributes, markup, type Html } from '../../html.js';
import type { Report, Site } from '../site.js';
import { wordsFor } from '../words/words-for.js';
import { pageOf } from './document.js';
import { factsOf } from './plain-report.js';
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
  return pageOf({
    language: words.locale,
    title: site.title,
    head: markup`<link${feed}>\n`,
    script: SEARCH,
    body: markup`<header>
${site.home !== undefined && markup`<p><a href="${site.home}">${new URL(site.home).host}</a></p>`}
<h1 dir="auto">${site.title}</h1>
</header>
<main>
<form hidden>
<label for="words">${words.search}</label>
<input type="search" id="words" name="words" autocomplete="off">
</form>
<div role="status"><p hidden>${words.nothingFound}</p></div>
<ul class="reports">
${site.reports.map((report) => row(report, words.locale))}</ul>
</main>`,
  });
}

function row({ slug, publication }: Report, language: string): Html {
  const { title, inLanguage, keywords } = publication;
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : 'auto',
  });
  const facts = [factsOf(publication, language), ...keywords].filter(Boolean).join(' · ');
  return markup`<li><a href="${slug}/"${speech}>${title}</a>${facts && markup`<p dir="auto">${facts}</p>`}</li>\n`;
}
