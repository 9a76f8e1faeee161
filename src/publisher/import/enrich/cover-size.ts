import { imageSize } from 'image-size';

/**
 * The size of a picture as it is shown: a camera that was turned swaps width and height (EXIF).
 *
 * @param bytes - Its first bytes; 64 KB suffice for nearly all.
 * @returns `undefined` if the bytes do not tell.
 */
export function coverSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    const [w, h] = [Math.round(width), Math.round(height)];
    return orientation >= 5 ? { width: h, height: w } : { width: w, height: h };
  } catch {
    return undefined;
  }
}
