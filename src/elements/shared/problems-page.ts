/**
 * Where the page that explains each problem stands. Here it is its path in the npm package, which
 * has no address. The build of the scripts puts an address in place of this module's: the page
 * stands beside them, as `problems.html`.
 */
export const PROBLEMS_PAGE = 'publication-widgets/docs/problems.md';
