/**
 * The languages whose months are known. Arabic has three sets: those of Egypt and the Gulf, of the
 * Levant and Iraq, and of the Maghreb.
 */
const SPEAKERS = ['en', 'fr', 'es', 'pt', 'ar', 'ar-LB', 'ar-MA', 'ar-DZ'];

let months: Map<string, number> | undefined;

/**
 * The number of a month, by its name or its usual short form.
 *
 * @param name - In small letters.
 * @returns 1 to 12. `undefined` if it is no month.
 * @example
 * monthNamed('noviembre'); // 11
 * monthNamed('nov.'); // 11
 */
export function monthNamed(name: string): number | undefined {
  months ??= monthsByName();
  return months.get(name.replace(/\.$/, ''));
}

function monthsByName(): Map<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  for (const speaker of SPEAKERS) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${speaker}-u-ca-gregory`, {
        month: style,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .format(Date.UTC(2024, month - 1, 1))
          .toLowerCase()
          .replace(/\.$/, '');
        if (!found.has(name)) found.set(name, month);
      }
    }
  }
  return found;
}
