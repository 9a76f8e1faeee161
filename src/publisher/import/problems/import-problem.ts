import { CannotGoOn } from '../../command-line/cannot-go-on.js';
import { inSentence } from '../../check/quoting.js';
import type { ProblemKind } from './sentence.js';
import { SENTENCES, type ImportCode } from './sentences.js';

/** Something that an import says: what it left out, what it met, or why it stopped. */
export interface ImportProblem {
  readonly code: ImportCode;
  /** The title of the report, if it is about one. */
  readonly item?: string | undefined;
  /** What the sentence quotes, by the name in the sentence. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** An import stopped. Nothing was written; the message says why and what to do, with the code. */
export class ImportStopped extends CannotGoOn {
  /** What is so, without what to do. */
  readonly what: string;

  constructor(
    readonly code: ImportCode,
    readonly values: NonNullable<ImportProblem['values']> = {},
  ) {
    const { what, repair } = inWords({ code, values });
    super(`${asSentence(what)}\n${repair} (${code})`);
    this.what = what;
  }
}

/** Words with a full stop, unless they end with a question. */
export const asSentence = (words: string): string => (words.endsWith('?') ? words : `${words}.`);

/** The words of a problem. A value that is not there leaves “?”. */
export function inWords({ code, item, values }: ImportProblem): {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly repair: string;
} {
  const [kind, what, repair] = SENTENCES[code];
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = name === 'item' ? item : values?.[name];
      return value === undefined ? '?' : inSentence(String(value), MOST);
    });
  return { kind, what: filled(what), repair: filled(repair) };
}

/** The most characters of a value: an address should stay whole. */
const MOST = 200;
