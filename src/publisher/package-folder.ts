/**
 * The folder of this package, with a slash at its end. It is as far from the sources as from
 * `dist/cli/`, since the bundle has no folders below.
 */
export const PACKAGE_FOLDER = new URL('../../', import.meta.url);
