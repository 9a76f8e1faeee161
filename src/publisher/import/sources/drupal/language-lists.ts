import { listIn, objectIn, textIn } from '../../../../sources/reading/json-value.js';
import type { SourceContext } from '../../source/source.js';

/** A list of nodes in a language of the site. */
export interface LanguageList {
  /** As it stands in the addresses of the site. */
  readonly language: string;
  readonly address: string;
}

/**
 * The lists of the same nodes in the languages that the editor named. The language stands before
 * `jsonapi` in an address, after the folder that the site may be in: `/fr/jsonapi/node/report`.
 *
 * @param list - The address of the list that was read.
 * @param answers - Its answers, which tell its language.
 * @returns No list in the language of `list` itself.
 */
export function languageLists(
  list: string,
  answers: readonly unknown[],
  languages: readonly string[],
): readonly LanguageList[] {
  const [, before = '', rest = ''] = /^(.*?)(\/jsonapi(?:[/?#].*)?)$/is.exec(list) ?? [];
  const { pathname } = new URL(before);
  const last = pathname.split('/').at(-1) ?? '';
  const codes = answers.flatMap(nodesIn).map(({ langcode }) => textIn(langcode));
  const isLanguage = [...codes, ...languages].some(
    (code) => isSame(code, last) || isSame(code.split(/[-_]/)[0] ?? '', last),
  );
  const root = isLanguage ? before.slice(0, -last.length - 1) : before;
  // A list without a language in its address is not read again if all of it is in that language.
  const isRead = (language: string): boolean =>
    isLanguage ? isSame(language, last) : codes.every((code) => isSame(code, language));
  return [...new Set(languages)]
    .filter((language) => !isRead(language))
    .map((language) => ({ language, address: `${root}/${language}${rest}` }));
}

/** Says that there may be translations, where the site can have them and the editor names none. */
export function sayLanguages(
  answers: readonly unknown[],
  { languages, place, say }: Pick<SourceContext, 'languages' | 'place' | 'say'>,
): void {
  // JSON:API says nowhere which languages a node or a site has.
  const isPossible = answers.flatMap(nodesIn).some((node) => 'content_translation_source' in node);
  if (isPossible && !languages) {
    say({ code: 'languages-not-read', values: { host: new URL(place).host } });
  }
}

const nodesIn = (answer: unknown): readonly Readonly<Record<string, unknown>>[] =>
  listIn(objectIn(answer).data).map((node) => objectIn(objectIn(node).attributes));

const isSame = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
