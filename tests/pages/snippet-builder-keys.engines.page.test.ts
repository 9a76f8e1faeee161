/** Copying, selecting and pressing keys, which differ between engines. */
import {
  answerWith,
  builderOn,
  expect,
  feedOf,
  snippetField,
  snippetOn,
  test,
} from './snippet-builder.js';

test('copies the snippet, and says so', async ({ page, demo, hostPage }) => {
  await page.goto(builderOn(demo));
  const snippet = await snippetOn(page);
  await page.getByRole('button', { name: 'Copy snippet' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.goto(hostPage('<!doctype html><title>Editor</title><textarea></textarea>'));
  await page.getByRole('textbox').press('ControlOrMeta+V');
  await expect(page.getByRole('textbox')).toHaveValue(snippet);
});

test('selects the snippet if the browser does not let the page copy', async ({ page, demo }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('No'));
  });
  await page.goto(builderOn(demo));
  const snippet = await snippetOn(page);
  await page.getByRole('button', { name: 'Copy snippet' }).click();
  await expect(page.getByText('It is selected')).toBeVisible();
  const selected = await snippetField(page).evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(snippet);
});

test('works with only the keyboard', async ({ page, demo, serve }) => {
  const site = await serve(answerWith(feedOf(3)));
  await page.goto(builderOn(demo));
  await snippetOn(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string, key = 'Tab') => {
    const isThere = () =>
      page.evaluate((name) => {
        const { labels, textContent } = document.activeElement as HTMLInputElement;
        const words = [...(labels ?? []), ...(textContent ? [{ textContent }] : [])];
        return words.some(({ textContent }) => textContent.trim().startsWith(name));
      }, name);
    for (let turn = 0; turn < 60 && !(await isThere()); turn += 1) await press(key);
    expect(await isThere(), name).toBe(true);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    );
    expect(outline, name).not.toBe('none');
  };
  await tabTo('Address of a site');
  await press('ControlOrMeta+A');
  await page.keyboard.type(`${site}feed.json`);
  await press('Enter');
  await expect(page.locator('#feed-outcome')).toContainText('Publications: 3');
  await tabTo('Report number 0');
  await press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Report number 1' })).toBeChecked();
  await tabTo('Card');
  await press('ArrowDown', 'ArrowDown');
  await tabTo('Width');
  await press('Home');
  await expect(page.getByLabel('Width')).toHaveValue('320');
  await tabTo('Light');
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await snippetOn(page)).toContain('publication="report-1"');
  // The line stands before the preview.
  await tabTo('Copy snippet', 'Shift+Tab');
  await press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
});
