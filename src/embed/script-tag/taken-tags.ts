import { isOwnElement } from './own-element.js';

/**
 * Says in the console who came first to the tags that this copy of the script wanted: another copy,
 * or somebody else, whose tags are named. This copy does nothing for these tags. It never rejects.
 *
 * @example
 * await sayWhoCameFirst(['publication-card']);
 * // publication-widgets: another copy came first.
 */
export async function sayWhoCameFirst(tags: readonly string[]): Promise<void> {
  const others = tags.filter((tag) => !isOwnElement(tag));
  if (others.length < tags.length) console.info('publication-widgets: another copy came first.');
  if (!others.length) return;
  // Imported only here: plain tags are in the same chunk, and would wait for one more.
  const { PROBLEMS_PAGE } = await import('../../elements/problems-page.js').catch(() => ({
    PROBLEMS_PAGE: 'problems.html',
  }));
  for (const tag of others) {
    console.warn(
      `publication-widgets: tag-taken Another script of this page has defined <${tag}>: ask its author to choose another name. See ${PROBLEMS_PAGE}#tag-taken`,
    );
  }
}
