/**
 * A Rollup plugin that puts an empty module in place of npm packages that the code loads and never
 * uses.
 *
 * @param {string[]} names
 * @returns {import('rollup').Plugin}
 * @example
 * withoutPackages('sync-fetch', 'node-fetch'); // what fetches inside a library that only parses here
 */
export function withoutPackages(...names) {
  return {
    name: 'without-packages',
    resolveId: (source) => (names.includes(source) ? `\0without:${source}` : null),
    load: (id) =>
      id.startsWith('\0without:')
        ? { code: 'export default {};', syntheticNamedExports: true }
        : null,
  };
}
