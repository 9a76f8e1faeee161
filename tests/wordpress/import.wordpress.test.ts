/** A publisher imports a real WordPress night after night, and things happen in between. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFeedItem } from '../../src/sources/json-feed.js';
import { aPublisher, type Publisher } from './a-publisher.js';
import { FURTHER, REPORTS } from './its-content.js';
import type { WordPress } from './a-real-site.js';
import { expect, test } from './wordpress-test.js';

// Each night goes on from the one before.
test.describe.configure({ mode: 'serial' });

const EDITOR = 'login-of-the-administrator';
/** The reports, the post with links, and the further ones. */
const ALL = REPORTS.length + 1 + FURTHER;

/** A list of whole posts, from the beginning. */
const WHOLE = /_embed=(?!.*modified_after)/;
/** What asks for files. */
const FILES = /\/media|\/uploads\//;
/** How often the command asks a server that is down. */
const TRIES = 3;
/** After how many requests an import is stopped, and how. */
const STOPS = [
  [7, 'SIGKILL'],
  [5, 'SIGINT'],
  [6, 'SIGTERM'],
] as const;

/** WordPress answers every question with the status 503 while it is being updated. */
const beginUpdate = (site: WordPress): void =>
  writeFileSync(join(site.documents, '.maintenance'), '<?php $upgrading = time();');
const endUpdate = (site: WordPress): void => rmSync(join(site.documents, '.maintenance'));

const itemOf = (publisher: Publisher, id: number): JsonFeedItem | undefined =>
  publisher.feed().items.find((item) => item.id === `wordpress:${id}`);

test('the first night makes a feed of everything that is published', async ({
  site,
  posts,
  publisher,
}) => {
  const { status, out, err } = await publisher.import();
  expect(err).toContain(`${site.url} is a WordPress site.`);
  expect(out).toContain(`\n${ALL} new, 0 changed, 0 gone, 0 the same.\n`);
  expect(out).toContain(`feed.json is written: ${ALL} reports.`);
  expect(status).toBe(0);
  const { title, home_page_url, items } = publisher.feed() as unknown as Record<string, unknown>;
  expect([title, home_page_url]).toEqual(['The publisher & friends', site.url.slice(0, -1)]);
  expect(items).toHaveLength(ALL);
  expect(itemOf(publisher, posts.further.at(-1)!)).toMatchObject({
    title: `Notice ${FURTHER}`,
    content_html: `<p>The words of notice ${FURTHER}.</p>`,
    tags: ['News'],
  });
});

for (const [index, report] of REPORTS.entries()) {
  test(`report ${index + 1} has its words, dates, topics, cover and file`, ({
    site,
    posts,
    publisher,
  }) => {
    const uploads = `${site.url}wp-content/uploads/`;
    const item = itemOf(publisher, posts.reports[index]!);
    expect(item).toMatchObject({
      title: report.title,
      summary: report.summary,
      // In Greenwich it was the day before.
      date_published: `2024-0${index + 1}-15T03:00:00+07:00`,
      attachments: [
        {
          title: `Report ${index}`,
          mime_type: 'application/pdf',
          size_in_bytes: expect.any(Number) as unknown,
          _publication: { language: 'en-GB', pages: index + 2 },
        },
      ],
      // WordPress makes smaller pictures of large ones.
      _publication: { cover: { alt: `Cover ${index}`, width: 1152, height: 1536 } },
    });
    expect(item?.url).toMatch(index === 0 ? /\/report\/[\w-]+\/$/ : /\/2024\/[\w-]+\/$/);
    expect(item?.tags?.toSorted()).toEqual([...report.tags].sort());
    expect(item?.image).toMatch(new RegExp(`^${uploads}.*cover-${index}-1152x1536\\.jpg$`));
    expect(item?.attachments?.[0]?.url).toMatch(new RegExp(`^${uploads}.*report-${index}\\.pdf$`));
  });
}

