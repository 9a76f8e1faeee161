/** The snippet of a story: what its page and its panel show as the source. */
import type { Args, StoryContext } from '@storybook/web-components-vite';
import { contentOf, type SlotArgs } from '../stories/content.js';
import { styleOf } from '../stories/shared-args.js';
import { fieldsOf } from './manifest.js';
import { snippetOf } from './snippet.js';

/** Where the publisher's feed is, for a story that has another's address or none. */
const FEED = 'https://publisher.example/feeds/reports.json';

/**
 * The line that a partner would paste to get what a story shows now.
 *
 * @param context the story, with its arguments
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
