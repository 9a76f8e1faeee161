import type { RequestListener } from 'node:http';
import {
  addressField,
  answerWith,
  builderOn,
  expect,
  feedOf,
  readFeed,
  snippetField,
  snippetOn,
  test,
} from './snippet-builder.js';

const OPEN = { 'access-control-allow-origin': '*' };

/**
 * The behaviour of a publisher's server, the words that the editor reads, and the linked entry of
 * the docs.
 */
const FAULTS: Record<string, readonly [RequestListener, words: readonly string[], code: string]> = {
  'a feed that is not found': [
    (_request, response) => response.writeHead(404, OPEN).end('Gone'),
    ['There is nothing at this address (404).', 'Check it for typing errors'],
    'feed-status',
  ],
  'a feed behind a password': [
    (_request, response) => response.writeHead(401, OPEN).end(),
    ['does not give this feed to everyone (401)', 'without a password'],
    'feed-status',
  ],
  'a server in trouble': [
    (_request, response) => response.writeHead(503, OPEN).end(),
    ['answers with an error (503)', 'Try again later'],
    'feed-status',
  ],
  'a page in place of the feed': [
    (_request, response) =>
      response.writeHead(200, OPEN).end('<!doctype html><title>Reports</title>'),
    ['There is no feed at this address.', 'It often ends in .json'],
    'feed-not-json',
  ],
  'JSON with a comma too much': [
    answerWith('{"items": [1,]}'),
    ['There is no feed at this address.', 'It often ends in .json'],
    'feed-not-json',
  ],
  'other JSON': [
    answerWith({ posts: [] }),
    ['There are data at this address, but no JSON Feed.', 'It often ends in .json'],
    'feed-not-json-feed',
  ],
  'a feed that other sites may not read': [
    (_request, response) => response.writeHead(200).end(JSON.stringify(feedOf(1))),
    ['The server does not let other sites read this feed.', 'access-control-allow-origin: *'],
    'feed-unreachable',
  ],
};

