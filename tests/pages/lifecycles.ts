/** Elements that are added to a page, do their work, and are removed. */
import type { Page } from '@playwright/test';

/** What happens to elements between their insertion and their removal. */
export interface Lifecycle {
  /** The tags of the elements, used in turn. */
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** The feed, where the page gives it: as a property, or as a child script. */
  readonly given?: { readonly as: 'data' | 'script'; readonly feed: string };
  /** The condition for their removal: a part in each, an event of each, a frame, or nothing. */
  readonly until: { readonly part: string } | { readonly event: string } | 'a frame' | 'nothing';
  /** What the page does to each element after that. Then their titles are the condition. */
  readonly then?: 'move' | Readonly<Record<string, string>>;
}

/** Runs a number of lifecycles, a hundred at a time, in a page with a `<main>` and an `<aside>`. */
export const runLifecycles = (page: Page, lifecycle: Lifecycle, count: number): Promise<void> =>
  // There is only one call, because each call leaves its source in the engine.
  page.evaluate(runAll, [lifecycle, count] as const);

/** Runs in the page. */
async function runAll([lifecycle, count]: readonly [Lifecycle, number]): Promise<void> {
  for (let done = 0; done < count; done += 100) {
    await runTogether(lifecycle, Math.min(100, count - done));
  }

  // This is a separate function, so that none of its objects stays after it returns.
  async function runTogether(lifecycle: Lifecycle, count: number): Promise<void> {
    const { tags, attributes, given, until, then } = lifecycle;
    const frame = () => new Promise(requestAnimationFrame);
    const [main, aside] = ['main', 'aside'].map((place) => document.querySelector(place)!);
    let events = 0;
    const elements = Array.from({ length: count }, (_, index) => {
      const element = document.createElement(tags[index % tags.length]!);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (given?.as === 'data') Object.assign(element, { data: JSON.parse(given.feed) as unknown });
      if (given?.as === 'script') {
        const script = document.createElement('script');
        script.type = 'application/feed+json';
        script.textContent = given.feed;
        element.append(script);
      }
      const link = document.createElement('a');
      link.href = '/own-link';
      link.textContent = 'Own link';
      element.append(link);
      if (typeof until === 'object' && 'event' in until) {
        element.addEventListener(until.event, () => events++);
      }
      return element;
    });
    const isOn = (part: string) =>
      elements.every(({ shadowRoot }) => shadowRoot?.querySelector(`[part~="${part}"]`));
    const isDue = () => {
      if (typeof until === 'string') return true;
      return 'part' in until ? isOn(until.part) : events >= count;
    };

    main!.append(...elements);
    while (!isDue()) await frame();
    if (until === 'a frame' || then) await frame();
    if (then === 'move') {
      aside!.append(...elements);
      await frame();
      main!.append(...elements);
    } else if (then) {
      for (const element of elements) {
        for (const [name, value] of Object.entries(then)) element.setAttribute(name, value);
      }
    }
    if (then) {
      do await frame();
      while (!isOn('title'));
    }
    for (const element of elements) element.remove();
  }
}
