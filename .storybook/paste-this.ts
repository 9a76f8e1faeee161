/** The snippet of a story. The story's page and panel show it as the source. */
import type { Args, StoryContext } from '@storybook/web-components-vite';
import { contentOf, type SlotArgs } from '../stories/content.js';
import { styleOf } from '../stories/shared-args.js';
import { fieldsOf } from './manifest.js';
import { snippetOf } from './snippet.js';

/** The address of the feed in the snippet, for a story without an address. */
const FEED = 'https://publisher.example/feeds/reports.json';

/**
 * Writes the line that a partner pastes to get the present state of a story.
 *
 * @param context - The story, with its arguments.
 */
export function pasteThis({
  component,
  args,
}: Pick<StoryContext<Args>, 'component' | 'args'>): string {
  const tag = String(component);
  const fresh = document.createElement(tag);
  const attributes = fieldsOf(tag).flatMap(({ name, attribute }) =>
    attribute ? [{ name: attribute, arg: name, default: Reflect.get(fresh, name) as unknown }] : [],
  );
  return snippetOf(args, {
    tag,
    attributes,
    feed: FEED,
    style: styleOf(args),
    content: contentOf(args as unknown as SlotArgs),
  });
}