for (const [what, [listener, words, code]] of Object.entries(FAULTS)) {
  test(`says the problem of ${what}, and the remedy`, async ({ page, demo, serve, seen }) => {
    const site = await serve(listener);
    const feed = encodeURIComponent(`${site}feed.json`);
    await page.goto(`${demo}cdn/snippet-builder/index.html?feed=${feed}`);
    const outcome = page.locator('#feed-outcome');
    for (const part of words) await expect(outcome).toContainText(part);
    await expect(addressField(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(snippetField(page)).toHaveValue('');
    await page.getByRole('link', { name: code }).click();
    await expect(page.getByRole('heading', { name: code, exact: true })).toBeVisible();
    expect(seen.errors).toEqual([]);
  });
}

test('says where the JSON of a feed breaks', async ({ page, demo, serve }) => {
  const site = await serve(answerWith('{\n  "items": [1,]\n}'));
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await page.getByText('What the publisher could mend: 1 error.').click();
  await expect(page.locator('.findings')).toContainText('at line 2, column 15');
});

test('removes the snippet if the next feed is not found', async ({ page, demo, serve }) => {
  const site = await serve((_request, response) => response.writeHead(404, OPEN).end());
  await page.goto(builderOn(demo));
  await snippetOn(page);
  await readFeed(page, `${site}feed.json`);
  await expect(page.locator('#feed-outcome')).toContainText('(404)');
  await expect(snippetField(page)).toHaveValue('');
});

test('says that no server answers at a dead address', async ({ page, demo, serve }) => {
  const site = await serve((request) => request.socket.destroy());
  await page.goto(builderOn(demo));
  await readFeed(page, `${site}feed.json`);
  await expect(page.locator('#feed-outcome')).toContainText('Nothing answers at this address.');
  await expect(page.locator('#feed-outcome')).toContainText('tell the publisher');
});

test('asks for an address if there is none, and for a whole address if it is incomplete', async ({
  page,
  demo,
}) => {
  await page.goto(builderOn(demo));
  await readFeed(page, '');
  await expect(page.locator('#feed-outcome')).toContainText('There is no address yet.');
  await readFeed(page, 'our feed');
  await expect(page.locator('#feed-outcome')).toContainText('This is not a web address.');
});

test('says that a server has not answered for ten seconds, and shows the feed when it answers', async ({
  page,
  demo,
  serve,
}) => {
  let answer = (): void => undefined;
  const site = await serve((request, response) => {
    answer = () => answerWith(feedOf(2))(request, response);
  });
  await page.clock.install();
  await page.goto(`${demo}cdn/snippet-builder/index.html?feed=${encodeURIComponent(site)}`);
  await expect(page.getByText('Reading the feed…')).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(page.getByText('has not answered for ten seconds')).toBeVisible();
  answer();
  await expect(page.locator('#feed-outcome')).toContainText('Publications: 2');
});

test('names the skipped items and the reasons', async ({ page, demo, serve }) => {
  const feed = feedOf(20);
  delete feed.items[3]!.id;
  feed.items[7]!.id = {};
  feed.items[11] = 'an item' as never;
  feed.items[15]!.date_published = 'yesterday';
  feed.items[16]!.date_published = 'tomorrow';
  const site = await serve(answerWith(feed));
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  const outcome = page.locator('#feed-outcome');
  await expect(outcome).toContainText('Publications: 17');
  await expect(outcome).toContainText('Publications that readers cannot see: 3.');
  // In the words of the command line.
  await page.getByText('What the publisher could mend: 6 errors, 1 piece of advice.').click();
  await expect(page.locator('.findings li')).toContainText([
    /error “Report number 3”: it has no id\. It is not shown\..*items\[3\].*… and 1 more like this\. About missing/s,
    /error “Report number 15”: "date_published" is “yesterday”.*… and 1 more like this/s,
    /error “Report number 7”: "id" is an object, and should be a text\./,
    /error An entry of the list of items is “an item”, and no report\. It is not shown\./,
    /advice Neither the feed nor its reports say their language\./,
  ]);
  await expect(page.getByRole('radio', { name: 'Report number' })).toHaveCount(17);
});

test('says that a feed holds no publications', async ({ page, demo, serve }) => {
  const site = await serve(answerWith(feedOf(0)));
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await expect(page.locator('#feed-outcome')).toContainText('holds no publications');
  await expect(page.getByRole('radio', { name: 'Script and element' })).toHaveCount(0);
  await expect(snippetField(page)).toHaveValue('');
});

test('reads the same address again after its publisher has repaired the feed', async ({
  page,
  demo,
  serve,
}) => {
  let listener: RequestListener = (_request, response) => response.writeHead(500, OPEN).end();
  const site = await serve((request, response) => listener(request, response));
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await expect(page.locator('#feed-outcome')).toContainText('answers with an error (500)');
  listener = answerWith(feedOf(1));
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('#feed-outcome')).toContainText('Publications: 1');
  expect(await snippetOn(page)).toContain('publication="report-0"');
});

test('says that most pages may not read from an insecure address', async ({ page, demo }) => {
  await page.route('http://publisher.example/**', (route) =>
    route.fulfill({ json: feedOf(1), headers: OPEN }),
  );
  await page.goto(builderOn(demo));
  await snippetOn(page);
  await expect(page.locator('#feed-outcome')).not.toContainText('not secure');
  await readFeed(page, 'http://publisher.example/feed.json');
  await expect(page.locator('#feed-outcome')).toContainText('This address is not secure');
});

test('understands an address without its https', async ({ page, demo }) => {
  await page.route('https://publisher.example/**', (route) =>
    route.fulfill({ json: feedOf(1), headers: OPEN }),
  );
  await page.goto(builderOn(demo));
  await readFeed(page, ' publisher.example/feed.json ');
  expect(await snippetOn(page)).toContain('feed="https://publisher.example/feed.json"');
});

test('shows the text of a hostile feed as text', async ({ page, demo, serve, seen }) => {
  const harm = `"><img src=x onerror="document.title='harm'">'</textarea><script>document.title='harm'</script>`;
  const feed = feedOf(2);
  Object.assign(feed.items[0]!, {
    id: harm,
    title: harm,
    summary: harm,
    content_text: harm,
    tags: [harm],
  });
  const site = await serve(answerWith(feed));
  await page.goto(
    `${builderOn(demo)}&widget=related-resources&topics=%3Cb%3E&accent=%22%3E%3Cb%3E`,
  );
  await readFeed(page, site);
  for (const form of ['Script and element', 'Plain tags', 'iframe']) {
    await page.getByRole('radio', { name: form, exact: true }).check();
    expect(await snippetOn(page)).not.toContain('<img');
  }
  await expect(page).toHaveTitle('Snippet builder');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(seen.errors).toEqual([]);
});
