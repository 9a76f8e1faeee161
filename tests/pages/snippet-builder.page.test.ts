import { violationsOn } from './accessibility.js';
import {
  answerWith,
  builderOn,
  expect,
  feedOf,
  previewOn,
  readFeed,
  snippetField,
  snippetOn,
  test,
} from './snippet-builder.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

test('an editor pastes a feed, finds a publication and sees it', async ({
  page,
  demo,
  serve,
  seen,
}) => {
  const site = await serve(answerWith(feedOf(20)));
  await page.goto(builderOn(demo));
  await readFeed(page, `${site}feed.json`);
  await expect(page.locator('#feed-outcome')).toContainText('Publications: 20');
  await page.getByLabel('Search by title').fill('report 13');
  await page.getByRole('radio', { name: 'Report number 13' }).check();
  await expect(previewOn(page).locator('publication-card [part~="title"]')).toHaveText(
    'Report number 13',
  );
  const snippet = await snippetOn(page);
  expect(snippet).toContain(`feed="${site}feed.json" publication="report-13"`);
  expect(snippet).toContain('<a href="https://publisher.example/13">Report number 13</a>');
  expect(snippet).toContain(`src="${demo}cdn/publication-widgets.js"`);
  expect(seen.errors).toEqual([]);
  expect(seen.console).toEqual([]);
});

