/**
 * Wraps a pure function of one value so that it works once for each value. It forgets nothing, so it is for
 * what has few different values in a feed: languages, style sheets.
 *
 * @example
 * const nameOf = memoize((language: string) => languageName(language, 'en'));
 */
export function memoize<Value, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const known = new Map<Value, Result>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) known.set(value, (result = compute(value)));
    return result;
  };
}
