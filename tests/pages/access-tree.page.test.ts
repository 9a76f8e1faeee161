/**
 * Compares every story, as screen readers get it, with the files beside this test. After an
 * intended change: run `npx playwright test --project=Chromium access-tree -u`, and read the diff.
 */
import { accessibilityTree } from './accessibility-tree.js';
import { expect, test } from './access-stories.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'];

for (const tag of TAGS) {
  test(`screen readers get every story of ${tag} as its file says`, async ({
    page,
    stage,
  }, info) => {
    const session = await page.context().newCDPSession(page);
    let trees = '';
    for (const name of stage.names.filter((name) => name.startsWith(`${tag} `))) {
      await stage.show(name);
      await stage.openAll();
      trees += `${name.slice(tag.length + 1)}\n${await accessibilityTree(session)}\n`;
    }
    // The tree is the same on every machine.
    info.snapshotSuffix = '';
    expect(trees).toMatchSnapshot(`${tag}.txt`);
  });
}

test('no other element has stories', ({ stage }) => {
  const tags = new Set(stage.names.map((name) => name.split(' ')[0]));
  expect([...tags].sort()).toEqual(TAGS);
});
