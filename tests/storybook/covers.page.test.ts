/** If a story of the published Storybook has a cover, its readers see that cover. */
import { expect, test } from './canvas.js';
import { builtEntries } from './storybook-site.js';

const WITH_COVER = ['ready', 'right-to-left', 'picture', 'compact'].map(
  (story) => `publication-card--${story}`,
);

test('the Storybook has the stories with a cover', () => {
  expect(builtEntries().map(({ id }) => id)).toEqual(expect.arrayContaining(WITH_COVER));
});

for (const id of WITH_COVER) {
  test(`${id} shows its cover, from a file of the Storybook`, async ({ canvas }) => {
    await canvas.show(id);
    const cover = canvas.page.locator('publication-card img');
    await expect(cover).toBeVisible();
    const { address, width } = await cover.evaluate((image: HTMLImageElement) => ({
      address: image.currentSrc,
      width: image.naturalWidth,
    }));
    expect(new URL(address).origin).toBe(new URL(canvas.page.url()).origin);
    expect(width).toBeGreaterThan(0);
  });
}
