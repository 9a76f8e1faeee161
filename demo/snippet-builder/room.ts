/** How much room a snippet has to reserve, from what was measured. No DOM. */

/** One widget beside its plain content, at one width. All lengths in CSS pixels. */
export interface Sample {
  /** Whose type it was measured in: that of a page, or that of `embed.html`. */
  readonly host: 'page' | 'frame';
  readonly width: number;
  /** The height of the widget once the feed is there. */
  readonly widget: number;
  /** The height of the snippet's own content, without blank lines. */
  readonly content: number;
  /** The height of one line of that content. */
  readonly line: number;
}

/** The widths to measure at, in CSS pixels. */
export const WIDTHS: readonly number[] = [280, 320, 360, 420, 480, 600, 720, 800, 1000, 1250];

/** Which widths count where the editor says what the widget will stand in. */
const PLACES: Readonly<Record<string, (width: number) => boolean>> = {
  any: () => true,
  narrow: (width) => width <= 480,
  wide: (width) => width >= 600,
};

/** What `embed.html` leaves around the widget, above and below together, and a line for safety. */
const FRAME_MARGIN = 12;

const counting = (samples: readonly Sample[], host: Sample['host'], place: string) =>
  samples.filter((sample) => sample.host === host && PLACES[place]?.(sample.width));

/**
 * The blank lines that make the content as high as the widget at every width of the place, and one
 * more, since no two pages have the same type. None where the content is high enough by a line.
 *
 * @param place - `any`, `narrow` (to 480 px) or `wide` (from 600 px).
 */
export function blankLines(samples: readonly Sample[], place: string): number {
  const missing = counting(samples, 'page', place).map(
    ({ widget, content, line }) => Math.ceil((widget - content) / line) + 1,
  );
  return Math.max(0, ...missing);
}

/**
 * The height of an iframe, in CSS pixels, in which nothing scrolls at any width of the place.
 *
 * @param place - As for `blankLines`.
 * @returns 80 at least: less would be no frame.
 */
export function frameHeight(samples: readonly Sample[], place: string): number {
  const heights = counting(samples, 'frame', place).map(({ widget }) => widget);
  return Math.max(80, Math.ceil((Math.max(0, ...heights) + FRAME_MARGIN) / 10) * 10);
}
