import type { PropertyDeclaration, PropertyDeclarations } from 'lit';

/** Turns whatever an attribute or a script gives into a valid value; anything else into the default. */
export type Convert<Value> = (given: unknown) => Value;

/**
 * Declares reactive properties, each with its attribute: the property's name in kebab-case. The
 * property shows in its attribute, except while it has its default.
 *
 * @param converts - How each property reads what it is given.
 * @example
 * static override properties = attributes({ headingLevel: wholeNumber(3, 6) }); // heading-level="2"
 */
export function attributes(
  converts: Readonly<Record<string, Convert<unknown>>>,
): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(converts).map(([name, fromAttribute]): [string, PropertyDeclaration] => [
      name,
      {
        attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        reflect: true,
        useDefault: true,
        converter: { fromAttribute },
      },
    ]),
  );
}

/** Declares a property that is true where its attribute is there, and else false. */
export const flag: PropertyDeclaration = { type: Boolean, reflect: true };

/**
 * Text. A number or a `URL` becomes its string, and a list of texts becomes one text with commas.
 * Any other value becomes the default.
 */
export function text(initial = ''): Convert<string> {
  return (given) => {
    if (Array.isArray(given)) return given.filter(isString).join();
    return isString(given) || Number.isFinite(given) || given instanceof URL
      ? String(given)
      : initial;
  };
}

/** One of a few words. Any other value becomes the first of them. */
export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): Convert<Word> {
  return (given) => words.find((word) => word === given) ?? words[0];
}

/** A whole number from 1 to `most`, also as text. Any other value becomes the default. */
export function wholeNumber(initial: number, most = Infinity): Convert<number> {
  return (given) => {
    // An object, or a symbol, could throw.
    const number = isString(given) ? Number(given) : (given as number);
    return Number.isInteger(number) && number >= 1 && number <= most ? number : initial;
  };
}

const isString = (given: unknown): given is string => typeof given === 'string';
