import { sameLanguage } from '../../publications/language.js';
import { versionReader } from '../../publications/versions.js';
import type { Report, Site } from './site.js';

/** One of the languages in which files of a report are written. */
export interface PageLanguage {
  /** The language of the words around the report, a BCP 47 tag. */
  readonly language: string;
  /** What the names of these files have before `.html`. */
  readonly end: string;
  /** What readers of the language see: the report, or its translation. */
  readonly shown: Report;
}

const versionIn = versionReader(sameLanguage);

/**
 * The languages in which files of a report are written. The first is that of the site, but the report's
 * own where it has translations: then each of them speaks for itself.
 */
export function pageLanguages(
  { languages, byId }: Pick<Site, 'languages' | 'byId'>,
  report: Report,
): readonly [PageLanguage, ...PageLanguage[]] {
  const { publication, versions } = report;
  const [first, ...others] = languages;
  const own = (versions.length && publication.inLanguage) || first;
  return [
    { language: own, end: '', shown: report },
    ...others.map((language) => {
      const version = versionIn([publication, ...versions], language);
      return { language, end: `.${language}`, shown: byId.get(version?.id ?? '') ?? report };
    }),
  ];
}
