import { fileDetails } from '../../../elements/shared/content/file-details.js';
import { details } from '../../../elements/shared/content/more-details.js';
import type { Publication } from '../../../publications/publication.js';
import { lede } from '../../../publications/teaser.js';
import { attributes, Html, markup } from '../../html.js';
import { directionOf } from '../direction-of.js';
import type { Report } from '../site.js';
import { factsOf, joinFacts } from './facts.js';
import { localizationFor } from './localization.js';
import { otherLanguagesLine } from './other-languages-line.js';

/**
 * A report in plain HTML, without styles or scripts: its title, who wrote it and when, in which other
 * languages there is a page of it, its teaser and its files.
 *
 * @param language - The reader's language, a BCP 47 tag.
 * @param level - The level of its heading.
 */
export function plainReport(report: Report, language: string, level: number): Html {
  const { publication } = report;
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
    otherLanguagesLine(report, language, (version) => version.url),
    teaser && markup`<p${speech}>${teaser}</p>\n`,
    files,
  ];
  return markup`${parts}`;
}

/** The list of all files. `undefined` where there is none. */
export function plainFiles({ title, encodings }: Publication, language: string): Html | undefined {
  if (!encodings.length) return undefined;
  const localization = localizationFor(language);
  const { download, colon } = localization.messages;
  const items = encodings.map((file) => {
    const { contentUrl, inLanguage, encodingFormat, name = title } = file;
    const link = attributes({ href: contentUrl, hreflang: inLanguage, type: encodingFormat });
    return markup`<li><a${link}>${download}${colon}<bdi>${name}</bdi>${details(file, localization, fileDetails)}</a></li>\n`;
  });
  return markup`<ul>\n${items}</ul>\n`;
}
