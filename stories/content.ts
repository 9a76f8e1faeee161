/** Makes the content of an element from the controls of its slots. */

/** The name of the argument for the default slot, which holds the author's own content. */
export const CONTENT = 'content';

/** The arguments for slots. Each is HTML, as the page's owner would paste it. */
export interface SlotArgs {
  /** The author's own content. A plain link is best. */
  content: string;
  /** The content of the slot with this name. */
  [slot: `${string}-slot`]: string | undefined;
}

/**
 * The name of the argument for a slot.
 *
 * @param slot - The slot's name. Empty for the default slot.
 */
export const slotArg = (slot: string): string => (slot ? `${slot}-slot` : CONTENT);

/**
 * The content of an element as HTML: first the content of the named slots, then the author's own.
 *
 * @param args - The arguments of a story.
 */
export function contentOf(args: Readonly<SlotArgs>): string {
  const slots = Object.entries(args).filter(([name]) => name.endsWith('-slot'));
  const filled = slots.map(([name, html]) => inSlot(name.slice(0, -'-slot'.length), String(html)));
  return [...filled, args.content].join('');
}

/** Assigns each top-level element of HTML to a slot. Text outside an element gets a `<span>`. */
function inSlot(slot: string, html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const node of [...template.content.childNodes]) {
    if (node instanceof Text && node.data.trim()) {
      const span = document.createElement('span');
      node.replaceWith(span);
      span.append(node);
    }
  }
  for (const child of template.content.children) child.slot = slot;
  return template.innerHTML;
}
