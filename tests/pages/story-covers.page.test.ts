/**
 * The accessibility tests use the stories as fixtures. So the cover of each story must really show.
 */
import { expect, test } from './access-stories.js';

for (const name of ['Ready', 'RightToLeft', 'Picture', 'Compact']) {
  test(`the card of the story ${name} shows its cover, from a file beside the stories`, async ({
    page,
    stage,
  }) => {
    await stage.show(`publication-card ${name}`);
    const cover = page.locator('publication-card img');
    await expect(cover).toBeVisible();
    const { address, width } = await cover.evaluate((image: HTMLImageElement) => ({
      address: image.currentSrc,
      width: image.naturalWidth,
    }));
    expect(new URL(address).origin).toBe(new URL(page.url()).origin);
    expect(width).toBeGreaterThan(0);
  });
}
