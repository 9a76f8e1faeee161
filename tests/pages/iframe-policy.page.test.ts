/**
 * The policy of the iframe's page forbids these actions, even if a script of ours ever tries them.
 */
import { expect, test, words } from './any-engine.js';
import { embedAddress } from './iframe-host.js';

test('no text becomes HTML in the iframe’s page, in engines that support Trusted Types', async ({
  tab,
  demo,
}) => {
  await tab.goto(embedAddress(demo));
  await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toHaveLength(1);
  const [outcome, isKnown] = await tab.evaluate(() => {
    const place = document.createElement('div');
    const isKnown = 'trustedTypes' in globalThis;
    try {
      place.innerHTML = '<b>Bold</b>';
      return ['written', isKnown] as const;
    } catch {
      return ['refused', isKnown] as const;
    }
  });
  expect(outcome).toBe(isKnown ? 'refused' : 'written');
});

test('no form is sent from the iframe’s page', async ({ tab, demo }) => {
  await tab.goto(embedAddress(demo));
  await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toHaveLength(1);
  const refused = await tab.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const form = document.createElement('form');
        form.target = '_self';
        form.action = '/sent';
        const button = document.createElement('button');
        form.append(button);
        document.body.append(form);
        button.click();
      }),
  );
  expect(refused).toBe('form-action');
});
