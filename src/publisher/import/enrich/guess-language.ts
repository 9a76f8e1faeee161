import { francAll } from 'franc-min';
import { canonicalLanguage } from '../../../publications/language.js';

/** Scripts that nearly only one language is written in, which the trigrams do not know. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** With fewer letters, a guess is chance. */
const FEWEST = 120;
/** How much likelier than the next the first guess must be. */
const LEAD = 0.03;

/**
 * Guesses the language of a text. It is a hint for people, and never a fact for a feed.
 *
 * @returns A BCP 47 tag. `undefined` if the text is short, or could be of two languages.
 */
export function guessLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST) return undefined;
  const script = SCRIPTS.find(([letter]) => (text.match(letter)?.length ?? 0) > letters / 2);
  if (script) return script[1];
  const [best, next] = francAll(text);
  const isClear = best && best[1] - (next?.[1] ?? 0) >= LEAD;
  return isClear ? canonicalLanguage(best[0]) : undefined;
}
