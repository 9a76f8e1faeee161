/** Turns an attribute's text, or whatever a page puts into the property, into a valid value. */
export interface AttributeConverter<Value> {
  readonly fromAttribute: (given: unknown) => Value;
}

/** Any text; what is none means the empty one. */
export const text: AttributeConverter<string> = {
  fromAttribute: (given) => (typeof given === 'string' ? given : ''),
};

/** Any text, or a list of texts, with commas between them; nothing at all means the default. */
export function textOr(fallback: string): AttributeConverter<string> {
  return {
    fromAttribute: (given) => {
      const texts = (given ?? fallback) as string | readonly string[];
      return String(texts);
    },
  };
}

/** One of a few words; any other text means the first of them. */
export function oneOf<Word extends string>(
  ...words: readonly [Word, ...Word[]]
): AttributeConverter<Word> {
  return { fromAttribute: (given) => words.find((word) => word === given) ?? words[0] };
}

/** A whole number from 1 to `most`; any other text means the default. */
export function wholeNumber(fallback: number, most = Infinity): AttributeConverter<number> {
  return {
    fromAttribute: (given) => {
      const number = Number(given);
      return number >= 1 && number <= most && number % 1 === 0 ? number : fallback;
    },
  };
}
