/** What axe says of a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page and in all of its frames: a rule's name and then the HTML of what
 * breaks it, for each such rule.
 */
export async function violationsOn(page: Page): Promise<string[][]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // One run for all frames takes a third of the time, and cannot look into those of other origins.
  if (await page.evaluate(loadFrames)) axe.setLegacyMode();
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Runs in the page: lets lazy frames load, and says whether it can look into all of them. */
function loadFrames(): boolean {
  const canLookInto = (place: Document): boolean => {
    const frames = [...place.querySelectorAll('iframe')];
    for (const frame of frames) frame.loading = 'eager';
    return frames.every(({ contentDocument }) => contentDocument && canLookInto(contentDocument));
  };
  return canLookInto(document);
}
