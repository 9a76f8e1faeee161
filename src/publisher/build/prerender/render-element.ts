import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import {
  loadMessages,
  PublicationCard,
  RelatedResources,
  ReportDownload,
  type Tag,
} from '../../../index.js';
import { memoize } from '../memoize.js';

/** What readers see of an element, for a declarative shadow root. */
export interface Prerendered {
  /** The text of its one `<style>`. A strict policy must name the hash of it. */
  readonly styles: string;
  /** All else of the shadow root. */
  readonly content: string;
}

/** Loads what the elements need to be rendered without a browser. Wait for it before the first one. */
export async function prepareElements(languages: Iterable<string>): Promise<void> {
  for (const [tag, element] of [
    ['publication-card', PublicationCard],
    ['related-resources', RelatedResources],
    ['report-download', ReportDownload],
  ] as const) {
    // Lit's server package brings the registry.
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
  for (const language of languages) await loadMessages(language);
}

/**
 * Renders an element as browsers do, with the shipped templates. Lit's marks are left out, since the
 * element renders anew when the script takes it over.
 *
 * @param data - A JSON Feed. The element shows its first item.
 * @param language - The reader's language, a BCP 47 tag.
 * @param level - The level of its headings.
 */
export function renderElement(
  tag: Tag,
  data: object,
  language: string,
  level: number,
): Prerendered {
  const template = TEMPLATES[tag](data, language, level);
  const page = collectResultSync(render(template));
  // The styles stand first in the shadow root.
  const [start, end] = [page.indexOf(STYLE), page.indexOf(STYLE_END)];
  return {
    styles: compact(page.slice(start + STYLE.length, end)),
    content: page
      .slice(end + STYLE_END.length, page.lastIndexOf('</template>'))
      // Nothing of a feed is in a comment: its texts are escaped.
      .replace(/<!--[^]*?-->|<\?>/g, '')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
  };
}

/** The same element with its headings at another level. Long texts have no headings. */
export function withLevel({ styles, content }: Prerendered, level: number): Prerendered {
  return { styles, content: content.replace(/<(\/?)h[1-6]\b/g, `<$1h${level}`) };
}

const STYLE = '<style>';
const STYLE_END = '</style>';

type Template = (data: object, language: string, level: number) => TemplateResult;

const TEMPLATES: Readonly<Record<Tag, Template>> = {
  'publication-card': (data, language, level) =>
    html`<publication-card
      lang=${language}
      heading-level=${level}
      .data=${data}
    ></publication-card>`,
  'related-resources': (data, language, level) =>
    html`<related-resources
      lang=${language}
      heading-level=${level}
      .data=${data}
    ></related-resources>`,
  'report-download': (data, language) =>
    html`<report-download lang=${language} .data=${data}></report-download>`,
};

/** CSS without comments and without needless space. No text in these styles needs it. */
const compact = memoize((css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim(),
);
