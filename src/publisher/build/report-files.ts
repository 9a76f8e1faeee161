import { bibtex } from '../../citations/bibtex.js';
import { citationOf } from '../../citations/citation.js';
import { cslJson } from '../../citations/csl-json.js';
import { ris } from '../../citations/ris.js';
import type { PlannedFile } from '../files/planned-files.js';
import { frameOEmbed, oEmbed } from '../o-embed.js';
import { jsonText } from './data/json-text.js';
import { reportFeed, type ReportFeed } from './data/report-feed.js';
import { reportHead } from './head/report-head.js';
import { pageLanguages } from './page-languages.js';
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
  for (const { language, end, shown } of pageLanguages(site, report)) {
    const shownFeed = shown === report ? feed : reportFeed(site, shown);
    const elements = prerender(shown, shownFeed, language);
    for (const [name, tag] of SNIPPETS) {
      const element = elements[tag];
      if (!element) continue;
      const html = snippet(site, shown, tag, element, language);
      yield [`snippets/${slug}${name}${end}.html`, html.text];
    }
    const card = elements['publication-card'];
    const list = elements['related-resources'];
    const frame = embedPage(shown, withLevel(card, FIRST_LEVEL), list, language).text;
    yield [`embed/${slug}${end}.html`, frame];
    const plain = plainSnippet(shown, language);
    yield [`snippets/${slug}.plain${end}.html`, plain.text];
    if (end) continue;
    const costs = { feed: feedText, script: site.scriptSize, frame };
    const page = reportPage(site, report, card, plain, citation, costs, language);
    yield [`${slug}/index.html`, page.text];
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
    const data = snippetFeed(tag, feed, report.versions.length);
    return [tag, { ...renderElement(tag, data, language, LEVEL), data }] as const;
  });
  return Object.fromEntries(shown) as ReturnType<typeof prerender>;
}
