/** Whole lives of elements in a page: they come, they are waited for, and they go. */
import type { Page } from '@playwright/test';

/** How elements live. */
export interface Life {
  /** Which ones, in turn. */
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** The feed, where the page gives it: as a property, or as a child script. */
  readonly given?: { readonly as: 'data' | 'script'; readonly feed: string };
  /** What is waited for before they go: a part of each, an event of each, a frame, or nothing. */
  readonly until: { readonly part: string } | { readonly event: string } | 'a frame' | 'nothing';
  /** What the page does to each of them, once that is there; then their titles are waited for. */
  readonly then?: 'move' | Readonly<Record<string, string>>;
}

/** Lets so many elements live, a hundred at a time, in a page with a `<main>` and an `<aside>`. */
export const live = (page: Page, life: Life, count: number): Promise<void> =>
  // One call alone: each leaves its source with the engine.
  page.evaluate(liveAll, [life, count] as const);

/** Runs in the page. */
async function liveAll([life, count]: readonly [Life, number]): Promise<void> {
  for (let done = 0; done < count; done += 100) {
    await liveTogether(life, Math.min(100, count - done));
  }

  // Nothing of it may outlive it.
  async function liveTogether(life: Life, count: number): Promise<void> {
    const { tags, attributes, given, until, then } = life;
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
