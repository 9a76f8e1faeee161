/**
 * Wraps a pure function so that a call with the same arguments as the last call returns the last
 * result.
 *
 * It keeps one result and no more, so it needs no clearing. A new `Intl` formatter takes far longer
 * than its use, and the elements of a page mostly speak one language.
 *
 * @example
 * const collatorOf = memoizeLast((locale: string) => new Intl.Collator(locale));
 * collatorOf('fr') === collatorOf('fr'); // true
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((value, index) => value === args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