test('a post as people write it has the marks that readers see, and the file that it links to', ({
  site,
  posts,
  publisher,
}) => {
  expect(itemOf(publisher, posts.written)).toMatchObject({
    title: 'Children’s rights — a “guide” for you & me',
    tags: ['child protection', 'Guides'],
    attachments: [
      {
        url: `${site.url}wp-content/uploads/linked.pdf`,
        title: 'the guide',
        _publication: { pages: 7 },
      },
    ],
  });
});

test('check finds no error in the feed', async ({ publisher }) => {
  const { status, out } = await publisher.command('check', 'feed.json');
  expect(out).not.toMatch(/\b[1-9]\d* errors?\b/);
  expect(status).toBe(0);
});

test('nothing that is not published comes out or is kept, nor who writes', ({ publisher }) => {
  expect(publisher.feedText()).not.toContain('Unpublished');
  const words = /Unpublished words|unpublished[\w-]*\.pdf|login-of-|@publisher/g;
  expect(publisher.everything().flatMap((text) => text.match(words) ?? [])).toEqual([]);
});

test('without --type, the type that is called Reports is taken, and said', async ({
  site,
  publisher,
}) => {
  const place = ['--out', 'other.json', '--state', 'other', '--dry-run', '--no-enrich'];
  const quickly = ['--allow-private', '--delay', '0s'];
  const { out, err } = await publisher.command('import', site.url, ...place, ...quickly);
  expect(err).toContain('Its types are post, page, report. Taken: report. --type says others.');
  expect(out).toContain('\n1 new, 0 changed, 0 gone, 0 the same.\n');
});

test('a night when nothing happened asks for lists alone, and changes nothing', async ({
  publisher,
}, { annotations }) => {
  const before = publisher.feedText();
  const { out, asked } = await publisher.import();
  expect(out).toContain(`\n0 new, 0 changed, 0 gone, ${ALL} the same.\n`);
  expect(out).toContain(`feed.json stays as it is: ${ALL} reports.`);
  expect(publisher.feedText()).toBe(before);
  expect(asked().filter((address) => WHOLE.test(address) || FILES.test(address))).toEqual([]);
  const description = `${asked().length} requests when nothing happened`;
  annotations.push({ type: 'cases', description });
});

test('after an edit, only the changed post is asked for', async ({ site, posts, publisher }) => {
  const [id] = posts.further;
  await site.call(EDITOR, 'wp_update_post', { ID: id, post_title: 'An edited "notice"' });
  const { out, asked } = await publisher.import();
  expect(out).toContain('changed   “An edited “notice””: title, date_modified');
  expect(out).toContain(`\n0 new, 1 changed, 0 gone, ${ALL - 1} the same.\n`);
  expect(itemOf(publisher, id!)?.title).toBe('An edited “notice”');
  expect(asked().filter((address) => WHOLE.test(address))).toEqual([]);
  const since = asked().find((address) => /\/posts\?.*modified_after/.test(address))!;
  const answer = (await (await fetch(new URL(since, site.url))).json()) as { id: number }[];
  expect(answer.at(-1)?.id).toBe(id);
  // Another one may have been changed in the second of the last change that is known.
  expect(answer.length).toBeLessThanOrEqual(2);
  expect(asked().filter((address) => FILES.test(address))).toEqual([
    expect.stringContaining(`&parent=${id}&`),
  ]);
});

test('what is deleted stays in the feed and is said, until --prune removes it', async ({
  site,
  posts,
  publisher,
}) => {
  const id = posts.further[1]!;
  await site.call(EDITOR, 'wp_delete_post', id, true);
  const kept = await publisher.import();
  expect(kept.out).toContain('gone      “Notice 2”');
  expect(kept.out).toContain(`\n0 new, 0 changed, 1 gone, ${ALL} the same.\n`);
  expect(kept.out).toContain('--prune removes it');
  expect(itemOf(publisher, id)).toBeDefined();
  const pruned = await publisher.import('--prune');
  expect(pruned.out).toContain('removed   “Notice 2”');
  expect(itemOf(publisher, id)).toBeUndefined();
  expect(publisher.feed().items).toHaveLength(ALL - 1);
});

