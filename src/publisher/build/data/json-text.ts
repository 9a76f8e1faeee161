/** Writes JSON for people who look into the file, always in the same way. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * Writes JSON that may stand in a `<script>` of an HTML page: nothing in it ends the element or begins
 * a comment (HTML, "Restrictions for contents of script elements").
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
