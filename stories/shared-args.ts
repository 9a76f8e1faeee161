/** The controls that the stories of all three elements have. */
import type { SlotArgs } from './content.js';
import { reports } from './feeds.js';

/** Attributes, the property `data`, what stands in the slots, and custom properties. */
export interface SharedArgs extends SlotArgs {
  feed: string;
  publication: string;
  layout: string;
  lang: string;
  headingLevel: number;
  loading: string;
  timeout: number;
  data: unknown;
  /** The value of a custom property; empty for its default. */
  [customProperty: `--${string}`]: string | undefined;
}

/**
 * Every default but that of the layout, which is the element's own, and the demo's feed. The order is
 * that of a snippet's attributes.
 */
export const SHARED_ARGS: SharedArgs = {
  feed: '',
  publication: '',
  layout: '',
  lang: '',
  headingLevel: 3,
  loading: 'eager',
  timeout: 15_000,
  data: reports,
  content: '<a href="https://publisher.example/">Our reports</a>',
};

/**
 * The custom properties that are set, as a `style` attribute has them; empty where none is.
 *
 * @param args the arguments of a story
 */
export const styleOf = (args: Readonly<Partial<SharedArgs>>): string =>
  Object.entries(args)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');
