import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { aFolder, type TestFolder } from './a-folder.js';
import { aWordPress, type SitePost, type TestSite } from './a-wordpress.js';

const posts = (count: number): SitePost[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

describe('import from WordPress', () => {
  let folder: TestFolder;
  let site: TestSite;
  beforeEach(async () => {
    folder = aFolder();
    site = await aWordPress({ post: posts(120) }, [
      { id: 900, post: 7, name: 'seven.pdf' },
      { id: 901, post: null, name: 'nobody.pdf' },
      { id: 902, post: null, name: 'named.pdf' },
    ]);
  });
  afterEach(async () => {
    folder.remove();
    await site.close();
  });
  const filesOf = (id: string): readonly string[] =>
    folder
      .feed()
      .items.find((item) => item.id === id)
      ?.attachments?.map(({ url }) => url.replace(site.url, '')) ?? [];

  test('makes a feed of all posts, the latest first, and says so', async () => {
    const { status, out, err } = await folder.import(site.url);
    assert.match(err, /^http:\S+ is a WordPress site\.\n/);
    assert.match(out, /^120 new, 0 changed, 0 gone, 0 the same\.$/m);
    assert.match(out, /feed\.json is written: 120 reports\.\n$/);
    assert.equal(status, 0);
    const { title, items } = folder.feed();
    assert.equal(title, 'The publisher & friends');
    assert.equal(items.length, 120);
    assert.deepEqual([items[0]?.id, items.at(-1)?.id], ['wordpress:120', 'wordpress:1']);
    assert.deepEqual(items[0]?.tags, ['Migration']);
  });

  test('takes the files that belong to posts or that their fields name, and reads them', async () => {
    site.posts.post = [...posts(8), { id: 9, acf: { report_file: 902, year: 901 } }];
    await folder.import(site.url);
    assert.deepEqual(filesOf('wordpress:7'), ['files/seven.pdf']);
    assert.deepEqual(filesOf('wordpress:9'), ['files/named.pdf']);
    const [file] = folder.feed().items.find(({ id }) => id === 'wordpress:7')?.attachments ?? [];
    assert.ok(file);
    assert.deepEqual(file._publication, { language: 'en-GB', pages: 3 });
    assert.ok(file.size_in_bytes);
  });

  test('asks neither for users nor for a list of all files, and says who asks', async () => {
    await folder.import(site.url, '--contact', 'web@publisher.example');
    for (const { url = '', headers } of site.asked) {
      assert.doesNotMatch(url, /\/users/);
      if (url.includes('/media')) assert.match(url, /[?&](?:parent|include)=/);
      assert.equal(headers['user-agent'], 'publication-widgets/1.2.3 (web@publisher.example)');
    }
  });

  test('asks again only for what was changed', async () => {
    await folder.import(site.url);
    const before = folder.text('feed.json');
    site.requests();
    const same = await folder.import(site.url);
    assert.match(same.out, /^0 new, 0 changed, 0 gone, 120 the same\.$/m);
    assert.match(same.out, /stays as it is: 120 reports/);
    assert.equal(folder.text('feed.json'), before);
    assert.deepEqual(
      site.requests().filter((request) => /files|media|page=3/.test(request)),
      [],
    );
    site.posts.post = posts(120).map((post) =>
      post.id === 30 ? { id: 30, title: 'A better title', modified: '2024-02-01T00:00:00' } : post,
    );
    const { out } = await folder.import(site.url);
    assert.match(out, /^changed {3}“A better title”: title, date_modified$/m);
    assert.match(out, /^0 new, 1 changed, 0 gone, 119 the same\.$/m);
    const [whole] = site.requests().filter((request) => request.includes('modified_after'));
    assert.match(whole ?? '', /modified_after=2024-01-01T01:59:59\.000Z/);
  });

  test('keeps what is gone, says so, and removes it when it is told to', async () => {
    await folder.import(site.url);
    site.posts.post = posts(120).filter(({ id }) => id !== 50);
    const kept = await folder.import(site.url);
    assert.match(kept.out, /^gone {6}“Report 50”$/m);
    assert.match(kept.out, /^0 new, 0 changed, 1 gone, 120 the same\.$/m);
    assert.match(kept.out, /--prune removes it/);
    assert.equal(folder.feed().items.length, 120);
    const pruned = await folder.import(site.url, '--prune');
    assert.match(pruned.out, /^removed {3}“Report 50”$/m);
    assert.equal(folder.feed().items.length, 119);
  });

  test('finds a post that was planned for a day, though it was not changed on that day', async () => {
    site.posts.post = posts(120).map((post) =>
      post.id === 9 ? { ...post, status: 'future' } : post,
    );
    await folder.import(site.url);
    assert.equal(folder.feed().items.length, 119);
    site.posts.post = posts(120);
    const { out } = await folder.import(site.url);
    assert.match(out, /^new {7}“Report 9”$/m);
  });

  test('leaves out what is not published or needs a password, whatever the site sends', async () => {
    site.posts.post = [...posts(120), { id: 500, title: 'Secret plans', status: 'lie' }];
    const { out } = await folder.import(site.url);
    assert.match(out, /“Secret plans” is not published \(draft\)\./);
    assert.doesNotMatch(folder.text('feed.json'), /Secret plans/);
  });

  test('neither asks for the files of what is left out nor keeps its words', async () => {
    site.posts.post = [
      { id: 500, status: 'lie', content: '<p>Secret words.</p>' },
      { id: 501, isProtected: true, acf: { report_file: 903 } },
    ];
    site.files.push(
      { id: 903, post: null, name: 'secret.pdf' },
      ...[500, 501].map((post) => ({ id: post + 400, post, name: 'secret.pdf' })),
    );
    const { out } = await folder.import(site.url, '--accept');
    assert.match(out, /“Report 501” is not open to everybody \(password\)\./);
    assert.deepEqual(
      site.requests().filter((request) => request.includes('/media')),
      [],
    );
    assert.doesNotMatch(folder.everything().join('\n'), /secret/i);
    await folder.import(site.url, '--accept');
    assert.deepEqual(
      site.requests().filter((request) => request.includes('/media')),
      [],
    );
  });

  test('takes the types that hold reports by their name, or those that are named', async () => {
    site.posts.report = [{ id: 1000, title: 'The annual report' }];
    const found = await folder.import(site.url);
    assert.match(found.err, /Its types are post, report\. Taken: report\. --type says others\./);
    assert.deepEqual(
      folder.feed().items.map(({ id }) => id),
      ['wordpress:1000'],
    );
    const named = await folder.import(site.url, '--type', 'posts,report');
    assert.match(named.out, /^120 new, 0 changed, 0 gone, 1 the same\.$/m);
    const unknown = await folder.import(site.url, '--type', 'user');
    assert.equal(unknown.status, 2);
    assert.match(
      unknown.err,
      /has no type “user” that is open to everybody\.\nWrite one of these after --type: post, report\. \(type-unknown\)/,
    );
  });

  test('takes so many as are wanted, the latest', async () => {
    await folder.import(site.url, '--limit', '3');
    assert.deepEqual(
      folder.feed().items.map(({ id }) => id),
      ['wordpress:120', 'wordpress:119', 'wordpress:118'],
    );
  });

  test('forgets nothing of the others when it takes the latest few', async () => {
    await folder.import(site.url);
    await folder.import(site.url, '--limit', '3', '--dry-run', '--accept');
    site.requests();
    await folder.import(site.url);
    assert.deepEqual(
      site.requests().filter((request) => /include=|media/.test(request)),
      [],
    );
  });

  test('refuses more than ten thousand, unless it is told how many', async () => {
    site.intercept = ({ url = '' }, response) => {
      if (!url.includes('/posts')) return false;
      response.writeHead(200, { 'x-wp-total': '10001' }).end('[]');
      return true;
    };
    const { status, err } = await folder.import(site.url);
    assert.equal(status, 2);
    assert.match(err, /There are 10001 reports.*\nAdd --limit.*\(too-many-reports\)/);
  });

  describe('if the API is closed', () => {
    for (const status of [401, 403]) {
      test(`with the status ${status}, names what closes it`, async () => {
        site.intercept = ({ url = '' }, response) => {
          if (!url.startsWith('/wp-json')) return false;
          response.writeHead(status).end('{"code":"rest_cannot_access"}');
          return true;
        };
        const { status: ended, err } = await folder.import(site.url);
        assert.equal(ended, 2);
        assert.match(
          err,
          new RegExp(`is closed to visitors \\(${status}\\)\\.\\n.*Wordfence.*\\(site-closed\\)`),
        );
      });
    }

    test('by a web page in its place, says so', async () => {
      site.intercept = ({ url = '' }, response) => {
        if (!url.startsWith('/wp-json')) return false;
        response.end('<!doctype html><title>Verify that you are human</title>');
        return true;
      };
      const { err } = await folder.import(site.url);
      assert.match(err, /answers with a web page\.\n.*\(site-sends-page\)/);
    });

    test('for files alone, goes on without them and says so', async () => {
      site.intercept = ({ url = '' }, response) => {
        if (!url.includes('/media')) return false;
        response.writeHead(401).end('{}');
        return true;
      };
      const { status, out } = await folder.import(site.url);
      assert.equal(status, 0);
      assert.match(out, /does not show “files” to visitors \(401\)\.\n.*\(part-refused\)/);
    });
  });

  test('finds the API by a tag, by its usual place, and without readable addresses', async () => {
    site.posts.post = posts(2);
    site.intercept = ({ url }, response) => {
      if (url !== '/') return false;
      response.end('<!doctype html><link href="/wp-json/" rel="https://api.w.org/">');
      return true;
    };
    assert.equal((await folder.import(site.url)).status, 0);
    assert.equal((await folder.import(`${site.url}wp-json/`)).status, 0);
    site.intercept = (request, response) => {
      if (request.url === '/') {
        response.end('<!doctype html><script src="/wp-includes/js/x.js"></script>');
        return true;
      }
      if (request.url?.startsWith('/wp-json')) {
        response.writeHead(404).end();
        return true;
      }
      const url = new URL(request.url ?? '', site.url);
      const route = url.searchParams.get('rest_route');
      if (route) request.url = `/wp-json${route}?${url.searchParams.toString()}`;
      return false;
    };
    const { status, out } = await folder.import(site.url);
    assert.match(out, /2 the same|2 new/);
    assert.equal(status, 0);
  });
});
