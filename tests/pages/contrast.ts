/** Computes contrast as WCAG 2.2 does, from the computed colours of a browser. */
import Color from 'colorjs.io';

/**
 * The ratio of contrast, 1 to 21.
 *
 * @param colour in any CSS notation; a transparent colour is laid over the background
 * @param ground the background: the page's colour, and then the colours that are laid over it
 */
export function contrast(colour: string, ...ground: readonly [string, ...string[]]): number {
  const behind = ground.map((one) => new Color(one)).reduce((lower, upper) => over(upper, lower));
  return over(new Color(colour), behind).contrast(behind, 'WCAG21');
}

/** The colour that a screen shows: within its gamut, and opaque. */
function over(upper: Color, lower: Color): Color {
  const shown = upper.to('srgb');
  const alpha = shown.alpha;
  const coords = shown.coords.map((coord, index) => {
    const inGamut = Math.min(1, Math.max(0, coord ?? 0));
    return inGamut * alpha + (lower.to('srgb').coords[index] ?? 0) * (1 - alpha);
  });
  return new Color('srgb', coords as [number, number, number]);
}
