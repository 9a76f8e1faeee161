/** Contrast as WCAG 2.2 computes it, of the colours that a browser says it has computed. */
import Color from 'colorjs.io';

/**
 * The ratio of contrast, 1 to 21.
 *
 * @param colour in any CSS notation; where it is see-through, it is laid on the ground
 * @param ground what is behind it: the page's colour, and then what is laid on that
 */
export function contrast(colour: string, ...ground: readonly [string, ...string[]]): number {
  const behind = ground.map((one) => new Color(one)).reduce((lower, upper) => over(upper, lower));
  return over(new Color(colour), behind).contrast(behind, 'WCAG21');
}

/** What a screen shows: within its gamut, and opaque. */
function over(upper: Color, lower: Color): Color {
  const shown = upper.to('srgb');
  const alpha = shown.alpha;
  const coords = shown.coords.map((coord, index) => {
    const inGamut = Math.min(1, Math.max(0, coord ?? 0));
    return inGamut * alpha + (lower.to('srgb').coords[index] ?? 0) * (1 - alpha);
  });
  return new Color('srgb', coords as [number, number, number]);
}
