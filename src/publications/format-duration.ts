/**
 * Formats the length of a sound or a film in the words of a language: in hours and minutes, or in
 * seconds if it is shorter than a minute.
 *
 * @param seconds - Above 0.
 * @param locale - A BCP 47 tag. If the engine does not know the language, the length is written as in
 *   English.
 * @example
 * formatDuration(4320, 'en'); // '1 hr 12 min'
 * formatDuration(40, 'fr'); // '40 s'
 */
export function formatDuration(seconds: number, locale: string): string {
  const minutes = Math.round(seconds / 60);
  const amounts =
    seconds < 60
      ? ([['second', Math.ceil(seconds)]] as const)
      : ([
          ['hour', Math.floor(minutes / 60)],
          ['minute', minutes % 60],
        ] as const);
  const locales = [locale, 'en'];
  const words = amounts
    .filter(([, value]) => value)
    .map(([unit, value]) => new Intl.NumberFormat(locales, { style: 'unit', unit }).format(value));
  return new Intl.ListFormat(locales, { type: 'unit', style: 'narrow' }).format(words);
}
