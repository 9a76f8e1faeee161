import { bundleApp, FRAMEWORKS } from './framework-apps.js';
import { expect, test } from './host-page.js';

const GIVEN = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Given',
  items: ['One', 'Two', 'Three'].map((title) => ({
    id: title,
    title,
    url: `/${title}`,
    content_text: title,
  })),
};

for (const framework of FRAMEWORKS) {
  test(`${framework} shows, changes and removes the widgets, and hears them, without a warning`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const script = await bundleApp(framework);
    await page.route('**/app.js', (route) =>
      route.fulfill({ body: script, contentType: 'text/javascript' }),
    );
    const given = JSON.stringify(GIVEN).replaceAll('"', '&quot;');
    await page.goto(
      hostPage(
        `<!doctype html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"></head><body><div id="app" data-feed="${demo}feeds/reports.json" data-given="${given}"></div><script type="module" src="/app.js"></script></body></html>`,
      ),
    );
    const heard = page.locator('output');
    const card = page.locator('publication-card');
    await expect(card.locator('h2')).toHaveText(/^Review of Models of Care/);
    await expect(page.locator('related-resources [part~="title"]')).toHaveText(['Two']);
    await expect(heard).toHaveText(/^\d+ reports$/);

    await card.locator('[part~="download"]').click();
    await expect(heard).toHaveText(/^Review of Models of Care/);

    await page.getByRole('button', { name: 'Another report' }).click();
    await expect(card.locator('h2')).toHaveText(/^Human Rights Roadmap/);

    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('publication-card, related-resources')).toHaveCount(0);
    const asked = seen.requests.filter((request) => request.url().endsWith('/reports.json'));
    expect(asked).toHaveLength(1);
    expect(seen.console.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}
