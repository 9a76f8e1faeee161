/** The published Storybook, in a folder of another site, as developers see and use it. */
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { builtEntries, startStorybookSite } from './storybook-site.js';

const test = base.extend<{ requests: string[] }, { site: { readonly url: string } }>({
  site: [
    async ({}, use) => {
      const site = await startStorybookSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  /** All requests of a test's page, including those of its frames and workers. */
  requests: [
    async ({ context }, use) => {
      const requests: string[] = [];
      context.on('request', (request) => void requests.push(request.url()));
      await use(requests);
    },
    { auto: true },
  ],
});

test.afterEach(({ requests, site }) => {
  expect(requests.length).toBeGreaterThan(10);
  const strangers = requests.filter(
    (url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url),
  );
  expect(strangers, 'requests to anywhere but the folder').toEqual([]);
});

const framed = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');
const control = (place: Page | FrameLocator, arg: string) =>
  place.locator(`[id^="control-"][id$="-${arg}"]`).first();
const panel = (page: Page) => page.getByRole('tabpanel').filter({ visible: true }).first();
const openPanel = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

const FEED = 'feed="https://publisher.example/feeds/reports.json"';
const MODULE =
  '<script type="module" src="https://publisher.example/widgets/publication-widgets.js"></script>';
const SCRIPT = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" ${FEED.replace('feed', 'href')}>${MODULE}`;
const CARD_LINK = '<a href="https://publisher.example/">Our reports</a></publication-card>';

/**
 * The pages of the elements. The pages of the looks are in a folder, and have stories of all three
 * elements.
 */
const elements = builtEntries().filter(
  ({ type, title }) => type === 'docs' && !title.includes('/'),
);

for (const { id, title } of elements) {
  test(`the page of the ${title.toLowerCase()} opens, with a snippet that follows its controls`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}?path=/docs/${id}`);
    const docs = framed(page);
    await expect(docs.getByRole('heading', { level: 1 })).toHaveText(title);
    const snippet = docs.locator('pre.prismjs').first();
    const tag = id.replace('--docs', '');
    const element = docs.locator(tag).first();
    const content = await element.evaluate(({ lastElementChild }) => lastElementChild!.outerHTML);
    await expect(snippet).toHaveText(`${SCRIPT}<${tag} ${FEED}>${content}</${tag}>`);

    await control(docs, 'headingLevel').fill('2');
    await control(docs, 'lang').fill('th');
    const attributes = `${FEED} lang="th" heading-level="2"`;
    await expect(snippet).toHaveText(`${SCRIPT}<${tag} ${attributes}>${content}</${tag}>`);
    await expect(element).toHaveAttribute('heading-level', '2');

    await control(docs, 'headingLevel').fill('3');
    await control(docs, 'lang').fill('');
    await expect(snippet).toHaveText(`${SCRIPT}<${tag} ${FEED}>${content}</${tag}>`);
  });
}

test('a control of every kind changes the card and the snippet, and changes them back', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?path=/story/publication-card--ready`);
  const card = framed(page).locator('publication-card');
  const toPaste = async (): Promise<string> => {
    await openPanel(page, 'Paste this');
    const text = await panel(page).locator('pre.prismjs').textContent();
    await openPanel(page, 'Controls');
    return text ?? '';
  };
  await expect(card.locator('h3')).toBeVisible();

  await control(page, 'layout').selectOption('compact');
  await expect(card).toHaveAttribute('layout', 'compact');
  await expect(card.locator('[part~="lede"]')).toHaveCount(0);
  const frame = card.locator('[part~="download"]').first();
  const colour = () => frame.evaluate((element) => getComputedStyle(element).borderTopColor);
  const accent = await colour();
  await control(page, '--publication-accent').fill('#5b2a86');
  await expect.poll(colour).not.toBe(accent);
  await control(page, 'footer-slot').fill('<b>Free of charge</b>');
  await expect(card.getByText('Free of charge')).toBeVisible();
  await expect
    .poll(toPaste)
    .toBe(
      `${SCRIPT}<publication-card ${FEED} layout="compact" style="--publication-accent:#5b2a86"><b slot="footer">Free of charge</b>${CARD_LINK}`,
    );

  await control(page, 'layout').selectOption('auto');
  await control(page, '--publication-accent').fill('');
  await control(page, 'footer-slot').fill('');
  await expect(card.locator('[part~="lede"]')).toBeVisible();
  await expect(card).not.toHaveAttribute('style');
  await expect.poll(toPaste).toBe(`${SCRIPT}<publication-card ${FEED}>${CARD_LINK}`);
});

test('the feed at an address in the control is fetched and shown', async ({ page, site }) => {
  await page.goto(`${site.url}?path=/story/publication-card--ready`);
  await control(page, 'feed').fill('feeds/reports-ar.json');
  await expect(framed(page).locator('publication-card [part~="title"]')).toHaveText(
    /[\u0600-\u06ff]/,
  );
});

test('the panel shows events in words', async ({ page, site }) => {
  await page.goto(`${site.url}?path=/story/report-download--ready`);
  await openPanel(page, 'Actions');
  await framed(page).locator('[part~="download"]').first().click();
  await expect(panel(page)).toContainText('report-download');
  await expect(panel(page)).toContainText('encodingFormat: "application/pdf"');
  await expect(panel(page)).toContainText('title: "Review of Models of Care');
  await expect(panel(page)).toContainText('feed-load');
  await expect(panel(page)).not.toContainText('isTrusted');

  await page.goto(`${site.url}?path=/story/related-resources--ready`);
  await openPanel(page, 'Actions');
  await framed(page).locator('[part~="link"]').first().click();
  await expect(panel(page)).toContainText('resource-select');
  await expect(framed(page).locator('related-resources')).toBeVisible();

  await page.goto(`${site.url}?path=/story/related-resources--failed`);
  await openPanel(page, 'Actions');
  await expect(panel(page)).toContainText('code: "feed-unreachable"');
});

test('Urdu turns the page, unless another direction is chosen', async ({ page, site }) => {
  const story = `${site.url}iframe.html?id=publication-card--ready&viewMode=story`;
  const root = page.locator('html');
  await page.goto(`${story}&globals=language:ur`);
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('lang', 'ur');
  await page.goto(`${story}&globals=language:ur;direction:ltr`);
  await expect(root).toHaveAttribute('dir', 'ltr');
  await page.goto(`${story}&globals=language:fr`);
  await expect(root).toHaveAttribute('dir', 'ltr');
});

test('the accessibility panel of a story reports no violation', async ({ page, site }) => {
  await page.goto(`${site.url}?path=/story/publication-card--ready`);
  await openPanel(page, 'Accessibility');
  await expect(panel(page)).toContainText('No accessibility violations found.');
});