/** What an editor does to a report that must not be public any more. */
const WITHDRAWALS: readonly object[] = [
  { post_status: 'trash' },
  { post_status: 'private' },
  { post_status: 'draft' },
  { post_password: 'a password' },
];

test('what is not public any more leaves the feed at once, with all its words, and comes back', async ({
  site,
  posts,
  publisher,
}) => {
  const ids = posts.further.slice(2, 2 + WITHDRAWALS.length);
  for (const [index, state] of WITHDRAWALS.entries())
    await site.call(EDITOR, 'wp_update_post', { ID: ids[index], ...state });
  const { status, out, asked } = await publisher.import();
  expect(out).toContain(`\n0 new, 0 changed, ${ids.length} removed, 0 gone, `);
  for (const id of ids) expect(out).toContain(`“wordpress:${id}” is not `);
  expect(status).toBe(0);
  const words = /notice[ -][3-6]\b/gi;
  expect(
    publisher
      .everything()
      .concat(out)
      .flatMap((text) => text.match(words) ?? []),
  ).toEqual([]);
  const single = asked().filter((address) => /\/posts\/\d/.test(address));
  expect(single).toHaveLength(ids.length - 1);
  const open = { post_status: 'publish', post_password: '' };
  for (const id of ids) await site.call(EDITOR, 'wp_update_post', { ID: id, ...open });
  const back = await publisher.import();
  expect(back.out).toContain(
    `\n${ids.length} new, 0 changed, 0 gone, ${ALL - 1 - ids.length} the same.\n`,
  );
});

test('while the site is being updated, nothing is lost, and the reason is said', async ({
  site,
  publisher,
}) => {
  const before = publisher.feedText();
  beginUpdate(site);
  const { status, err } = await publisher.import();
  endUpdate(site);
  expect(err).toContain('does not answer: the robots.txt of the server answers with an error');
  expect(err).toContain('Run the same command again later: it goes on from here.');
  expect(status).toBe(2);
  expect(publisher.feedText()).toBe(before);
  const after = await publisher.import();
  expect(after.out).toContain(`\n0 new, 0 changed, 0 gone, ${ALL - 1} the same.\n`);
  expect(after.asked().filter((address) => WHOLE.test(address))).toEqual([]);
});

test('an import that is stopped, whenever and however, goes on and ends with the same feed', async ({
  site,
  publisher,
}) => {
  const other = aPublisher(site);
  const asked: string[] = [];
  const updated = await other.stopAt(6, () => beginUpdate(site));
  endUpdate(site);
  expect(updated.err).toMatch(/answers with an error \(503\)/);
  expect(updated.status).toBe(2);
  asked.push(...updated.asked());
  for (const [requests, signal] of STOPS) {
    const stopped = await other.stopAt(requests, signal);
    expect(stopped.status).not.toBe(0);
    expect(other.names()).toEqual(['.publication-import']);
    asked.push(...stopped.asked());
  }
  const last = await other.import();
  expect(last.err).toContain('The last import was stopped. This one goes on from there.');
  expect(last.status).toBe(0);
  asked.push(...last.asked());
  expect(other.feedText()).toBe(publisher.feedText());
  const wholeLists = asked.filter((address) => WHOLE.test(address));
  // Of the pages, only the one that was on its way at a stop is asked for again.
  const again = wholeLists.length - new Set(wholeLists).size;
  expect(again).toBeLessThanOrEqual(STOPS.length + TRIES);
  other.remove();
});

test('in all these nights nobody asked for users, or for the list of all files', ({ site }) => {
  const asked = site.log().map(({ address }) => address);
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((address) => /\/users|[?&]author|wp:author/.test(address))).toEqual([]);
  const media = asked.filter((address) => /\/media\b/.test(address));
  expect(media.filter((address) => !/[?&](?:parent|include)=\d/.test(address))).toEqual([]);
});
