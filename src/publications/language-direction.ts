/** The scripts of living languages that run from right to left (Unicode UAX #9), by ISO 15924 code. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/**
 * The direction in which a language is written, from its script or its likely script (CLDR).
 *
 * @param language - A BCP 47 tag; anything else means `ltr`.
 * @example
 * directionOf('ur'); // 'rtl'
 * directionOf('uz-Arab'); // 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
