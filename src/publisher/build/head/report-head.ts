import { attributes, Html, markup } from '../../html.js';
import { scriptJson } from '../data/json-text.js';
import { addressesOf, type Report, type Site } from '../site.js';
import { jsonLd } from './json-ld.js';
import { highwireTags, openGraphTags, type MetaTag } from './meta-tags.js';
import { signposts } from './signposts.js';

/**
 * The tags for the `<head>` of a report's own page: for search engines, citation programs, previews of
 * links, feed readers and consumers of oEmbed.
 */
export function reportHead(site: Site, report: Report): Html {
  const { publication } = report;
  const { title, abstract } = publication;
  const { feed, oEmbed } = addressesOf(site, report.slug);
  const tags = [
    ...[['description', abstract] as const, ...highwireTags(publication)].flatMap(tagWith('name')),
    ...openGraphTags(publication, site.title).flatMap(tagWith('property')),
    link({ rel: 'alternate', type: 'application/feed+json', href: feed, title }),
    link({ rel: 'alternate', type: 'application/json+oembed', href: oEmbed, title }),
    ...signposts(site, report).map(link),
    markup`<script type="application/ld+json">${new Html(scriptJson(jsonLd(publication)))}</script>`,
  ];
  return markup`${tags.map((tag) => markup`${tag}\n`)}`;
}

const tagWith =
  (kind: 'name' | 'property') =>
  ([name, content]: MetaTag): Html | [] =>
    content === undefined || content === ''
      ? []
      : markup`<meta${attributes({ [kind]: name, content })}>`;

const link = (values: Readonly<Record<string, string | undefined>>): Html =>
  markup`<link${attributes(values)}>`;
