import { expect, test } from './host-page.js';
import { embedAddress, pageAround } from './iframe-host.js';

test.use({
  notInWebKit:
    'follows a link into a new window, or into a download, which its driver cannot watch',
});

test('opens links in a new tab, without a reference to the page', async ({
  page,
  demo,
  hostPage,
}) => {
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').locator('[part~="link"]').click(),
  ]);
  await popup.waitForURL(`${demo}publisher.html**`);
  const inTab = await popup.evaluate(() => ({ alone: opener === null, origin: self.origin }));
  expect(inTab).toEqual({ alone: true, origin: new URL(demo).origin });
});

test('downloads the report', async ({ page, hostPage, otherDemo }) => {
  const headers = { 'content-disposition': 'attachment' };
  const { url } = await otherDemo((path) =>
    path.endsWith('.pdf') ? { headers, body: 'A report' } : undefined,
  );
  await page.goto(hostPage(pageAround(embedAddress(url, { widget: 'report-download' }))));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.frameLocator('iframe').locator('[part~="download"]').click(),
  ]);
  expect(new URL(download.url()).pathname).toMatch(/-en\.pdf$/);
  expect(await download.failure()).toBeNull();
});
