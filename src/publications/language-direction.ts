/** The scripts of living languages that run from right to left (Unicode UAX #9), by ISO 15924 code. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/**
 * The direction in which a language is written, from its script or its likely script (CLDR).
 *
 * @param language - A BCP 47 tag. Anything else, and `mul` for several languages, means `auto`: the
 *   direction of the first letter, as HTML's attribute `dir` has it.
 * @example
 * directionOf('ur'); // 'rtl'
 * directionOf('uz-Arab'); // 'rtl'
 * directionOf(undefined); // 'auto'
 */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  try {
    const { script } = new Intl.Locale(language ?? '').maximize();
    if (script) return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  } catch {
    // It is not a tag.
  }
  return 'auto';
}
