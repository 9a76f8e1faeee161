/** Compares each story with its picture in tests/storybook/screenshots. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Look } from './canvas.js';
import { builtEntries } from './storybook-site.js';

const FOLDER = join(import.meta.dirname, 'screenshots');
const ACCEPT = 'npm run test:visual -- --update-snapshots';

const ELEMENTS = ['publication-card', 'related-resources', 'report-download'];

interface Screenshot {
  readonly id: string;
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly look?: Look;
}

/** Further looks of a few stories, each with the ending of its file's name. */
const OTHER_LOOKS: readonly (readonly [story: string, suffix: string, look: Look])[] = [
  ['ready', 'dark', { scheme: 'dark' }],
  ['ready', 'in-arabic', { language: 'ar' }],
  ['ready', '320', { width: 320 }],
  ['right-to-left', '320', { width: 320 }],
];

const stories = builtEntries().filter(({ type }) => type === 'story');
const screenshots: readonly Screenshot[] = [
  ...stories.map(({ id }) => ({ id, name: id })),
  ...OTHER_LOOKS.flatMap(([story, suffix, look]) =>
    ELEMENTS.map((element) => {
      const id = `${element}--${story}`;
      return { id, name: `${id}-${suffix}`, look };
    }),
  ),
];

for (const { id, name, look } of screenshots) {
  test(`${name} looks as accepted`, async ({ canvas }, info) => {
    await canvas.show(id, look);
    await expect(
      canvas.page.locator('#root-inner'),
      `look at ${info.outputPath(`${name}-diff.png`)}; if it shall look so: ${ACCEPT}`,
    ).toHaveScreenshot(`${name}.png`);
  });
}

test('every screenshot belongs to a story', ({}, { config: { updateSnapshots } }) => {
  const expected = screenshots.map(({ name }) => `${name}.png`);
  const left = readdirSync(FOLDER).filter((file) => !expected.includes(file));
  if (updateSnapshots === 'none') {
    expect(left, `no story has these any more: ${ACCEPT}`).toEqual([]);
  } else for (const file of left) rmSync(join(FOLDER, file));
});
