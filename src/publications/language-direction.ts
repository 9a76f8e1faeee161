/** The scripts in which languages are written from right to left (CLDR). */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/**
 * The direction in which a language is written, from its script or its likely script (CLDR).
 *
 * @param language - A canonical BCP 47 tag. No language, and `mul` for several, means `auto`: the
 *   direction of the first letter, as HTML's attribute `dir` has it.
 * @example
 * directionOf('ur'); // 'rtl'
 * directionOf('uz-Arab'); // 'rtl'
 * directionOf(undefined); // 'auto'
 */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const script = language && new Intl.Locale(language).maximize().script;
  if (!script) return 'auto';
  return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
}
