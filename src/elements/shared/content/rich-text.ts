import { html, isServer, nothing, type LitElement } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import { plainText, type RichText } from '../../../publications/rich-text.js';
import { loadRichTextParser } from '../../../state/load-rich-text.js';
import { LazyChunk } from '../lazy-chunk.js';
import type * as OnServer from './rich-text-templates.js';
import type * as InBrowser from './rich-text-nodes.js';

/** What reads and renders the elements of long texts. */
export const richTextView = new LazyChunk<typeof OnServer | typeof InBrowser>(async () => {
  const parser = loadRichTextParser();
  const view = await ((isServer as boolean)
    ? import('./rich-text-templates.js')
    : import('./rich-text-nodes.js'));
  await parser;
  return view;
});

/**
 * Renders a long text. Without its chunk, each block is a paragraph of plain text.
 *
 * @param host - The element in which it stands.
 * @example
 * html`<div>${richText(publication.text, this)}</div>`
 */
export function richText(text: RichText, host: LitElement): unknown {
  return (
    richTextView.now?.renderRichText(text, host, directionOf, html, nothing) ??
    text.map((block) => html`<p>${plainText([block])}</p>`)
  );
}
