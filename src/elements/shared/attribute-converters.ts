/** Turns an attribute's text into a valid value. */
export interface AttributeConverter<Value> {
  readonly fromAttribute: (text: string | null) => Value;
}

/** One of a few words; any other text means the first of them. */
export function oneOf<Word extends string>(
  ...words: readonly [Word, ...Word[]]
): AttributeConverter<Word> {
  return { fromAttribute: (text) => words.find((word) => word === text) ?? words[0] };
}

/** A whole number from 1 to `most`; any other text means the default. */
export function wholeNumber(fallback: number, most = Infinity): AttributeConverter<number> {
  return {
    fromAttribute: (text) => {
      const number = Number(text);
      return number >= 1 && number <= most && number % 1 === 0 ? number : fallback;
    },
  };
}
