import { expect, test } from './any-engine.js';
import { embedAddress, parentScript } from './iframe-host.js';

test('another page that the reader opens inside the iframe cannot set the height', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const stranger = hostPage(
    `<!doctype html><script>
      parent.postMessage({ type: 'publication-widgets:height', height: 777 }, '*');
      parent.postMessage('done', '*');
    </script>`,
  );
  const { url } = await otherDemo((path) =>
    path.startsWith('/cdn/embed.html')
      ? {
          headers: { 'content-type': 'text/html' },
          body: `<script>location.replace(${JSON.stringify(stranger)})</script>`,
        }
      : undefined,
  );
  const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>
    ${parentScript(url)}
    <script>addEventListener('message', ({ data }) => { if (data === 'done') document.title = 'Done'; });</script></head>
    <body><iframe src="${embedAddress(url).replaceAll('&', '&amp;')}" title="Publication" height="300"></iframe></body></html>`;
  await tab.goto(hostPage(host));
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('Done');
  expect(await tab.evaluate(() => document.querySelector('iframe')!.style.height)).toBe('');
});
