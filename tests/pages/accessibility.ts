/** Runs axe on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The violations that axe finds on a page and in all of its frames. Each violation is the name of a
 * rule, followed by the HTML of the elements that break it.
 */
export async function violationsOn(page: Page): Promise<string[][]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // One run for all frames takes a third of the time, but it cannot look into frames of other
  // origins.
  if (await page.evaluate(loadFrames)) axe.setLegacyMode();
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Runs in the page: loads lazy frames, and returns whether it can look into all frames. */
function loadFrames(): boolean {
  const canLookInto = (place: Document): boolean => {
    const frames = [...place.querySelectorAll('iframe')];
    for (const frame of frames) frame.loading = 'eager';
    return frames.every(({ contentDocument }) => contentDocument && canLookInto(contentDocument));
  };
  return canLookInto(document);
}
