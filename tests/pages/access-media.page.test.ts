import { expect, test } from './access-stories.js';

test.describe('on paper', () => {
  test('all disclosures are open: the summary and the other files', async ({ page, stage }) => {
    for (const name of ['publication-card Ready', 'report-download Ready']) {
      const inside = (await stage.show(name)).locator('summary + *');
      await expect(inside.first()).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const each of await inside.all()) await expect(each).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expect(inside.first()).toBeHidden();
    }
  });

  test('each address is printed once, in its own direction, and only on paper', async ({
    page,
    stage,
  }) => {
    for (const name of stage.names.filter((name) => / (Ready|Compact|LongWords)$/.test(name))) {
      await stage.show(name);
      await page.emulateMedia({ media: 'screen' });
      expect.soft(await page.evaluate(printedAddresses), name).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(printedAddresses);
      const all = await page.evaluate(addresses);
      expect.soft(printed.sort(), name).toEqual(all.sort());
      expect.soft(all, name).not.toEqual([]);
    }
  });

  test('nothing is printed that readers could only press', async ({ page, stage }) => {
    await page.emulateMedia({ media: 'print' });
    await expect((await stage.show('publication-card AsksFirst')).getByRole('button')).toBeHidden();
    const list = await stage.show('related-resources Ready');
    await expect(list.locator('[part~="read-more"]').first()).toBeHidden();
  });

  test('no picture, item or line is cut at the end of a page', async ({ page, stage }) => {
    await page.emulateMedia({ media: 'print' });
    for (const name of ['publication-card Ready', 'related-resources Grid']) {
      const story = await stage.show(name);
      for (const piece of await story.locator('li, img, p, [part~="link"]').all()) {
        await expect.soft(piece).toHaveCSS('break-inside', 'avoid');
      }
      for (const heading of await story.getByRole('heading').all()) {
        await expect.soft(heading).toHaveCSS('break-after', 'avoid');
      }
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('#story *')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((it) => !it.closest('.hidden, slot, svg') && it.getClientRects().length)
          .filter((it) => /hidden|clip|auto|scroll/.test(getComputedStyle(it).overflow))
          .filter((it) => it.localName !== 'img')
          .map(({ localName }) => localName),
      );
      expect.soft(clipped, name).toEqual([]);
    }
    const pages = await page.pdf({ width: '105mm', height: '74mm' });
    expect(pages.byteLength).toBeGreaterThan(10_000);
  });
});

test.describe('in forced colours', () => {
  test('frame, arrow and focus have the system’s colours', async ({ page, stage }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const name of ['publication-card Ready', 'related-resources Ready']) {
      await stage.show(name);
      await stage.openAll();
      await page.keyboard.press('Tab');
      const { system, inks } = await page.evaluate(readForced);
      expect(inks.length).toBeGreaterThan(3);
      for (const [what, colour] of inks) expect.soft(system, what).toContain(colour);
    }
  });
});

test.describe('on any screen', () => {
  test('nothing moves: there is no transition and no animation, whatever the reader does', async ({
    page,
    stage,
  }) => {
    for (const name of stage.names.filter((name) => / (Ready|Loading|AsksFirst)$/.test(name))) {
      const story = await stage.show(name);
      const pieces = story.locator('a, summary, button').locator('visible=true');
      for (const piece of await pieces.all()) {
        await piece.hover();
        await piece.focus();
        if ((await piece.evaluate(({ localName }) => localName)) === 'summary') await piece.click();
        expect.soft(await page.evaluate(movingIn), name).toEqual([]);
      }
    }
  });

  /** The scheme of the page, the scheme of the system, and whether the page is dark then. */
  const SCHEMES = [
    ['light', 'dark', false],
    ['dark', 'light', true],
    ['light dark', 'dark', true],
    ['light dark', 'light', false],
    ['normal', 'dark', false],
  ] as const;

  test('the widgets are as light or dark as the page, whatever the system is', async ({
    page,
    stage,
  }) => {
    for (const [scheme, system, isDark] of SCHEMES) {
      await page.emulateMedia({ colorScheme: system });
      await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
      }, scheme);
      const words = `a page of “${scheme}” on a ${system} system`;
      const text = isDark ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
      const story = await stage.show('publication-card AsksFirst');
      await expect.soft(story.getByRole('button'), words).toHaveCSS('color', text);
      await stage.show('publication-card Ready');
      await expect.soft(story.getByRole('heading'), words).toHaveCSS('color', text);
    }
  });

  test('the widgets in a section with its own scheme and colours have these', async ({
    page,
    stage,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.querySelector('main')!.style.cssText =
        'color-scheme: dark; background: #17191d; color: rgb(236, 238, 241)';
    });
    const story = await stage.show('publication-card Ready');
    for (const part of ['title', 'link', 'lede', 'download', 'topic']) {
      const piece = story.locator(`[part~="${part}"]`).first();
      await expect.soft(piece).toHaveCSS('color', 'rgb(236, 238, 241)');
      await expect.soft(piece).toHaveCSS('color-scheme', 'dark');
    }
  });
});

/** Runs in the page: returns the visible addresses after links. */
function printedAddresses(): string[] {
  return [...document.querySelectorAll('#story *')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a') ?? [])])
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .flatMap((link) => {
      const { content, unicodeBidi } = getComputedStyle(link, '::after');
      const address = /<(.+)>/.exec(content)?.[1];
      return address && unicodeBidi === 'plaintext' ? [address] : [];
    });
}

/** Runs in the page: returns the addresses of the links in a story, each once. */
function addresses(): string[] {
  const links = [...document.querySelectorAll('#story *')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('a') ?? []),
  ]);
  return [...new Set(links.map((link) => link.getAttribute('href')!))];
}

/**
 * Runs in the page: returns the system's colours, and the colours of all meaningful lines. An
 * underline gets its colour when it is painted.
 */
function readForced(): { system: string[]; inks: [what: string, colour: string][] } {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.forcedColorAdjust = 'none';
  const system = ['LinkText', 'CanvasText', 'ButtonText', 'ButtonBorder', 'Highlight'].map(
    (name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    },
  );
  probe.remove();
  const inks: [string, string][] = [];
  const root = document.querySelector('#story')!.firstElementChild!.shadowRoot!;
  for (const element of root.querySelectorAll<HTMLElement>('a, summary, path')) {
    const styles = getComputedStyle(element);
    const what = element.getAttribute('part') ?? element.localName;
    if (styles.borderTopStyle !== 'none') inks.push([`frame of ${what}`, styles.borderTopColor]);
    if (element.localName === 'path') inks.push([`stroke of ${what}`, styles.stroke]);
    else {
      element.focus();
      inks.push([`focus of ${what}`, getComputedStyle(element).outlineColor]);
    }
  }
  return { system, inks };
}

/** Runs in the page: returns the transitions and animations. */
function movingIn(): string[] {
  const moving = document.getAnimations().map(({ id }) => `animation ${id}`);
  for (const { shadowRoot } of document.querySelectorAll('#story *')) {
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      for (const pseudo of [null, '::before', '::after', '::marker', '::details-content']) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          pseudo,
        );
        if (!/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none') {
          moving.push(`${element.localName}${pseudo ?? ''}`);
        }
        if (scrollBehavior === 'smooth') moving.push(`${element.localName} scrolls`);
      }
    }
  }
  return moving;
}
