import type { Publication } from '../../publications/publication.js';

/** One report, and what is made for it. */
export interface Report {
  /** The name of its files: `slugOf` of its id. */
  readonly slug: string;
  readonly publication: Publication;
  /** The best first. Some may be from outside the feed. */
  readonly related: readonly Publication[];
  /** Differs for reports of which the feed says different things. Empty if that is not known. */
  readonly digest: string;
}

/** What a build writes files for. */
export interface Site {
  /** The address of the folder, with a slash at its end. */
  readonly base: string;
  /** The address of the folder with the scripts, with a slash at its end. */
  readonly scripts: string;
  /** The address of `embed.html`, where frames are to show that page and not the prepared one. */
  readonly embed: string | undefined;
  /** The size of the script as it is sent, in bytes. */
  readonly scriptSize: number;
  /** The feed's title. */
  readonly title: string;
  /** The feed's language, a BCP 47 tag. */
  readonly language: string | undefined;
  /** The publisher's home page. */
  readonly home: string | undefined;
  /** The languages of the pages' own words, BCP 47 tags. The first is that of all pages but copies. */
  readonly languages: readonly [string, ...string[]];
  /** The latest first. */
  readonly reports: readonly Report[];
  /** The same by their ids. */
  readonly byId: ReadonlyMap<string, Report>;
}

/** The addresses of a report's files. */
export function addressesOf({ base }: Pick<Site, 'base'>, slug: string) {
  return {
    feed: `${base}reports/${slug}.json`,
    embed: `${base}embed/${slug}.html`,
    oEmbed: `${base}oembed/${slug}.json`,
    page: `${base}${slug}/`,
    cite: {
      bibtex: `${base}cite/${slug}.bib`,
      ris: `${base}cite/${slug}.ris`,
      csl: `${base}cite/${slug}.csl.json`,
    },
  };
}
