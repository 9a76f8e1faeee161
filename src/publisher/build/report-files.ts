import { bibtex } from '../../citations/bibtex.js';
import { citationOf } from '../../citations/citation.js';
import { cslJson } from '../../citations/csl-json.js';
import { ris } from '../../citations/ris.js';
import type { PlannedFile } from '../files/planned-files.js';
import { frameOEmbed, oEmbed } from '../o-embed.js';
import { jsonText } from './data/json-text.js';
import { reportFeed, type ReportFeed } from './data/report-feed.js';
import { reportHead } from './head/report-head.js';
import { reportPage } from './pages/report-page.js';
import { embedPage, SANDBOX } from './prerender/embed-page.js';
import type { Tag } from '../../index.js';
import { renderElement, withLevel } from './prerender/render-element.js';
import { snippetFeed } from './prerender/snippet-feed.js';
import { plainSnippet, shownTags, snippet, SNIPPETS, type Shown } from './prerender/snippet.js';
import { addressesOf, type Report, type Site } from './site.js';

/** The height of the frame, in CSS pixels. It has no script that could say its own. */
const FRAME = { width: 600, height: 640 };

/** The level of the headings in snippets, and of those in lists. */
const LEVEL = 3;
/** The level of a card's heading in an embed page, which has none above it. */
const FIRST_LEVEL = 1;

/** All files of one report. */
export function* reportFiles(site: Site, report: Report): Iterable<PlannedFile> {
  const { slug, publication } = report;
  const { embed } = addressesOf(site, slug);
  const feed = reportFeed(site, report);
  const feedText = jsonText(feed);
  yield [`reports/${slug}.json`, feedText];
  const citation = citationOf(publication);
  yield [`cite/${slug}.bib`, bibtex(citation, slug)];
  yield [`cite/${slug}.ris`, ris(citation)];
  yield [`cite/${slug}.csl.json`, jsonText([cslJson(citation, publication.url ?? slug)])];
  const { title, url, authors, image } = publication;
  const thumbnail =
    image?.width && image.height
      ? { ...image, width: image.width, height: image.height }
      : undefined;
  const facts = {
    ...{ title, url, ...FRAME, thumbnail },
    authorName: authors[0]?.name,
    authorUrl: authors[0]?.url,
    providerName: site.title,
    providerUrl: site.home,
    cacheAge: 86_400,
  };
  yield [
    `oembed/${slug}.json`,
    jsonText(
      site.embed
        ? oEmbed({ page: site.embed, feed: addressesOf(site, slug).feed, ...facts })
        : frameOEmbed({ address: embed, sandbox: SANDBOX, ...facts }),
    ),
  ];
  yield [`head/${slug}.html`, reportHead(site, report).text];
  for (const [index, language] of site.languages.entries()) {
    const end = index ? `.${language}.html` : '.html';
    const shown = prerender(report, feed, language);
    for (const [name, tag] of SNIPPETS) {
      const element = shown[tag];
      if (!element) continue;
      const html = snippet(site, report, tag, element, language);
      yield [`snippets/${slug}${name}${end}`, html.text];
    }
    const card = shown['publication-card'];
    const frame = embedPage(
      report,
      withLevel(card, FIRST_LEVEL),
      shown['related-resources'],
      language,
    ).text;
    yield [`embed/${slug}${end}`, frame];
    const plain = plainSnippet(report, language);
    yield [`snippets/${slug}.plain${end}`, plain.text];
    if (index) continue;
    const costs = { feed: feedText, script: site.scriptSize, frame };
    yield [`${slug}/index.html`, reportPage(site, report, card, plain, citation, costs).text];
  }
}

/**
 * All that is shown of a report. Rendering costs more than all else, so each is rendered once, from no more
 * than it shows.
 */
function prerender(
  report: Report,
  feed: ReportFeed,
  language: string,
): Readonly<Partial<Record<Tag, Shown>>> & { readonly 'publication-card': Shown } {
  const shown = shownTags(report).map((tag) => {
    const data = snippetFeed(tag, feed);
    return [tag, { ...renderElement(tag, data, language, LEVEL), data }] as const;
  });
  return Object.fromEntries(shown) as ReturnType<typeof prerender>;
}
