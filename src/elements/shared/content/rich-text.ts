import { html, isServer, nothing } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import { withinPatience } from '../../../messages/within-patience.js';
import { plainText, type RichText } from '../../../publications/rich-text.js';
import { loadRichTextParser } from '../../../state/load-rich-text.js';
import type * as OnServer from './rich-text-templates.js';
import type * as InBrowser from './rich-text-nodes.js';

let chunk: typeof OnServer | typeof InBrowser | undefined;

/** Loads what reads and renders the elements of long texts, lazy chunks. It never rejects. */
export async function loadRichText(): Promise<void> {
  const parser = loadRichTextParser();
  chunk = await withinPatience<typeof OnServer | typeof InBrowser>(
    (isServer as boolean) ? import('./rich-text-templates.js') : import('./rich-text-nodes.js'),
  );
  await parser;
}

// A server renders at once, so it cannot load chunks when an element needs them.
if (isServer as boolean) void loadRichText();

/**
 * Renders a long text. Without its chunk, each block is a paragraph of plain text.
 *
 * @param place - Where the text stands. In the same place, the same text has the same nodes.
 * @example
 * html`<div>${richText(publication.text, this.renderOptions.renderBefore)}</div>`
 */
export function richText(text: RichText, place: object | null | undefined): unknown {
  return (
    chunk?.renderRichText(text, { html, nothing, directionOf }, place ?? text) ??
    text.map((block) => html`<p>${plainText([block])}</p>`)
  );
}
