/** Writes the line that a partner pastes to get what a story shows. No DOM. */
import { element, toHtml } from '../src/snippet-builder/markup.js';
import { preloadMarkup } from '../src/snippet-builder/snippet.js';

/** An attribute, the name of the story's argument for it, and its default value. */
export interface Attribute {
  readonly name: string;
  readonly arg: string;
  readonly default: unknown;
}

/** Facts that the snippet needs and the arguments do not hold. */
export interface Pasted {
  /** The name of the element's tag. */
  readonly tag: string;
  /** All attributes of the element. */
  readonly attributes: readonly Attribute[];
  /** The address of the feed, for a story that has the feed as data. */
  readonly feed: string;
  /** The custom properties, as the text of a `style` attribute. */
  readonly style: string;
  /** The content between the tags, as HTML. */
  readonly content: string;
}

/** The address of a publisher's script in all examples. */
export const SCRIPT = 'https://publisher.example/widgets/publication-widgets.js';

/**
 * Writes the preload, the script tag and the element in one line, as the snippet builder does.
 *
 * Attributes are in the order of the arguments. Attributes with their default value are left out.
 *
 * @param args - The arguments of a story.
 * @param pasted - The element and its content.
 */
export function snippetOf(
  args: Readonly<Record<string, unknown>>,
  { tag, attributes, feed, style, content }: Pasted,
): string {
  const address = typeof args.feed === 'string' && args.feed ? args.feed : feed;
  const given = Object.entries<unknown>({ ...args, feed: address }).flatMap(([arg, value]) => {
    const attribute = attributes.find((candidate) => candidate.arg === arg);
    return attribute && value !== undefined && value !== attribute.default
      ? [[attribute.name, value === true ? '' : `${value as string | number}`] as const]
      : [];
  });
  const all: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(given),
    style: style || undefined,
  };
  const widget = toHtml(element(tag, all));
  const end = `</${tag}>`;
  const script = toHtml(element('script', { type: 'module', src: SCRIPT }));
  const preload = all.loading ? '' : toHtml(preloadMarkup(address));
  return preload + script + widget.slice(0, -end.length) + content.replace(/\s+/g, ' ') + end;
}
