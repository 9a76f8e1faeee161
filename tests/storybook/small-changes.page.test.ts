/** Changes that a designer would see do not pass the comparison of screenshots. */
import { expect, test } from './canvas.js';

const CHANGES: Readonly<Record<string, readonly [story: string, css: string]>> = {
  'two more pixels above a title': [
    'publication-card--ready',
    'publication-card::part(title) { margin-block-start: 2px }',
  ],
  'two more pixels beside a title, in a box of the same size': [
    'publication-card--ready',
    'publication-card::part(title) { position: relative; inset-inline-start: 2px }',
  ],
  'two more pixels of padding in the download': [
    'report-download--ready',
    'report-download::part(download) { padding-inline-start: calc(1em + 2px) }',
  ],
  'another accent': [
    'publication-card--ready',
    'publication-card { --publication-accent: #5b2a86 }',
  ],
  'an accent that is a little lighter, in the thinnest lines': [
    'related-resources--ready',
    'related-resources { --publication-accent: #5a93d8 }',
  ],
  'text that is a little lighter': [
    'related-resources--ready',
    'related-resources { color: #2b2b2b }',
  ],
  'corners that are twice as round': [
    'publication-card--ready',
    'publication-card { --publication-radius: 1em }',
  ],
};

for (const [change, [story, css]] of Object.entries(CHANGES)) {
  test(`${change} does not pass`, async ({ canvas: { page, show } }) => {
    await show(story);
    const picture = page.locator('#root-inner');
    await expect(picture).toHaveScreenshot(`${story}.png`);
    const style = await page.addStyleTag({ content: css });
    await expect(picture).not.toHaveScreenshot(`${story}.png`);
    await style.evaluate((element) => (element as HTMLElement).remove());
  });
}
