import { bibtex } from '../../citations/bibtex.js';
import { citationOf } from '../../citations/citation.js';
import { cslJson } from '../../citations/csl-json.js';
import { ris } from '../../citations/ris.js';
import type { PlannedFile } from '../files/planned-files.js';
import { frameOEmbed, oEmbed } from '../o-embed.js';
import { jsonText } from './data/json-text.js';
import { reportFeed } from './data/report-feed.js';
import { reportHead } from './head/report-head.js';
import { reportPage } from './pages/report-page.js';
import { embedPage, SANDBOX } from './prerender/embed-page.js';
import { renderElement, withLevel, type Prerendered } from './prerender/render-element.js';
import { plainSnippet, snippet } from './prerender/snippet.js';
import { addressesOf, type Report, type Site } from './site.js';

/** The height of the frame, in CSS pixels. It has no script that could say its own. */
const FRAME = { width: 600, height: 640 };

/** The levels of the headings in embed pages, which have none above. */
const FRAME_LEVEL = { card: 1, list: 2 };
const SNIPPET_LEVEL = 3;

/** All files of one report. */
export function* reportFiles(site: Site, report: Report): Iterable<PlannedFile> {
  const { slug, publication } = report;
  const { embed } = addressesOf(site, slug);
  const feed = reportFeed(site, report);
  yield [`reports/${slug}.json`, jsonText(feed)];
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
  const [language] = site.languages;
  const card = renderElement('publication-card', feed, language, SNIPPET_LEVEL);
  yield [`snippets/${slug}.html`, snippet(site, report, card).text];
  yield [`snippets/${slug}.plain.html`, plainSnippet(report, language).text];
  const frames = site.languages.map((one) => {
    // Rendering costs more than all else of a report.
    const own =
      one === language ? card : renderElement('publication-card', feed, one, SNIPPET_LEVEL);
    return framePage(report, feed, one, own);
  });
  for (const [index, frame] of frames.entries()) {
    const end = index ? `.${site.languages[index] ?? ''}` : '';
    yield [`embed/${slug}${end}.html`, frame];
  }
  const costs = { feed, script: site.scriptSize, frame: frames[0] ?? '' };
  yield [`${slug}/index.html`, reportPage(site, report, card, costs).text];
}

function framePage(report: Report, feed: object, language: string, card: Prerendered): string {
  const list: Prerendered | undefined = report.related.length
    ? renderElement('related-resources', feed, language, FRAME_LEVEL.list)
    : undefined;
  return embedPage(report, withLevel(card, FRAME_LEVEL.card), list, language).text;
}
