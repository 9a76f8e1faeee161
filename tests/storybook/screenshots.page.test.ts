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
const OTHER_LOOKS: readonly (readonly [id: string, suffix: string, look: Look])[] = [
  ...ELEMENTS.flatMap((element) => [
    [`${element}--ready`, 'dark', { scheme: 'dark' }] as const,
    [`${element}--ready`, 'in-arabic', { language: 'ar' }] as const,
    [`${element}--ready`, '320', { width: 320 }] as const,
    [`${element}--right-to-left`, '320', { width: 320 }] as const,
  ]),
  ['publication-card--editions', '200', { width: 200, isOpen: true }],
  ['publication-card--editions', '320', { width: 320, isOpen: true }],
  ['publication-card--editions', 'dark', { scheme: 'dark', isOpen: true }],
  ['publication-card--editions-right-to-left', 'open', { isOpen: true }],
  ['publication-card--translations', '200', { width: 200 }],
  ['report-download--not-tagged', '320', { width: 320, isOpen: true }],
];

const stories = builtEntries().filter(({ type }) => type === 'story');
const screenshots: readonly Screenshot[] = [
  ...stories.map(({ id }) => ({ id, name: id })),
  ...OTHER_LOOKS.map(([id, suffix, look]) => ({ id, name: `${id}-${suffix}`, look })),
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
