import { checkUrl } from '../../../feed/url.js';
import { doiAddress } from '../../../citations/doi-address.js';
import { addressesOf, type Report, type Site } from '../site.js';

/** The attributes of one tag `<link>`. */
export type Link = Readonly<Record<string, string | undefined>>;

/**
 * The links that lead programs from a report's page to its parts (Signposting, “FAIR Signposting
 * Profile”, level 1): how to cite it, its files, its citations, its licence and its kind.
 */
export function signposts(site: Site, { slug, publication }: Report): readonly Link[] {
  const { doi, encodings, license } = publication;
  const { cite } = addressesOf(site, slug);
  // It may be a name, and no address; else it is checked as every address of a feed.
  const licence = license && checkUrl(license, undefined, 'file').url;
  return [
    ...(doi ? [{ rel: 'cite-as', href: doiAddress(doi) }] : []),
    ...encodings.map(({ contentUrl, encodingFormat }) => ({
      rel: 'item',
      href: contentUrl,
      type: encodingFormat,
    })),
    { rel: 'describedby', href: cite.csl, type: 'application/vnd.citationstyles.csl+json' },
    { rel: 'describedby', href: cite.bibtex, type: 'application/x-bibtex' },
    { rel: 'describedby', href: cite.ris, type: 'application/x-research-info-systems' },
    ...(licence ? [{ rel: 'license', href: licence }] : []),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/Report' },
  ];
}
