/** Mounts Storybook's stories in tests. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fixture } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { FeedElement } from '../../src/elements/shared/feed-element.js';
import { wordsLoaded } from './parts.js';

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A module of stories. */
export interface StoryModule<Args> {
  readonly default: Meta<Args>;
  readonly [name: string]: Meta<Args> | StoryObj<Args>;
}

/**
 * Renders a story in the page until the end of the test, as Storybook does: with its arguments and
 * its decorators, after its `beforeEach`, and with its clean-up.
 *
 * @param module the module of the story
 * @param story the story
 * @param args the arguments that differ from the story
 * @returns the story's element, after its first render in its reader's language; if the story gives the
 *   feed as `data`, when it is clear what becomes of it
 */
export async function renderStory<Args>(
  module: StoryModule<Args>,
  story: StoryObj<Args>,
  args: Partial<Args> = {},
): Promise<LitElement> {
  const meta = module.default;
  const tag = String(meta.component);
  const context = { args: { ...meta.args, ...story.args, ...args } } as never;
  for (const hook of [meta.beforeEach, story.beforeEach].flat()) {
    const cleanUp: unknown = await hook?.(context);
    if (typeof cleanUp === 'function') cleanUps.push(cleanUp as () => unknown);
  }
  const render = story.render ?? meta.render;
  if (!render) throw new Error(`The stories of ${tag} have no render function`);
  const decorators = [story.decorators, meta.decorators].flat().filter((one) => !!one);
  const decorated = decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner as never, context),
    () => render((context as { args: Args }).args, context),
  );
  const root = await fixture(decorated() as TemplateResult);
  const element = root.matches(tag) ? root : root.querySelector(tag);
  if (!(element instanceof LitElement)) throw new Error(`The story shows no ${tag}`);
  await wordsLoaded(element);
  // A list that searches for similar publications needs more than one render.
  const { data } = (context as { args: { data?: unknown } }).args;
  if (data && element instanceof FeedElement) await element.whenSettled();
  return element;
}
