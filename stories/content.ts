/** What stands between an element's tags, made from the controls of its slots. */

/** The argument for the slot without a name: the author's own content. */
export const CONTENT = 'content';

/** Arguments for slots: HTML, as an owner would paste it. */
export interface SlotArgs {
  /** The author's own content, best a plain link. */
  content: string;
  /** What is for a slot of that name. */
  [slot: `${string}-slot`]: string | undefined;
}

/**
 * The name of the argument for a slot.
 *
 * @param slot the slot's name; empty for the one without a name
 */
export const slotArg = (slot: string): string => (slot ? `${slot}-slot` : CONTENT);

/**
 * The content of an element, as HTML: what is for the named slots, then the author's own.
 *
 * @param args the arguments of a story
 */
export function contentOf(args: Readonly<SlotArgs>): string {
  const slots = Object.entries(args).filter(([name]) => name.endsWith('-slot'));
  const filled = slots.map(([name, html]) => inSlot(name.slice(0, -'-slot'.length), String(html)));
  return [...filled, args.content].join('');
}

/** The same HTML, each of its elements for a slot; text that stands alone is put into one. */
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
