import { escapeHtml } from '../../html.js';
import type { PlannedFile } from '../../files/planned-files.js';
import { indexPage } from '../pages/index-page.js';
import { PAGE_STYLE, sourceHash } from '../prerender/embed-page.js';
import { renderElement } from '../prerender/render-element.js';
import { addressesOf, type Site } from '../site.js';
import { headerRules } from './rules.js';
import { serverFiles } from './server-files.js';

/** All files that are about the whole feed, but the feed itself. */
export function* siteFiles(site: Site, version: string): Iterable<PlannedFile> {
  yield ['index.html', indexPage(site).text];
  yield ['sitemap.xml', sitemap(site)];
  yield ['csp.txt', policies(site)];
  yield* serverFiles(headerRules(version), new URL(site.base).pathname);
  yield ['.nojekyll', ''];
}

/** The pages of the folder (https://www.sitemaps.org/protocol.html). */
function sitemap(site: Site): string {
  const urls = site.reports.map(({ slug, publication }) => {
    const { dateModified, datePublished = '' } = publication;
    const [day] = /^\d{4}-\d\d-\d\d/.exec(dateModified ?? datePublished) ?? [];
    const changed = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${escapeHtml(addressesOf(site, slug).page)}</loc>${changed}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escapeHtml(site.base)}</loc></url>
${urls.join('')}</urlset>
`;
}

/** What the policy of a page must allow, in words for people who write policies. */
function policies(site: Site): string {
  const { origin } = new URL(site.base);
  const scripts = new URL(site.scripts).origin;
  const [card, list, download] = TAGS.map((tag) =>
    sourceHash(renderElement(tag, SAMPLE, 'en', 3).styles),
  );
  const covers = new Set(
    site.reports.flatMap(({ publication: { image } }) => (image ? new URL(image.url).origin : [])),
  );
  return `# A page with the line of the widget:
script-src ${scripts}
connect-src ${origin}
img-src ${[...covers].sort().join(' ')}

# A page with a prepared snippet, in addition. Without it, the report has no styles until the script runs:
style-src ${card}

# A page with a prepared list of related reports:
style-src ${list}

# A page with a prepared download:
style-src ${download}

# A page with a frame:
frame-src ${origin}

# The frame's page brings its own policy. Its own style is:
style-src ${sourceHash(PAGE_STYLE)}
`;
}

/** The elements, in the order of the lines above. */
const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

/** A feed for which all elements show something. */
const SAMPLE = {
  items: [
    { id: '1', title: 'A', content_text: 'A', attachments: [{ url: 'https://a.example/a.pdf' }] },
    { id: '2', title: 'B', content_text: 'B' },
  ],
};
