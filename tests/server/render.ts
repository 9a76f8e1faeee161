import { render as renderOnServer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** The HTML that a server sends for a template, without styles and without Lit's own marks. */
export function serverHtml(template: TemplateResult): string {
  return collectResultSync(renderOnServer(template))
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<!--[^]*?-->|<\?>/g, '');
}

/** The styles that a server sends with a template. */
export function serverStyles(template: TemplateResult): string {
  const html = collectResultSync(renderOnServer(template));
  return Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, css = '']) => css).join('');
}

/** The HTML in the element's declarative shadow root. */
export function shadowHtml(template: TemplateResult): string {
  const [, shadow = ''] =
    /<template [^>]*shadowrootmode="open"[^>]*>([^]*)<\/template>/.exec(serverHtml(template)) ?? [];
  return shadow;
}

/** The words of a piece of HTML as readers see them, with white space collapsed. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of all elements with a part, in their order. */
export function partWords(html: string, part: string): readonly string[] {
  const pattern = new RegExp(
    `<([a-z]+\\d?)\\s(?:[^>]*\\s)?part="${part}"[^>]*>([^]*?)</\\1\\s*>`,
    'g',
  );
  return Array.from(html.matchAll(pattern), ([, , content = '']) => words(content));
}

/** The accessible names of all elements with a part, in their order. */
export function partLabels(html: string, part: string): readonly string[] {
  const tags = html.match(new RegExp(`<[a-z]+\\s(?:[^>]*\\s)?part="${part}"[^>]*>`, 'g')) ?? [];
  return tags.flatMap((tag) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? []).map(words);
}
