/** Measures how time grows, by the ratio of two runs on the same machine, never by a time alone. */

/** How many times a measurement is repeated: a busy machine only ever makes a run slower. */
const ATTEMPTS = 5;

/**
 * Whether eight times the input takes about eight times as long, and not sixty-four times.
 *
 * @param run does the work for an input of a size
 * @param size of the smaller input
 */
export function growsLinearly(run: (size: number) => void, size: number): boolean {
  const time = (count: number): number => {
    const start = performance.now();
    run(count);
    return performance.now() - start;
  };
  time(size);
  return Array.from({ length: ATTEMPTS }).some(() => {
    // Below some milliseconds there is mostly noise.
    const short = Math.max(5, time(size));
    return time(8 * size) < 25 * short;
  });
}
