/** The line that a partner would paste to get what a story shows. No DOM. */
import { element, toHtml } from '../demo/snippet-builder/markup.js';

/** An attribute, the story's argument for it, and its default. */
export interface Attribute {
  readonly name: string;
  readonly arg: string;
  readonly default: unknown;
}

/** What the arguments alone do not say. */
export interface Pasted {
  /** The name of the element's tag. */
  readonly tag: string;
  /** All attributes that the element knows. */
  readonly attributes: readonly Attribute[];
  /** Where the feed is, for a story that has it as data. */
  readonly feed: string;
  /** The custom properties, as a `style` attribute has them. */
  readonly style: string;
  /** What stands between the tags, as HTML. */
  readonly content: string;
}

/** Where a publisher has the scripts, in all examples. */
export const SCRIPT = 'https://publisher.example/widgets/publication-widgets.js';

/**
 * The script tag and the element, in one line, as the snippet builder writes them: with no attribute
 * that has its default, in the order of the arguments.
 *
 * @param args the arguments of a story
 * @param pasted the element, and its content
 */
export function snippetOf(
  args: Readonly<Record<string, unknown>>,
  { tag, attributes, feed, style, content }: Pasted,
): string {
  const given = Object.entries<unknown>({ ...args, feed: args.feed || feed }).flatMap(
    ([arg, value]) => {
      const attribute = attributes.find((one) => one.arg === arg);
      return attribute && value !== undefined && value !== attribute.default
        ? [[attribute.name, `${value as string | number}`] as const]
        : [];
    },
  );
  const all = { ...Object.fromEntries(given), style: style || undefined };
  const widget = toHtml(element(tag, all));
  const end = `</${tag}>`;
  const script = toHtml(element('script', { type: 'module', src: SCRIPT }));
  return script + widget.slice(0, -end.length) + content.replace(/\s+/g, ' ') + end;
}
