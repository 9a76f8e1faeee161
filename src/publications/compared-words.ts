/** Marks that people write or leave out: accents, and the vowel signs of Arabic and Hebrew. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f]/g;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The scripts that put no space between words. */
const SPACELESS =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** How many letters of a word are compared: most endings of most languages come later. */
const BEGINNING = 7;

/**
 * The words of a text as they are compared: in lower case, without accents, and only their first
 * seven letters, so that `Survivors’` and `survivor` are mostly one word.
 *
 * Scripts without spaces give pairs of letters. Dictionaries of words differ from engine to engine,
 * are slow, and some engines have none; pairs find the same reports everywhere.
 *
 * @returns All words in their order, each as often as it stands there. Any text has some, or none.
 * @example
 * comparedWords('Réponses aux survivantes'); // ['reponse', 'aux', 'surviva']
 * comparedWords('人身売買'); // ['人身', '身売', '売買']
 */
export function comparedWords(text: string): readonly string[] {
  const folded = fold(text);
  const words = folded.match(WORD) ?? [];
  // Most texts have no such script, and a question for each word takes longer than the rest.
  return SPACELESS.test(folded)
    ? words.flatMap((word) =>
        SPACELESS.test(word) ? pairsOf(word.match(/./gu) ?? []) : beginning(word),
      )
    : words.map(beginning);
}

/** A text as it is compared: in lower case, and without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Taking a text apart takes as long as the rest, and most texts have nothing to take away.
  return /[^\0-\x7f]/.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '').normalize('NFC')
    : lower;
}

const beginning = (word: string): string => word.slice(0, BEGINNING);

function pairsOf(letters: readonly string[]): readonly string[] {
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
