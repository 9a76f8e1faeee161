/** A name that is safe on every system: letters without accents, figures, and a few signs inside. */
const NAME = /^_?[A-Za-z0-9][\w.-]*$/;
/** The one file of ours that needs a dot first: GitHub Pages looks for it. */
const NO_JEKYLL = '.nojekyll';
/** The names of devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether a path stays in its folder, on every system.
 *
 * @param path - With `/` between names.
 * @example
 * isSafePath('reports/safe-journeys-54e7f0b7f5.json'); // true
 * isSafePath('../feed.json'); // false
 */
export function isSafePath(path: string): boolean {
  if (path === NO_JEKYLL) return true;
  return path
    .split('/')
    .every((name) => NAME.test(name) && !name.endsWith('.') && !DEVICE.test(name));
}
