/**
 * Reads a duration: `1s`, `0.5s`, `200ms`, `2m`, or `0`.
 *
 * @returns In ms. `undefined` if the text is none.
 */
export function readDuration(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)$/.exec(text.trim()) ?? [];
  if (/^0+$/.test(text.trim())) return 0;
  return number ? Number(number) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? 1) : undefined;
}
