import { WAIT_LIMIT } from '../../scripts/testing/wait-limit.mjs';
import { CORPUS, NAUGHTY, OWN } from '../attacks/corpus.js';
import { expect, QUIET, test } from './any-engine.js';
import { harmsByMessages, harmsInFrames, type FrameAttack } from './embed-attacks.js';
import { documentOf } from './partner-page.js';

const WIDGETS = ['publication-card', 'related-resources', 'report-download'];
/** Parameters that keep the publication visible, whatever their value is. */
const LOOKS = [
  ...['lang', 'heading-level', 'layout', 'loading', 'limit', 'excerpt-length', 'match', 'images'],
  ...['accent', 'color-scheme', 'style', 'onclick', '__proto__'],
];
/** Parameters that decide which content is shown. */
const CHOICES = ['widget', 'publication', 'topics', 'language', 'lang', 'id', 'data'];
const FEED = '../feeds/reports.json';
/** The number of frames on the page at one time. With more of them, each takes longer. */
const AT_ONCE = 8;

/** The frames are inside the page that listens. */
const forFrames = (payload: string): string =>
  payload.replaceAll(/(?:parent\.)?harm\(\)/g, 'top.harm()');

/** A frame with the payloads in these parameters, in turn. */
function frameOf(
  technique: string,
  payloads: readonly string[],
  parameters: readonly string[],
  widget?: string,
): FrameAttack {
  const all = parameters.map((name, index) => [name, payloads[index % payloads.length]!]);
  const others = { feed: FEED, ...(widget && { widget }) };
  const address = `/cdn/embed.html?${String(new URLSearchParams([...Object.entries(others), ...all]))}`;
  return { address, isShown: parameters === LOOKS, technique, payloads };
}

/** Frames with as many payloads at once as there are parameters. */
function framesOfMany(payloads: readonly string[]): readonly FrameAttack[] {
  const frames: FrameAttack[] = [];
  for (const parameters of [LOOKS, CHOICES]) {
    for (let start = 0; start < payloads.length; start += parameters.length) {
      const some = payloads.slice(start, start + parameters.length);
      const widget = parameters === LOOKS ? 'publication-card' : undefined;
      frames.push(frameOf(`the payloads ${JSON.stringify(some)}`, some, parameters, widget));
    }
  }
  return frames;
}

const techniques = Object.values(OWN).flat();
const strings = NAUGHTY.map(([, payload]) => forFrames(payload));

/** Each technique is in each parameter, and each naughty string is in some parameters. */
const attacks = [
  ...techniques.flatMap(([technique, payload], index) => {
    const payloads = [forFrames(payload)];
    return [
      frameOf(technique, payloads, LOOKS, WIDGETS[index % WIDGETS.length]),
      frameOf(technique, payloads, CHOICES),
    ];
  }),
  ...framesOfMany(strings),
];
/**
 * In the other engines, each payload is in some parameters: the same script reads the parameters.
 */
const fewerAttacks = framesOfMany([
  ...techniques.map(([, payload]) => forFrames(payload)),
  ...strings,
]);

const PARTS = 4;
const cases = attacks
  .map(({ isShown }) => (isShown ? LOOKS : CHOICES).length)
  .reduce((sum, count) => sum + count);

for (let part = 0; part < PARTS; part++) {
  test(`no payload in a parameter does anything, ${part + 1} of ${PARTS}`, async ({
    tab,
    hostPage,
  }, { project }) => {
    const all = project.name === 'Chromium' ? attacks : fewerAttacks;
    // Frames of both kinds are in each part.
    const those = all.filter((_, index) => Math.floor(index / 2) % PARTS === part);
    await tab.goto(hostPage(documentOf('', '')));
    const harms: string[] = [];
    for (let start = 0; start < those.length; start += AT_ONCE) {
      const some = those.slice(start, start + AT_ONCE);
      harms.push(...(await tab.evaluate(harmsInFrames, { attacks: some, limit: WAIT_LIMIT })));
    }
    expect(harms).toEqual([]);
    const record = await tab.record();
    const lines = record.console.filter((line) => !line.includes('#publication-not-found'));
    expect({ console: lines, errors: record.errors }).toEqual(QUIET);
    const elsewhere = record.requests.filter(
      (address) => !/^(?:http:\/\/127|data:|about:blank)/.test(address),
    );
    expect(elsewhere).toEqual([]);
  });
}

test('no payload in a message does anything', async ({ tab, hostPage }) => {
  const script = '<script src="/cdn/embed-parent.js"></script>';
  await tab.goto(hostPage(documentOf(script, '')));
  const payloads = Object.values(CORPUS)
    .flat()
    .map(([, payload]) => payload.replaceAll('harm()', 'top.harm()'));
  const address = `/cdn/embed.html?feed=${FEED}`;
  expect(await tab.evaluate(harmsByMessages, { address, payloads, limit: WAIT_LIMIT })).toEqual([]);
  const { console, errors } = await tab.record();
  expect({ console, errors }).toEqual(QUIET);
  test.info().annotations.push({
    type: 'cases',
    description: `${cases.toLocaleString('en')} attacks in parameters of embed.html in Chromium, ${(payloads.length * 8).toLocaleString('en')} in messages`,
  });
});
