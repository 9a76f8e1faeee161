/// <reference types="vite/client" />
/**
 * Runs in the page of the accessibility tests: shows Storybook's stories one by one, with the
 * shipped script. access-stories.ts builds it.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import type { PublicationCard, RelatedResources } from '../../src/index.js';

type Args = Record<string, unknown>;
type StoryModule = Record<string, StoryObj<Args>> & { default: Meta<Args> };

const elementModules = Object.values(
  import.meta.glob<StoryModule>('../../stories/*.stories.ts', { eager: true }),
);
const lookModules = Object.values(
  import.meta.glob<StoryModule>('../../stories/looks/*.stories.ts', { eager: true }),
);

/** The stories of some modules, by their names. */
const named = (
  modules: readonly StoryModule[],
  nameOf: (meta: Meta<Args>) => string,
): Map<string, readonly [Meta<Args>, StoryObj<Args>]> =>
  new Map(
    modules.flatMap(({ default: meta, ...stories }) =>
      Object.entries(stories).map(
        ([name, story]) => [`${nameOf(meta)} ${name}`, [meta, story]] as const,
      ),
    ),
  );

const ofElements = named(elementModules, ({ component }) => String(component));
const ofLooks = named(lookModules, ({ title }) => String(title));

const cleanUps: (() => unknown)[] = [];

/** The names of the elements' stories, `tag Name`. */
export const stories: readonly string[] = [...ofElements.keys()];

/** The names of the looks' stories, `Title Name`. Each shows all three elements. */
export const looks: readonly string[] = [...ofLooks.keys()];

let chunks: Promise<void> | undefined;

/** A feed with a date, a file, a translation and a list that the core script leaves to chunks. */
const ODD = {
  items: [
    {
      id: 'odd',
      date_published: 'Tue, 05 Nov 2024 10:00:00 GMT',
      content_text: 'Text.',
      attachments: [{ url: 'https://publisher.example/odd', _publication: { accessible: false } }],
      _publication: { contact: 'formats@publisher.example', translations: ['other'] },
    },
    { id: 'other', language: 'fr', content_text: 'Texte.' },
    { id: 'like', content_text: 'Text.' },
  ],
};

/** Loads the chunks that some stories need, so that each story is whole when it is shown. */
async function loadChunks(root: HTMLElement): Promise<void> {
  render(
    html`<publication-card loading="click"></publication-card>
      <publication-card .data=${ODD}></publication-card>
      <related-resources .data=${ODD}></related-resources>`,
    root,
  );
  const [asking, dated] = root.querySelectorAll('publication-card');
  while (
    !asking?.shadowRoot?.querySelector('button') ||
    !dated?.shadowRoot?.querySelector('time') ||
    !dated.shadowRoot.querySelector('[part="format-note"]') ||
    !root.querySelector('related-resources')?.shadowRoot?.querySelector('li')
  ) {
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Shows a story alone on the page, as Storybook does, and waits until its pictures are loaded.
 *
 * @param name the name of the story
 * @param args the arguments that differ from the story
 * @param inHost whether the story is in the page that its decorators make
 */
export async function show(name: string, args: Args = {}, inHost = true): Promise<void> {
  const [meta, own] = ofElements.get(name) ?? ofLooks.get(name)!;
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  const context = { args: { ...meta.args, ...own.args, ...args } } as never;
  for (const hook of [meta.beforeEach, own.beforeEach].flat()) {
    const cleanUp: unknown = await hook?.(context);
    if (typeof cleanUp === 'function') cleanUps.push(cleanUp as () => unknown);
  }
  const decorators = inHost ? [own.decorators, meta.decorators].flat().filter((it) => !!it) : [];
  const decorated = decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner as never, context),
    () => (own.render ?? meta.render)!((context as { args: Args }).args, context),
  );
  const root = document.querySelector('main')!;
  await (chunks ??= loadChunks(root));
  render(nothing, root);
  render(html`<div id="story">${decorated()}</div>`, root);
  await settled();
}

/** Waits until the elements show all of their content. */
export async function settled(): Promise<void> {
  for (const element of document.querySelectorAll<PublicationCard | RelatedResources>(
    ':is(publication-card, related-resources, report-download)',
  )) {
    await element.updateComplete;
    // The words of the element's language may still be loading.
    while (!element.shadowRoot!.querySelector<HTMLElement>('.frame')?.lang) {
      await new Promise(requestAnimationFrame);
    }
    // A list may still search for similar publications.
    if (element.data) await element.whenSettled();
    for (const picture of element.shadowRoot!.querySelectorAll('img')) {
      picture.loading = 'eager';
      await picture.decode().catch(() => undefined);
    }
    await element.updateComplete;
  }
}

Object.assign(globalThis, { stage: { stories, looks, show, settled } });
