/**
 * The small pages and feeds that failed once, each after a public report. They are read from their
 * folder, because the project may not copy them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../feed/shared-folder.js';

const FOLDER = join(SHARED, 'cases');

/** The reason why the tests of the cases do not run here. Empty if they run. */
export const casesAreMissing = existsSync(FOLDER) ? '' : `The cases are not at ${FOLDER}.`;

/** The addresses and texts that a page of the cases needs. */
interface PageValues {
  /** The folder of the shipped scripts, without a slash at its end. */
  readonly CDN: string;
  /** The address of a feed. */
  readonly FEED: string;
  /** The address of jQuery. */
  readonly JQUERY?: string;
  /** The text of the classic script. */
  readonly IIFE?: string;
}

/** The HTML of a page, `page-….html`, with these values in place. */
export function readCasePage(name: string, values: PageValues): string {
  const html = readFileSync(join(FOLDER, `page-${name}.html`), 'utf8');
  return html.replaceAll(
    /\{\{(CDN|FEED|JQUERY|IIFE)\}\}/g,
    (_, key: keyof PageValues) => values[key] ?? '',
  );
}

/** A feed, and the page that shows it. */
export interface CaseFeed {
  /** The feed itself, parsed, without the notes of the case. */
  readonly feed: unknown;
  /** The language of the page, which may be followed by `" dir="rtl`. */
  readonly lang: string;
  /** The body of the page for a feed's address. */
  readonly page: (address: string) => string;
  /** Further parameters of `embed.html`. */
  readonly embed: string;
}

/** A feed of the cases by its file name, such as `feed-superscripts.json`. */
export function readCaseFeed(file: string, encoding: BufferEncoding = 'utf8'): CaseFeed {
  const { _case, ...feed } = JSON.parse(readFileSync(join(FOLDER, file), encoding)) as {
    readonly _case: { readonly page?: string; readonly lang?: string; readonly embed?: string };
  };
  const { page = '', lang = 'en', embed = '' } = _case;
  return { feed, lang, page: (address) => page.replaceAll('{{THIS}}', address), embed };
}

/** The bytes of a file of the cases, for a server that sends them as they are. */
export const readCaseBytes = (file: string): Buffer => readFileSync(join(FOLDER, file));
