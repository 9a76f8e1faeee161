import type { Agent, MediaObject, Publication } from '../../../publications/publication.js';
import { doiAddress } from '../../../citations/doi-address.js';
import { readName } from '../../../citations/cited-name.js';

/** schema.org's types, by CSL's types. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    report: 'Report',
    book: 'Book',
    chapter: 'Chapter',
    thesis: 'Thesis',
    'article-journal': 'ScholarlyArticle',
    dataset: 'Dataset',
  }),
);

/**
 * A report for search engines (schema.org `Report`), with its files. For `JSON.stringify`: what is not
 * known is `undefined`.
 *
 * @param versions - The same report in other languages.
 */
export function jsonLd(given: Publication, versions: readonly Publication[]): object {
  const { url, doi, isbn, image, license, keywords, authors, publisher } = given;
  const type = TYPES.get(given.type ?? 'report') ?? 'CreativeWork';
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    name: given.title,
    abstract: given.abstract,
    inLanguage: given.inLanguage,
    datePublished: given.datePublished,
    dateModified: given.dateModified,
    author: listOf(authors.map(agent)),
    publisher: publisher && { ...agent(publisher), '@type': 'Organization' },
    image: image && {
      '@type': 'ImageObject',
      url: image.url,
      width: pixels(image.width),
      height: pixels(image.height),
      caption: image.alt || undefined,
    },
    keywords: listOf(keywords),
    license,
    ...(type === 'Book' ? { isbn, numberOfPages: given.numberOfPages } : undefined),
    sameAs: doi && doiAddress(doi),
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
    encoding: listOf(given.encodings.map(file)),
    workTranslation: listOf(versions.map(translation(type))),
  };
}

/** A length in pixels, by its code in UN/CEFACT's list: schema.org has no bare numbers for lengths. */
function pixels(value: number | undefined): object | undefined {
  return value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}

function agent({ name, url }: Agent): object {
  const isPerson = readName(name).literal === undefined;
  const address = url?.startsWith('mailto:') ? { email: url.slice(7) } : { url };
  return { '@type': isPerson ? 'Person' : 'Organization', name, ...address };
}

const translation =
  (type: string) =>
  ({ url, title, inLanguage }: Publication): object => ({
    '@type': type,
    '@id': url,
    url,
    name: title,
    inLanguage,
  });

const file = (given: MediaObject): object => ({
  '@type': typeOf(given.encodingFormat),
  contentUrl: given.contentUrl,
  encodingFormat: given.encodingFormat,
  name: given.name,
  contentSize: given.contentSize && `${given.contentSize} B`,
  inLanguage: given.inLanguage,
  // ISO 8601.
  duration: given.duration && `PT${Math.ceil(given.duration)}S`,
  sha256: sha256Of(given.integrity),
});

function typeOf(mediaType = ''): string {
  if (/^audio\//i.test(mediaType)) return 'AudioObject';
  return /^video\//i.test(mediaType) ? 'VideoObject' : 'MediaObject';
}

/** The hash in the form that schema.org asks for: figures of base 16. */
function sha256Of(integrity: string | undefined): string | undefined {
  const [, hash] = /^sha256-([\w+/]+=*)$/.exec(integrity ?? '') ?? [];
  return hash && Buffer.from(hash, 'base64').toString('hex');
}

function listOf<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length ? list : undefined;
}
