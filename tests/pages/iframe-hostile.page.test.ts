import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { demoHandler } from '../../scripts/demo-server.mjs';
import { expect, test } from './host-page.js';
import { embedAddress, frameIn, pageAround, wordsIn } from './iframe-host.js';

const WIDGETS = ['publication-card', 'related-resources', 'report-download'];

const HOSTILE: Record<string, string> = {
  HTML: "<img src=x onerror=\"parent.postMessage('harm','*')\"><b>Marker</b>",
  'a script': '</title></style><script>parent.postMessage("harm","*")</script>Marker',
  'quotes and ends of tags': `Marker" ' > <!-- \`\${1} onclick="alert(1)"`,
  'the javascript scheme': 'javascript:parent.postMessage("harm","*")//Marker',
  'a template of Lit': 'Marker ?lit$123$ {{lit-1}} <!--?lit$1$-->',
  'marks of direction, nulls and half characters': 'Marker\u202E\u0000\uD800\uFFFF',
};

/** The parameters of an element, as its class names them; of the feed's address others tell. */
async function parametersOf(page: Page, widget: string): Promise<readonly string[]> {
  const element = frameIn(page).locator(widget);
  const attributes = await element.evaluate(
    ({ constructor }) =>
      (constructor as unknown as { observedAttributes: string[] }).observedAttributes,
  );
  expect(attributes).toContain('feed');
  return [...attributes.filter((name) => name !== 'feed'), 'accent', 'color-scheme', 'style'];
}

for (const [what, value] of Object.entries(HOSTILE)) {
  test(`${what} in every parameter does nothing, and no word of it is shown`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    for (const widget of WIDGETS) {
      await page.goto(hostPage(pageAround(embedAddress(demo, { widget }))));
      await expect(frameIn(page).locator('[part~="title"]').first()).toBeVisible();
      const names = await parametersOf(page, widget);
      // An id that the feed does not hold leaves the link, so the others have a turn of their own.
      const all = Object.fromEntries(names.map((name) => [name, value]));
      const { publication, ...others } = all;
      const turns: Record<string, string>[] = [
        { publication: publication!, widget },
        { ...others, widget },
        { widget: value },
      ];
      for (const parameters of turns) {
        await page.goto(hostPage(pageAround(embedAddress(demo, parameters))));
        const element = frameIn(page).locator(WIDGETS.join());
        await expect(element).toHaveCount(1);
        if (!('publication' in parameters) && !('language' in parameters)) {
          await expect(element.locator('[part~="title"]').first()).toBeVisible();
        }
        expect(await wordsIn(page)).not.toContain('Marker');
        const inBody = frameIn(page).locator('body');
        expect(await inBody.locator('script, style, [onerror], [onclick]').count()).toBe(0);
      }
    }
    // An id that the feed does not hold is named in the console, as on any page.
    const lines = seen.console.filter((line) => !line.includes('publication-not-found'));
    expect(lines).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('a parameter of 100 kB does nothing', async ({ page, hostPage, seen }) => {
  // Most servers refuse so long an address; this one takes it.
  const server = createServer({ maxHeaderSize: 1e6 }, demoHandler()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const long = '<i>Marker</i>'.repeat(8000);
  const names = ['publication', 'layout', 'lang', 'accent', 'color-scheme', 'widget', 'other'];
  for (const name of names) {
    await page.goto(hostPage(pageAround(embedAddress(site, { [name]: long }))));
    await expect(frameIn(page).locator('publication-card')).toBeAttached();
    expect(await wordsIn(page)).not.toContain('Marker');
  }
  expect(seen.console.filter((line) => !line.includes('publication-not-found'))).toEqual([]);
  expect(seen.errors).toEqual([]);
  await page.goto('about:blank');
  server.close();
});
