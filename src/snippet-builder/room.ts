/** Computes the room that a snippet reserves, and the content that fills it. No DOM. */
import type { LinkedText } from './snippet.js';

/**
 * The heights of a widget and of its plain content, at one width. All lengths are in CSS pixels.
 */
export interface Sample {
  /**
   * The page whose font was used: `open` has a line height of 1.5 or more, `tight` has the
   * browser's own line height, and `frame` is `embed.html`.
   */
  readonly host: 'open' | 'tight' | 'frame';
  readonly width: number;
  /** The height of the widget when it shows the feed. */
  readonly widget: number;
  /** The height of the content, without blank lines. */
  readonly content: number;
  /** The height of one line of the content. */
  readonly line: number;
}

/** One content that the snippet may have, and its heights. */
export interface Variant {
  readonly links: readonly LinkedText[];
  readonly samples: readonly Sample[];
}

/** The widths to measure at, in CSS pixels. */
export const WIDTHS: readonly number[] = [280, 320, 360, 420, 480, 600, 720, 800, 1000, 1250];

/** The widths that count for each choice of `place`. */
const PLACES: Readonly<Record<string, (width: number) => boolean>> = {
  any: () => true,
  narrow: (width) => width <= 480,
  wide: (width) => width >= 600,
};

/** The sum of the margins above and below the widget in `embed.html`, in CSS pixels. */
const FRAME_MARGIN = 12;

/** The pages that count for each choice of `spacing`. */
const PAGES: Readonly<Record<string, readonly Sample['host'][]>> = {
  any: ['open', 'tight'],
  open: ['open'],
};

const counting = ({ samples }: Variant, hosts: readonly Sample['host'][], place: string) =>
  samples.filter(({ host, width }) => hosts.includes(host) && PLACES[place]?.(width));

/**
 * Chooses the content that fits the widget best.
 *
 * With its blank lines, every content is at least as high as the widget at every width of the
 * place. The best content leaves the least white space, summed over all widths. Among equals it is
 * the first.
 *
 * @param place - `any`, `narrow` (to 480 px) or `wide` (from 600 px).
 * @param spacing - The line height of the page: `any`, or `open` (1.5 or more).
 * @returns The links of the content, and the number of blank lines that it needs. One more blank
 *   line than was measured is added, because no two pages have the same font. No links if there are
 *   no variants.
 */
export function bestFit(
  variants: readonly Variant[],
  place: string,
  spacing: string,
): { readonly links: readonly LinkedText[]; readonly blankLines: number } {
  const fits = variants.map((variant) => {
    const samples = counting(variant, PAGES[spacing] ?? [], place);
    const missing = samples.map(({ widget, content, line }) => (widget - content) / line + 1);
    const blankLines = Math.max(0, ...missing.map(Math.ceil));
    const left = samples.map(
      ({ widget, content, line }) => (content + blankLines * line - widget) / widget,
    );
    return { links: variant.links, blankLines, left: left.reduce((sum, share) => sum + share, 0) };
  });
  const [best = { links: [], blankLines: 0 }] = fits.sort((a, b) => a.left - b.left);
  return { links: best.links, blankLines: best.blankLines };
}

/**
 * Computes the height of an iframe in which nothing scrolls at any width of the place.
 *
 * @param place - As for `bestFit`.
 * @returns CSS pixels, rounded up to tens, and at least 80.
 */
export function frameHeight(variants: readonly Variant[], place: string): number {
  const samples = variants.flatMap((variant) => counting(variant, ['frame'], place));
  const highest = Math.max(0, ...samples.map(({ widget }) => widget));
  return Math.max(80, Math.ceil((highest + FRAME_MARGIN) / 10) * 10);
}
