/**
 * A DOI without an address or `doi:` before it (ISO 26324).
 *
 * @returns An empty text if the text is no DOI.
 * @example
 * bareDoi('https://doi.org/10.1000/182'); // '10.1000/182'
 */
export function bareDoi(text: string): string {
  return (
    /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:)?\s*(10\.\d{4,9}\/\S+)$/i.exec(
      text.trim(),
    )?.[1] ?? ''
  );
}
