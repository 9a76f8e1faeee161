import { ImportStopped } from '../problems/import-problem.js';
import type { SourceContext } from './source.js';

/** A kind of content that a site has. */
export interface ContentType {
  /** Its name for programs. */
  readonly name: string;
  /** Its name for people. */
  readonly words: string;
  /** Another name by which programs know it. */
  readonly alias?: string;
}

/** Kinds that hold reports by their name, in five languages. */
const REPORTS =
  /report|publication|resource|document|brief|paper|stud(?:y|ies)|rapport|informe|relat[oó]rio|publicaci|publicaç/i;

/** Whether a name says that something holds reports. */
export const isReportName = (name: string): boolean => REPORTS.test(name);

/**
 * The kinds of content to read: those that the editor named; else those whose names say that they
 * hold reports; else the usual ones. What is taken is said, unless it is all that there is.
 *
 * @param usual - The names of the kinds that every site has.
 * @throws ImportStopped if the site has no kind of that name.
 */
export function chooseTypes<Type extends ContentType>(
  all: readonly Type[],
  usual: readonly string[],
  host: string,
  { types: wanted, tell }: Pick<SourceContext, 'types' | 'tell'>,
): readonly Type[] {
  const known = all.map(({ name }) => name).join(', ');
  if (wanted) {
    return wanted.map((type) => {
      const found = all.find(({ name, alias }) => name === type || alias === type);
      if (!found) throw new ImportStopped('type-unknown', { host, type, known });
      return found;
    });
  }
  const reports = all.filter(({ name, words }) => isReportName(name) || isReportName(words));
  const chosen = reports.length ? reports : all.filter(({ name }) => usual.includes(name));
  const names = chosen.map(({ name }) => name).join(', ');
  if (all.length > chosen.length) {
    tell(`Its types are ${known}. Taken: ${names}. --type says others.`);
  }
  return chosen;
}
