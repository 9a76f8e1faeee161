import { PROBLEMS_PAGE } from '../../elements/problems-page.js';
import { isOwnElement } from './own-element.js';

/**
 * Says in the console who came first to the tags that this copy of the script wanted: another copy,
 * or somebody else, whose tags are named. This copy does nothing for these tags.
 *
 * @example
 * sayWhoCameFirst(['publication-card']);
 * // publication-widgets: another copy came first.
 */
export function sayWhoCameFirst(tags: readonly string[]): void {
  const others = tags.filter((tag) => !isOwnElement(tag));
  if (others.length < tags.length) console.info('publication-widgets: another copy came first.');
  for (const tag of others) {
    console.warn(
      `publication-widgets: tag-taken Another script of this page has defined <${tag}>: ask its author to choose another name. See ${PROBLEMS_PAGE}#tag-taken`,
    );
  }
}