test('shows each chosen element and layout in the preview', async ({ page, demo }) => {
  await page.goto(builderOn(demo));
  const preview = previewOn(page);
  for (const [name, tag, layout] of [
    ['Card', 'publication-card', 'compact'],
    ['List of related reports', 'related-resources', 'grid'],
    ['Download', 'report-download', 'compact'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    await page.getByLabel('Layout').selectOption(layout);
    await expect(
      preview.locator(`#place > ${tag}[layout="${layout}"] [part]`).first(),
    ).toBeVisible();
    await expect(preview.locator('#place > *')).toHaveCount(1);
    expect(await snippetOn(page)).toContain(`layout="${layout}"`);
  }
});

test('writes only the choices that differ from the defaults into the snippet', async ({
  page,
  demo,
}) => {
  await page.goto(`${builderOn(demo)}&widget=related-resources`);
  const feed = `feed="${demo}feeds/reports.json" publication="models-of-care-thailand"`;
  expect(await snippetOn(page)).toContain(`<related-resources ${feed}>`);
  // In Firefox, filling a number field adds to its value.
  for (const [name, number] of [
    ['Number of reports', '2'],
    ['Characters of each excerpt', '80'],
  ] as const) {
    await page.getByLabel(name).press('ControlOrMeta+A');
    await page.getByLabel(name).pressSequentially(number);
  }
  await page.getByLabel('Which reports').selectOption('latest');
  await page.getByLabel('Only these topics').fill('Asia');
  await page.getByLabel('Language of the reader').fill('en');
  await page.getByLabel('Level of the heading').selectOption('2');
  await page.getByLabel('A colour of your own').check();
  await page.getByLabel('Colour', { exact: true }).fill('#aa0011');
  await page.getByLabel('When the reader asks for it').check();
  await expect(snippetField(page)).toHaveValue(
    new RegExp(
      `<related-resources ${feed} lang="en" heading-level="2" loading="click" limit="2" excerpt-length="80" match="latest" topics="Asia" room style="--publication-accent:#aa0011"><a `,
    ),
  );
  await page.reload();
  await expect(page.getByLabel('Only these topics')).toHaveValue('Asia');
  expect(await snippetOn(page)).toContain('match="latest" topics="Asia"');
});

test('shows the preview at the width and in the colour scheme that the editor chooses', async ({
  page,
  demo,
}) => {
  await page.goto(builderOn(demo));
  const html = previewOn(page).locator('html');
  const width = () => html.evaluate(() => innerWidth);
  await page.getByLabel('Width').fill('320');
  await expect.poll(width).toBe(320);
  const card = previewOn(page).locator('publication-card');
  const cover = card.locator('[part~="cover"]');
  const title = card.locator('[part~="title"]');
  const isBeside = async () => (await cover.boundingBox())!.y + 5 > (await title.boundingBox())!.y;
  await expect.poll(isBeside).toBe(false);
  await page.getByLabel('Width').fill('1280');
  await expect.poll(width).toBe(1280);
  await expect.poll(isBeside).toBe(true);
  const colours = () =>
    html.evaluate((root) => {
      const { color, backgroundColor, colorScheme } = getComputedStyle(root);
      return [color, backgroundColor, colorScheme];
    });
  const light = await colours();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await colours();
  expect([light[2], dark[2]]).toEqual(['light', 'dark']);
  expect(dark[0]).not.toBe(light[0]);
  expect(dark[1]).not.toBe(light[1]);
});

test('follows the handle of the frame', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto(builderOn(demo));
  await snippetOn(page);
  await page.locator('.resizer').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
  const box = (await page.locator('.resizer').boundingBox())!;
  const corner = [box.x + box.width - 5, box.y + box.height - 5] as const;
  await page.mouse.move(...corner);
  await page.mouse.down();
  await page.mouse.move(corner[0] - 100, corner[1]);
  await page.mouse.up();
  await expect(page.getByLabel('Width')).not.toHaveValue('640');
  expect(Number(await page.getByLabel('Width').inputValue())).toBeLessThan(640);
});

for (const [width, colorScheme, query] of [
  [320, 'dark', ''],
  [320, 'light', '&form=iframe&widget=report-download'],
  [320, 'light', '&lang=ur&widget=related-resources'],
  [1280, 'light', ''],
  [1280, 'dark', '&widget=related-resources&accent=%23aa0011&room=no'],
] as const) {
  test(`is accessible and fits ${String(width)} px, ${colorScheme}, with ${query || 'nothing chosen'}`, async ({
    page,
    demo,
    seen,
  }) => {
    // axe looks through three documents here.
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${builderOn(demo)}${query}`);
    await snippetOn(page);
    await expect(page.locator('publication-card.picked [part~="title"]')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('shows an Arabic feed from right to left', async ({ page, demo }) => {
  await page.goto(`${demo}cdn/snippet-builder/index.html?feed=${demo}feeds/reports-ar.json`);
  const html = previewOn(page).locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(previewOn(page).locator('[part~="title"]')).toHaveText(/نماذج رعاية/);
  expect(await snippetOn(page)).toContain('>مراجعة نماذج رعاية');
});

test('finds one of two thousand publications', async ({ page, demo, serve }) => {
  const site = await serve(answerWith(feedOf(2000)));
  await page.goto(`${demo}cdn/snippet-builder/index.html?feed=${encodeURIComponent(site)}`);
  await expect(page.locator('#feed-outcome')).toContainText('Publications: 2,000');
  await expect(page.getByText('The first 50 of 2,000 publications.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Report number' })).toHaveCount(50);
  await page.getByLabel('Search by title').fill('number 1999');
  await expect(page.getByRole('radio', { name: 'Report number' })).toHaveCount(1);
  await page.getByRole('radio', { name: 'Report number 1999' }).check();
  expect(await snippetOn(page)).toContain('publication="report-1999"');
  await page.getByLabel('Search by title').fill('zebra');
  await expect(page.getByText('No publication has all of these words.')).toBeVisible();
});

test('keeps its state in its address, and stores nothing', async ({ page, demo, seen }) => {
  await page.goto(builderOn(demo));
  await page.getByRole('radio', { name: 'Download', exact: true }).check();
  await page.getByRole('radio', { name: /^Black Lives Matter/ }).check();
  const snippet = await snippetOn(page);
  await page.goto(page.url());
  expect(await snippetOn(page)).toBe(snippet);
  const stored = () => [localStorage.length, sessionStorage.length, document.cookie];
  expect(await page.evaluate(stored)).toEqual([0, 0, '']);
  const origins = new Set(seen.requests.map((request) => new URL(request.url()).origin));
  expect([...origins]).toEqual([new URL(demo).origin]);
});

test('says that the publication in its address no longer exists', async ({ page, demo }) => {
  await page.goto(`${builderOn(demo)}&publication=gone`);
  await expect(page.getByText('This publication is not in the feed.')).toBeVisible();
  await expect(snippetField(page)).toHaveValue('');
  await page.getByRole('radio', { name: TITLE }).check();
  expect(await snippetOn(page)).toContain('publication="models-of-care-thailand"');
});

test('offers where covers may come from', async ({ page, demo }) => {
  await page.goto(builderOn(demo));
  const { origin } = new URL(demo);
  await page.getByLabel('Covers').selectOption({ label: `Only from ${origin}` });
  await expect(snippetField(page)).toHaveValue(new RegExp(` images="${origin}"`));
  await page.getByLabel('Covers').selectOption('none');
  await expect(previewOn(page).locator('publication-card[images="none"]')).toBeVisible();
  await expect(previewOn(page).locator('publication-card [part~="cover"]')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Download', exact: true }).check();
  expect(await snippetOn(page)).not.toContain('images=');
});

test('is right about what is chosen while it measures', async ({ page, demo }) => {
  await page.goto(`${builderOn(demo)}&images=none`);
  const right = await snippetOn(page);
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const parent = window.top as unknown as { waiting: (() => void)[] };
    if (window === window.top) parent.waiting = waiting;
    const later = () => new Promise<void>((resolve) => parent.waiting.push(resolve));
    Object.defineProperty(FontFaceSet.prototype, 'ready', { get: later });
  });
  const measurings = () =>
    page.evaluate(() => (window as unknown as { waiting: unknown[] }).waiting.length);
  await page.goto(builderOn(demo));
  await expect.poll(measurings).toBe(1);
  await page.getByLabel('Covers').selectOption('none');
  await expect.poll(measurings).toBe(2);
  await page.evaluate(() => {
    for (const end of (window as unknown as { waiting: (() => void)[] }).waiting) end();
  });
  expect(await snippetOn(page)).toBe(right);
});

test('shows the whole widget in the preview, however high it is', async ({ page, demo }) => {
  await page.goto(`${builderOn(demo)}&widget=related-resources`);
  await snippetOn(page);
  const hidden = () =>
    previewOn(page)
      .locator('html')
      .evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
});

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const) {
  test(`keeps the line to paste within reach at ${String(width)} px`, async ({ page, demo }) => {
    await page.setViewportSize({ width, height });
    await page.goto(builderOn(demo));
    await snippetOn(page);
    const copy = page.getByRole('button', { name: 'Copy snippet' });
    await expect(copy).toBeInViewport({ ratio: 1 });
    await page.getByLabel('Where are the scripts?').scrollIntoViewIfNeeded();
    await expect(copy).toBeInViewport({ ratio: 1 });
  });
}

test('reads the choices of a line that it has made', async ({ page, demo }) => {
  await page.goto(`${builderOn(demo)}&widget=report-download&layout=compact&form=plain`);
  const line = await snippetOn(page);
  await page.goto(`${demo}cdn/snippet-builder/index.html`);
  await readFeed(page, line);
  await expect(page.getByRole('radio', { name: 'Plain tags' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Download', exact: true })).toBeChecked();
  await expect(page.getByLabel('Layout')).toHaveValue('compact');
  expect(await snippetOn(page)).toBe(line);
});
