/** Counts how often elements render. */
import { nextFrame } from '@open-wc/testing';
import { PublicationCard } from '../../src/index.js';

interface Rendering {
  render: (this: Element) => unknown;
}

/** Waits until an element has done everything that it does by itself. */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 4; frames++) await nextFrame();
}

/**
 * Counts the renders of all our elements during a file's tests.
 *
 * @returns a function that waits until an element is settled, and returns how often the element has
 *   rendered since the last call
 */
export function useRenderCounts(): (element: Element) => Promise<number> {
  const counts = new WeakMap<Element, number>();
  let owner: object = PublicationCard.prototype;
  while (!Object.hasOwn(owner, 'render')) owner = Object.getPrototypeOf(owner) as object;
  const all = owner as Rendering;
  const { render } = all;
  before(() => {
    all.render = function () {
      counts.set(this, (counts.get(this) ?? 0) + 1);
      return render.call(this);
    };
  });
  after(() => {
    all.render = render;
  });
  return async (element) => {
    await settled();
    const count = counts.get(element) ?? 0;
    counts.delete(element);
    return count;
  };
}
