import { html, type TemplateResult } from 'lit';

/**
 * A disclosure (HTML, "The details element").
 *
 * @param part - The part of the disclosure. What opens it has the part `<part>-toggle`.
 * @param label - What opens it.
 * @param title - The title of what it is about, for readers who hear the label alone.
 * @param build - Called before it opens and whenever it opens or closes.
 * @param content - What it holds, as far as that is there.
 * @example
 * disclosure('files', 'Other languages', ': Safe journeys', build, html`<ul>…</ul>`)
 */
export function disclosure(
  part: string,
  label: string,
  title: string,
  build: () => void,
  content: unknown,
): TemplateResult {
  return html`<details part=${part} @toggle=${build}>
    <summary part="${part}-toggle" aria-label=${label + title} @click=${build}>${label}</summary>
    ${content}
  </details>`;
}
