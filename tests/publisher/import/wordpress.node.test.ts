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

  /** The feed, and all that is kept. */
  const everything = (): readonly string[] => [folder.text('feed.json'), ...folder.everything()];

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

  test('sees an edit though the site says that another post is changed in years to come', async () => {
    site.posts.post = [{ id: 1, modified: '2199-01-01T00:00:00' }, { id: 2 }];
    await folder.import(site.url);
    const title = 'A better title';
    site.posts.post[1] = { id: 2, title, modified: '2024-02-01T00:00:00' };
    assert.match((await folder.import(site.url)).out, /^changed {3}“A better title”: /m);
  });

  test('notices of many posts that one left on the day on which a planned one came', async () => {
    const planned = { id: 601, modified: '2024-01-01T00:30:00' };
    site.posts.post = [...posts(600), { ...planned, status: 'future' }];
    await folder.import(site.url, '--no-enrich');
    site.posts.post = [...posts(600).filter(({ id }) => id !== 7), planned];
    const { out } = await folder.import(site.url, '--no-enrich');
    assert.match(out, /^1 new, 0 changed, 1 gone, 600 the same\.$/m);
    site.requests();
    await folder.import(site.url, '--no-enrich');
    assert.ok(site.requests().filter((request) => request.includes('/posts')).length < 5);
  });

  test('leaves out what is not published or needs a password, whatever the site sends', async () => {
    site.posts.post = [...posts(120), { id: 500, title: 'Secret plans', status: 'lie' }];
    const { out } = await folder.import(site.url);
    assert.match(out, /“wordpress:500” is not published \(draft\)\./);
    assert.doesNotMatch([out, ...everything()].join('\n'), /Secret plans/);
  });

  describe('a report that was public', () => {
    const change = (post: Partial<SitePost>): void => {
      site.posts.post = posts(120).map((each) => (each.id === 7 ? { ...each, ...post } : each));
    };
    const changed = '2024-02-01T00:00:00';
    const states: Readonly<Record<string, Partial<SitePost>>> = {
      'gets a password': { isProtected: true, modified: changed },
      'is made private': { status: 'private', modified: changed },
      'becomes a draft again': { status: 'draft', modified: changed },
      'is planned for a later day': { status: 'future', modified: changed },
      'is moved to the trash': { status: 'trash', modified: changed },
    };
    for (const [what, state] of Object.entries(states)) {
      test(`and ${what} leaves the feed at once, and its words are nowhere`, async () => {
        change({ title: 'Secret plans', content: '<p>Secret words.</p>' });
        site.files.push({ id: 903, post: 7, name: 'secret.pdf' });
        await folder.import(site.url);
        change({ title: 'Secret plans', content: '<p>Secret words.</p>', ...state });
        // A dry run, and one that cannot write, know it for the next.
        assert.match((await folder.import(site.url, '--dry-run')).out, /, 1 removed, 0 gone, /);
        const { status, out } = await folder.import(site.url);
        assert.equal(status, 0);
        assert.match(out, /^removed {3}“wordpress:7”$/m);
        assert.match(out, /^0 new, 0 changed, 1 removed, 0 gone, 119 the same\.$/m);
        assert.doesNotMatch([out, ...everything()].join('\n'), /secret/i);
        site.requests();
        await folder.import(site.url);
        assert.ok(!site.requests().some((request) => /posts\/7|media/.test(request)));
        change({ modified: '2024-03-01T00:00:00' });
        assert.match((await folder.import(site.url)).out, /^new {7}“Report 7”$/m);
      });
    }

    test('leaves the feed also if the state is lost, it is pinned, or it is the only one', async () => {
      site.posts.post = [{ id: 7 }];
      await folder.import(site.url);
      folder.write('edits.json', { 'wordpress:7': { pinned: true } });
      site.posts.post = [{ id: 7, status: 'private' }];
      const { status, out } = await folder.import(site.url, '--state', `${folder.path}/other`);
      assert.equal(status, 0, out);
      assert.deepEqual(folder.feed().items, []);
    });

    test('stays if the site says nothing of it, or nothing that can be believed', async () => {
      await folder.import(site.url);
      site.posts.post = posts(120).filter(({ id }) => id !== 7);
      for (const [code, body] of [
        [404, '{"code":"rest_post_invalid_id"}'],
        [403, '<!doctype html><title>Verify that you are human</title>'],
        [401, '{"code":"rest_cannot_access"}'],
      ] as const) {
        site.intercept = ({ url = '' }, response) => {
          if (!url.includes('/posts/7')) return false;
          response.writeHead(code).end(body);
          return true;
        };
        const { out } = await folder.import(site.url);
        assert.match(out, /^gone {6}“Report 7”$/m, body);
        assert.equal(folder.feed().items.length, 120);
      }
    });

    test('is asked for once if it is deleted, and not if a limit leaves it out', async () => {
      await folder.import(site.url);
      site.posts.post = posts(120).filter(({ id }) => id !== 7);
      const single = (): readonly string[] =>
        site.requests().filter((request) => /\/posts\/\d/.test(request));
      await folder.import(site.url);
      assert.deepEqual(single(), ['GET /wp-json/wp/v2/posts/7']);
      await folder.import(site.url);
      await folder.import(site.url, '--limit', '3', '--accept', '--dry-run');
      await folder.import(site.url, '--since', '2025', '--accept', '--dry-run');
      assert.deepEqual(single(), []);
    });
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
    assert.match(out, /“wordpress:501” is not open to everybody \(password\)\./);
    assert.doesNotMatch(out, /Report 50/);
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

  test('keeps the reports of two sites apart, though their numbers are the same', async () => {
    const other = await aWordPress({ post: [{ id: 1, title: 'Another report' }, { id: 2 }] });
    site.posts.post = posts(3);
    const config = folder.write('publications.config.json', {
      sources: [{ place: site.url }, { place: other.url }, { place: `${site.url}wp-json/` }],
    });
    await folder.import(config);
    const { host } = new URL(other.url);
    const all = ['wordpress:1', 'wordpress:2', 'wordpress:3'];
    const theirs = [`wordpress:${host}:1`, `wordpress:${host}:2`];
    const ids = (): readonly string[] => folder.feed().items.map(({ id }) => id);
    assert.deepEqual(ids().toSorted(), [...all, ...theirs].sort());
    other.posts.post = [
      { id: 1, title: 'Another report' },
      { id: 2, status: 'private' },
    ];
    await folder.import(config);
    assert.deepEqual(ids().toSorted(), [...all, theirs[0]].sort());
    await other.close();
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
