import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoHandler } from '../../scripts/demo-server.mjs';
import { expect, test } from './any-engine.js';
import { embedAddress, pageAround, partsIn, WIDGETS, wordsIn } from './iframe-host.js';
import type { Tab } from './tab.js';

/** All payloads at once. embed-attacks.engines.page.test.ts tries each technique alone. */
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

/** The parameters of each element, as soon as they are known. */
const known = new Map<string, readonly string[]>();

/** The parameters of an element, from its class. Other tests are about the feed's address. */
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

/** The unexpected output of a page. An unknown id in the console is expected, as on any page. */
async function unexpectedOutput(tab: Tab): Promise<readonly string[]> {
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
      // With an unknown id only the link is shown, so the other parameters have their own turn.
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
      expect(await unexpectedOutput(tab)).toEqual([]);
    });
  }
}

test('a parameter of 100 kB does nothing', async ({ tab, hostPage }) => {
  // Most servers refuse such a long address. This server accepts it.
  const server = createServer({ maxHeaderSize: 1e6 }, demoHandler()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const long = '<i>Marker</i>'.repeat(8000);
  // With an unknown id only the link is shown, so there is no title to wait for. This parameter
  // comes last.
  const names = ['layout', 'lang', 'accent', 'color-scheme', 'widget', 'other', 'publication'];
  for (const name of names) {
    await tab.goto(hostPage(pageAround(embedAddress(site, { [name]: long }))));
    await expect.poll(() => countIn(tab, 'publication-card')).toBe(1);
    // A page that closes while its feed loads would report an error.
    if (name !== 'publication') await expectTitle(tab);
    expect(await wordsIn(tab)).not.toContain('Marker');
  }
  expect(await unexpectedOutput(tab)).toEqual([]);
  await tab.goto('about:blank');
  server.close();
});
