/**
 * Where the page that explains each problem stands. Here it is its path in the project, since a
 * module of the npm package has no address that stays when an application bundles it. The build of
 * the scripts puts an address in place of this module's: the page stands beside them, as
 * `problems.html`.
 */
export const PROBLEMS_PAGE = 'docs/problems.md';
