/** The words of the reader's language are requested, and never arrive. */
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, pageWords, test as anyEngine, words } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

/** The publisher's site. Its server never completes its answers with words of other languages. */
const test = anyEngine.extend<{
  silentDemo: { readonly url: string; readonly requestedChunks: string[] };
}>({
  silentDemo: async ({}, use) => {
    const demo = demoHandler();
    const requestedChunks: string[] = [];
    const { url, close } = await startDemoServer({
      handler: (request, response) => {
        const [, chunk] = /\/(languages)\.js$/.exec(request.url ?? '') ?? [];
        if (chunk) requestedChunks.push(chunk);
        else demo(request, response);
      },
    });
    await use({ url, requestedChunks });
    await close();
  },
});

/** Runs in the page, before all else: makes long timers wait until the test advances the clock. */
function stopClock(): void {
  const { setTimeout, clearTimeout } = globalThis;
  const timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  let now = 0;
  let lastId = -1;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0, ...rest: unknown[]) => {
      if (ms <= 1000) return setTimeout(run, ms, ...rest);
      timers.set(lastId, { due: now + ms, run });
      return lastId--;
    },
    clearTimeout: (id: number) => timers.delete(id) || clearTimeout(id),
    pass: (ms: number) => {
      now += ms;
      for (const [id, { due, run }] of timers) if (due <= now && timers.delete(id)) run();
    },
  });
}

declare const pass: (ms: number) => void;

/** Runs in the page: advances the clock, and waits for all effects. */
async function letPass(ms: number): Promise<void> {
  pass(ms);
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
}

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`readers of Thai wait five seconds for Thai words, and then read English (${kind})`, async ({
    tab,
    hostPage,
    silentDemo,
  }) => {
    const { url, requestedChunks } = silentDemo;
    const clock = `<script>(${stopClock.toString()})()</script>`;
    const body = `<publication-card feed="${url}feeds/reports.json"><a href="/own-link">Own link</a></publication-card>`;
    const page = documentOf(clock + script(`${url}cdn`), body).replace('lang="en"', 'lang="th"');
    // In some engines, a page is not complete while the words are loading.
    await tab.goto(hostPage(page), 'started');
    await expect.poll(() => requestedChunks).toEqual(['languages']);

    await tab.evaluate(letPass, 4_999);
    expect(await pageWords(tab, 'a')).toEqual(['Own link']);
    expect(await words(tab, 'publication-card', 'summary')).toEqual([]);

    await tab.evaluate(letPass, 1);
    const toggles = () => words(tab, 'publication-card', 'summary[part~="summary-toggle"]');
    await expect.poll(toggles).toEqual(['Read more']);
    expect(await pageWords(tab, 'a')).toEqual([]);
    expect((await tab.record()).errors).toEqual([]);
  });
}
