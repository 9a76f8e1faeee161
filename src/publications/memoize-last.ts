/** The function itself, but called again with the same arguments it returns the last result. */
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
