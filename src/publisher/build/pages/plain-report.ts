import { fileDetails } from '../../../elements/shared/content/file-details.js';
import { formatDate } from '../../../publications/format-date.js';
import { formatNames } from '../../../publications/format-names.js';
import type { Publication } from '../../../publications/publication.js';
import { lede } from '../../../publications/teaser.js';
import { attributes, Html, markup } from '../../html.js';
import { directionOf } from '../direction-of.js';
import { localizationFor } from './localization.js';

/**
 * A report in plain HTML, without styles or scripts: its title, who wrote it and when, its teaser and its
 * files.
 *
 * @param language - The reader's language, a BCP 47 tag.
 * @param level - The level of its heading.
 */
export function plainReport(publication: Publication, language: string, level: number): Html {
  const { title, url, inLanguage } = publication;
  const speech = attributes({
    lang: inLanguage,
    dir: inLanguage ? directionOf(inLanguage) : undefined,
  });
  const heading = new Html(`h${level}`);
  const name = url === undefined ? markup`${title}` : markup`<a href="${url}">${title}</a>`;
  const facts = joinFacts(factsOf(publication, language));
  const teaser = lede(publication);
  const files = plainFiles(publication, language);
  const parts = [
    markup`<${heading}${speech}>${name}</${heading}>\n`,
    facts && markup`<p>${facts}</p>\n`,
    teaser && markup`<p${speech}>${teaser}</p>\n`,
    files,
  ];
  return markup`${parts}`;
}

/** Who wrote a report and when, in the words of a language; empty where nothing is known. */
export function factsOf(
  { authors, publisher, datePublished }: Publication,
  language: string,
): readonly Html[] {
  const names = authors.map(({ name }) => name);
  const by = formatNames(names, language).map(({ type, value }) =>
    type === 'element' ? markup`<bdi>${value}</bdi>` : markup`${value}`,
  );
  const from = publisher && !names.includes(publisher.name) ? publisher.name : '';
  const date = datePublished && formatDate(datePublished, language);
  return [
    ...(by.length ? [markup`${by}`] : []),
    ...(from ? [markup`<bdi>${from}</bdi>`] : []),
    ...(date ? [markup`${date}`] : []),
  ];
}

/** Facts in one line. `undefined` where there is none. */
export function joinFacts(facts: readonly Html[]): Html | undefined {
  return facts.length
    ? markup`${facts.map((fact, index) => [index > 0 && ' · ', fact])}`
    : undefined;
}

/** The list of all files. `undefined` where there is none. */
export function plainFiles({ title, encodings }: Publication, language: string): Html | undefined {
  if (!encodings.length) return undefined;
  const localization = localizationFor(language);
  const { download, colon } = localization.messages;
  const items = encodings.map((file) => {
    const { contentUrl, inLanguage, encodingFormat, name = title } = file;
    const link = attributes({ href: contentUrl, hreflang: inLanguage, type: encodingFormat });
    return markup`<li><a${link}>${download}${colon}<bdi>${name}</bdi>${fileDetails(file, localization)}</a></li>\n`;
  });
  return markup`<ul>\n${items}</ul>\n`;
}
