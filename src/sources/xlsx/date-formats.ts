import { attributeOf, childOf, childrenOf } from '../reading/xml-reader.js';
import type { JsonObject } from '../reading/json-value.js';

/** How much of a date a format shows: the length of `2024`, `2024-11` and `2024-11-05`. */
export type Precision = 4 | 7 | 10;

/** The built-in formats that show a day (ECMA-376, part 1, section 18.8.30). 17 shows a month. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 16) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  (id >= 34 && id <= 36) ||
  (id >= 50 && id <= 58);

/**
 * The styles of cells that show dates, by the number of the style.
 *
 * @param styles - The part `styles.xml`.
 */
export function dateFormats(styles: JsonObject | undefined): ReadonlyMap<number, Precision> {
  const sheet = childOf(styles, 'styleSheet');
  const codes = new Map(
    childrenOf(childOf(sheet, 'numFmts'), 'numFmt').map((format) => [
      Number(attributeOf(format, '@numFmtId')),
      attributeOf(format, '@formatCode'),
    ]),
  );
  const found = new Map<number, Precision>();
  for (const [index, style] of childrenOf(childOf(sheet, 'cellXfs'), 'xf').entries()) {
    const id = Number(attributeOf(style, '@numFmtId'));
    const code = codes.get(id);
    const precision = code === undefined ? builtIn(id) : precisionOf(code);
    if (precision) found.set(index, precision);
  }
  return found;
}

function builtIn(id: number): Precision | undefined {
  return id === 17 ? 7 : isBuiltInDay(id) ? 10 : undefined;
}

function precisionOf(code: string): Precision | undefined {
  // Texts in quotes, escaped signs, colours and locales are no fields.
  const fields = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (!fields.includes('y')) return undefined;
  return fields.includes('d') ? 10 : fields.includes('m') ? 7 : 4;
}
