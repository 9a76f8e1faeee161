/** The controls that the stories of all three elements have. */
import type { SlotArgs } from './content.js';
import { reports } from './feeds.js';

/** The arguments of a story: attributes, the property `data`, slots, and custom properties. */
export interface SharedArgs extends SlotArgs {
  feed: string;
  publication: string;
  layout: string;
  lang: string;
  headingLevel: number;
  loading: string;
  timeout: number;
  room: boolean;
  data: unknown;
  /** The value of a custom property. Empty means the default. */
  [customProperty: `--${string}`]: string | undefined;
}

/**
 * The default values of all arguments, with the demo's feed as `data`. The default of `layout` is
 * different for each element. The order is the order of the attributes in a snippet.
 */
export const SHARED_ARGS: SharedArgs = {
  feed: '',
  publication: '',
  layout: '',
  lang: '',
  headingLevel: 3,
  loading: 'eager',
  timeout: 15_000,
  room: false,
  data: reports,
  content: '<a href="https://publisher.example/">Our reports</a>',
};

/**
 * The custom properties that have a value, as the text of a `style` attribute.
 *
 * @param args - The arguments of a story.
 * @returns An empty text if no custom property has a value.
 */
export const styleOf = (args: Readonly<Partial<SharedArgs>>): string =>
  Object.entries(args)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');
