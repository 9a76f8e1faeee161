import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoHandler } from '../../scripts/demo-server.mjs';
import { expect, test } from './any-engine.js';
import { embedAddress, pageAround, partsIn, WIDGETS, wordsIn } from './iframe-host.js';
import type { Tab } from './tab.js';

/** All at once: embed-attacks.engines.page.test.ts tries each technique alone. */
const HOSTILE: Record<string, string> = {
  'HTML, a script, quotes, a template of Lit and odd characters': [
    "<img src=x onerror=\"parent.postMessage('harm','*')\"><b>Marker</b>",
    '</title></style><script>parent.postMessage("harm","*")</script>Marker',
    `Marker" ' > <!-- \`\${1} onclick="alert(1)"`,
    'Marker ?lit$123$ {{lit-1}} <!--?lit$1$-->',
    'Marker\u202E\u0000\uD800\uFFFF',
  ].join(' '),
  'the javascript scheme': 'javascript:parent.postMessage("harm","*")//Marker',
};

/** The parameters of each element, once they are known. */
const known = new Map<string, readonly string[]>();

/** The parameters of an element, as its class names them; of the feed's address others tell. */
async function parametersOf(tab: Tab, widget: string, address: string): Promise<readonly string[]> {
  const names = known.get(widget);
  if (names) return names;
  await tab.goto(address);
  await expectTitle(tab);
  const attributes = await tab.evaluate(
    (widget) => {
      const { constructor } = document.querySelector(widget)!;
      return (constructor as unknown as { observedAttributes: string[] }).observedAttributes;
    },
    widget,
    'frame',
  );
  expect(attributes).toContain('feed');
  const own = attributes.filter((name) => name !== 'feed');
  known.set(widget, [...own, 'accent', 'color-scheme', 'style']);
  return known.get(widget)!;
}

const countIn = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, selector, 'frame');

const expectTitle = (tab: Tab): Promise<void> =>
  expect.poll(async () => (await partsIn(tab, 'title')).length).toBeGreaterThan(0);

/** What a page did that nobody expects: an unknown id is named in the console, as on any page. */
async function surprises(tab: Tab): Promise<readonly string[]> {
  const { console, errors } = await tab.record();
  return [...console.filter((line) => !line.includes('publication-not-found')), ...errors];
}

for (const [what, value] of Object.entries(HOSTILE)) {
  for (const widget of WIDGETS) {
    test(`${what} in every parameter of ${widget} does nothing, and no word of it is shown`, async ({
      tab,
      demo,
      hostPage,
    }) => {
      const address = hostPage(pageAround(embedAddress(demo, { widget })));
      const names = await parametersOf(tab, widget, address);
      // An id that the feed does not hold leaves the link, so the others have a turn of their own.
      const all = Object.fromEntries(names.map((name) => [name, value]));
      const { publication, ...others } = all;
      const turns: Record<string, string>[] = [
        { publication: publication!, widget },
        { ...others, widget },
        { widget: value },
      ];
      for (const parameters of turns) {
        await tab.goto(hostPage(pageAround(embedAddress(demo, parameters))));
        await expect.poll(() => countIn(tab, WIDGETS.join())).toBe(1);
        if (!('publication' in parameters) && !('language' in parameters)) await expectTitle(tab);
        expect(await wordsIn(tab)).not.toContain('Marker');
        const harm = 'body :is(script, style, [onerror], [onclick])';
        expect(await countIn(tab, harm)).toBe(0);
      }
      expect(await surprises(tab)).toEqual([]);
    });
  }
}

test('a parameter of 100 kB does nothing', async ({ tab, hostPage }) => {
  // Most servers refuse so long an address; this one takes it.
  const server = createServer({ maxHeaderSize: 1e6 }, demoHandler()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const long = '<i>Marker</i>'.repeat(8000);
  // An id that the feed does not hold leaves the link: it comes last, as there is nothing to wait for.
  const names = ['layout', 'lang', 'accent', 'color-scheme', 'widget', 'other', 'publication'];
  for (const name of names) {
    await tab.goto(hostPage(pageAround(embedAddress(site, { [name]: long }))));
    await expect.poll(() => countIn(tab, 'publication-card')).toBe(1);
    // A page that is left while its feed comes would say so.
    if (name !== 'publication') await expectTitle(tab);
    expect(await wordsIn(tab)).not.toContain('Marker');
  }
  expect(await surprises(tab)).toEqual([]);
  await tab.goto('about:blank');
  server.close();
});
