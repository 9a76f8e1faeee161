import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sharedText, skip } from '../../sources/shared-answer.js';
import type { Outcome } from '../a-terminal.js';
import { aFolder, type TestFolder } from './a-folder.js';
import { aSite, type PathServer, type SiteAnswer } from './a-site.js';

describe('import from', () => {
  let folder: TestFolder;
  let site: PathServer | undefined;
  beforeEach(() => (folder = aFolder()));
  afterEach(async () => {
    folder.remove();
    await site?.close();
    site = undefined;
  });
  const serve = async (answers: Record<string, SiteAnswer>): Promise<PathServer> =>
    (site = await aSite(answers));
  const titles = (): readonly (string | undefined)[] =>
    folder.feed().items.map(({ title }) => title);
  const run = (place: string, ...args: readonly string[]): Promise<Outcome> =>
    folder.import(place, '--no-enrich', ...args);

  describe('a spreadsheet at an address', () => {
    test('reads it, and not again while it is the same', async () => {
      const { url, paths } = await serve({ '/r.csv': 'ID,Title,Files\na,A,files/a.pdf\n' });
      const { err } = await run(`${url}r.csv`);
      assert.match(err, /is a spreadsheet\./);
      assert.equal(folder.feed().items[0]?.attachments?.[0]?.url, `${url}files/a.pdf`);
      paths();
      assert.match((await run(`${url}r.csv`)).out, /1 the same/);
      assert.equal(site?.asked.at(-1)?.headers['if-none-match'], '"31"');
    });

    test('says that a login page is none', async () => {
      const { url } = await serve({ '/r.csv': '<!doctype html><title>Sign in</title>' });
      const { status, err } = await run(`${url}r.csv`);
      assert.equal(status, 2);
      assert.match(
        err,
        /answers with a web page, and not with a table\..*Anyone with the link.*\(table-is-page\)/s,
      );
    });
  });

  describe('Drupal', () => {
    const UMAMI = 'feeds/drupal/drupal-umami-en-articles.json';

    test('reads the shared answer as JSON:API sends it', { skip }, async () => {
      const { url } = await serve({
        '/jsonapi': {
          links: {
            'node--article': { href: 'SITE/jsonapi/node/article' },
            self: { href: 'SITE/' },
          },
        },
        '/jsonapi/node/article': sharedText(UMAMI),
      });
      const { status, out, err } = await run(`${url}jsonapi`);
      assert.equal(status, 0, err);
      assert.match(err, /is the JSON:API of a Drupal site\./);
      assert.ok(titles().length > 3);
      // The site of the answer translates its articles.
      assert.match(out, /\(languages-not-read\)/);
    });

    test('puts the languages of the shared answer together', { skip }, async () => {
      const english = sharedText(UMAMI);
      // JSON:API sends the same fields in Spanish; `content_translation_source` says from which language.
      const spanish = english
        .replaceAll('https://umami/en/', 'https://umami/es/')
        .replaceAll(/("langcode": ?)"en"/g, '$1"es"')
        .replaceAll(/("default_langcode": ?)true/g, '$1false')
        .replaceAll(/("content_translation_source": ?)"und"/g, '$1"en"');
      const { url } = await serve({
        '/en/jsonapi/node/article': english,
        '/es/jsonapi/node/article': spanish,
      });
      const { status, err } = await run(`${url}en/jsonapi/node/article`, '--languages', 'es');
      assert.equal(status, 0, err);
      const { items } = folder.feed();
      assert.equal(items.length, 16);
      for (const { id, url: page, language, _publication } of items) {
        const other = language === 'en' ? `${id}:es` : id.replace(/:es$/, '');
        assert.deepEqual(_publication?.translations, [other]);
        assert.match(page ?? '', new RegExp(`^https://umami/${language}/`));
      }
    });

    const node = (id: string, more: object = {}): object => ({
      type: 'node--report',
      id,
      attributes: {
        title: `Report ${id}`,
        langcode: 'en',
        status: true,
        created: '2024-05-01T00:00:00+00:00',
        path: { alias: `/r/${id}` },
      },
      relationships: {
        field_document: { data: { type: 'media--document', id: `m${id}` } },
        uid: { data: null },
      },
      ...more,
    });
    const media = (id: string): readonly object[] => [
      {
        type: 'media--document',
        id: `m${id}`,
        attributes: { name: 'x', status: true },
        relationships: { field_media_document: { data: { type: 'file--file', id: `f${id}` } } },
      },
      {
        type: 'file--file',
        id: `f${id}`,
        attributes: {
          filename: `${id}.pdf`,
          filemime: 'application/pdf',
          filesize: 9,
          uri: { url: `/files/${id}.pdf` },
        },
      },
    ];

    test('takes the kinds that hold reports, page by page, with the files of their media', async () => {
      const list = '/jsonapi/node/report?page[limit]=50';
      const include = 'field_document,field_document.field_media_document';
      const own = `${list}&sort=created&include=${include}`;
      const { url, paths } = await serve({
        '/jsonapi': {
          links: {
            'node--report': { href: '/jsonapi/node/report' },
            'node--page': { href: '/jsonapi/node/page' },
          },
        },
        [list]: { data: [node('1')] },
        [`${list}&include=field_document`]: { data: [node('1')], included: media('1') },
        [own]: {
          data: [node('1')],
          included: media('1'),
          links: { next: { href: '/jsonapi/node/report?page[offset]=50' } },
        },
        '/jsonapi/node/report?page[offset]=50': { data: [node('2')], included: media('2') },
      });
      const { status, err } = await run(url, '--from', 'drupal');
      assert.equal(status, 0, err);
      assert.match(err, /Its types are report, page\. Taken: report\./);
      assert.deepEqual(titles().toSorted(), ['Report 1', 'Report 2']);
      const files = folder.feed().items.map(({ attachments = [] }) => attachments[0]?.url);
      assert.deepEqual(files.toSorted(), [`${url}files/1.pdf`, `${url}files/2.pdf`]);
      paths();
      assert.match((await run(url, '--from', 'drupal')).out, /2 the same/);
      assert.ok(paths().every((path) => !path.includes('uid')));
    });

    describe('of several languages', () => {
      const inLanguage = (language: string, ...data: readonly object[]): SiteAnswer => ({
        data,
        links: { self: { href: `SITE/${language}/jsonapi/node/report` } },
      });
      const said = (id: string, langcode: string): object => {
        const { attributes, ...rest } = node(id) as { attributes: object };
        const own = { langcode, title: `${id} ${langcode}`, path: { alias: `/${langcode}-${id}` } };
        const first = { default_langcode: langcode === 'en', content_translation_source: 'und' };
        return { ...rest, attributes: { ...attributes, ...own, ...first } };
      };
      const lists = {
        '/en/jsonapi/node/report': inLanguage('en', said('1', 'en'), said('2', 'en')),
        '/fr/jsonapi/node/report': inLanguage('fr', said('1', 'fr'), said('2', 'en')),
        '/ar/jsonapi/node/report': inLanguage('ar', said('1', 'ar'), said('2', 'en')),
      };
      const urls = (): readonly (string | undefined)[] =>
        folder
          .feed()
          .items.map(({ url }) => url)
          .toSorted();

      test('reads those that are named, and puts the versions of a report together', async () => {
        const { url } = await serve(lists);
        const { status, err, out } = await run(
          `${url}en/jsonapi/node/report`,
          '--languages',
          'en,fr,ar',
        );
        assert.equal(status, 0, err);
        assert.doesNotMatch(out + err, /languages-not-read/);
        assert.deepEqual(
          urls(),
          ['ar/ar-1', 'en/en-1', 'en/en-2', 'fr/fr-1'].map((path) => url + path),
        );
        const french = folder.feed().items.find(({ language }) => language === 'fr');
        assert.equal(french?.id, '1:fr');
        assert.deepEqual(french._publication?.translations, ['1', '1:ar']);
        // Nothing else changes if a language is left out for once.
        const { out: fewer } = await run(`${url}en/jsonapi/node/report`, '--languages', 'fr');
        assert.match(fewer, /1 gone/);
        assert.equal(urls().length, 4);
      });

      test('says that there may be more if none is named, and asks for nothing', async () => {
        const { url, paths } = await serve(lists);
        const place = `${url}en/jsonapi/node/report`;
        const { status, out, err } = await run(place);
        assert.equal(status, 0, err);
        assert.match(out, /may have these reports in further languages.*\(languages-not-read\)/s);
        assert.ok(paths().every((path) => path.startsWith('/en/')));
        assert.doesNotMatch((await run(place, '--languages', 'en')).out, /languages-not-read/);
        assert.ok(paths().every((path) => path.startsWith('/en/')));
      });

      test('finds them beside a language that has no part in addresses, and below a folder', async () => {
        const { url } = await serve({
          '/web/jsonapi/node/report': { data: [said('1', 'en')] },
          '/web/fr/jsonapi/node/report': inLanguage('web/fr', said('1', 'fr')),
        });
        const { status, err } = await run(`${url}web/jsonapi/node/report`, '--languages', 'en,fr');
        assert.equal(status, 0, err);
        assert.deepEqual(
          urls(),
          ['web/en-1', 'web/fr/fr-1'].map((path) => url + path),
        );
      });

      test('says which language the site does not have, and writes nothing', async () => {
        const { url } = await serve(lists);
        const { status, err } = await run(`${url}en/jsonapi/node/report`, '--languages', 'fra');
        assert.equal(status, 2);
        assert.match(
          err,
          /nothing in the language “fra” at “.*\/fra\/jsonapi\/node\/report” \(404\)/,
        );
        assert.match(err, /\(language-not-there\)/);
        assert.ok(!folder.names().includes('feed.json'));
      });
    });
  });

  describe('pages', () => {
    const page = (title: string, more = ''): string =>
      `<!doctype html><html lang="en"><title>${title}</title><meta property="og:title" content="${title}">` +
      `<meta name="citation_publication_date" content="2024/05/01">${more}<a href="/files/${title}.pdf">PDF</a>`;

    test('takes the reports of a sitemap, and asks again only for those that changed', async () => {
      const sitemap = (day: string): string =>
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` +
        `<url><loc>SITE/reports/a</loc><lastmod>2024-05-01</lastmod></url>` +
        `<url><loc>SITE/reports/b</loc><lastmod>${day}</lastmod></url><url><loc>SITE/about</loc></url></urlset>`;
      const { url, answers, paths } = await serve({
        '/sitemap.xml': sitemap('2024-05-01'),
        '/reports/a': page('A'),
        '/reports/b': page('B'),
      });
      const { status, err } = await run(`${url}sitemap.xml`);
      assert.equal(status, 0, err);
      assert.match(err, /It names 3 pages\. Taken: 2, by their addresses\./);
      assert.deepEqual(titles().toSorted(), ['A', 'B']);
      assert.deepEqual(paths(), ['/sitemap.xml', '/reports/a', '/reports/b']);
      answers['/sitemap.xml'] = sitemap('2024-06-01 ');
      answers['/reports/b'] = page('B, corrected');
      const { out } = await run(`${url}sitemap.xml`);
      assert.deepEqual(paths(), ['/sitemap.xml', '/reports/b']);
      assert.match(out, /^changed {3}“B, corrected”: /m);
    });

    test('reads a sitemap that is packed', async () => {
      const { url } = await serve({
        '/sitemap.xml.gz': (_request, response) =>
          response.end(
            gzipSync(`<urlset><url><loc>${site?.url ?? ''}reports/a</loc></url></urlset>`),
          ),
        '/reports/a': page('A'),
      });
      await run(`${url}sitemap.xml.gz`);
      assert.deepEqual(titles(), ['A']);
    });

    test('asks again for a page that was changed today, since it may change again today', async () => {
      const today = new Date().toISOString().slice(0, 10);
      const { url, answers } = await serve({
        '/sitemap.xml': `<urlset><url><loc>SITE/reports/a</loc><lastmod>${today}</lastmod></url></urlset>`,
        '/reports/a': page('A'),
      });
      await run(`${url}sitemap.xml`);
      answers['/reports/a'] = page('A, corrected');
      assert.match((await run(`${url}sitemap.xml`)).out, /^changed {3}“A, corrected”: /m);
    });

    test('goes on though one page is broken, and stops if the site is down', async () => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      const sitemap = (day: string): string =>
        `<urlset>${names.map((name) => `<url><loc>SITE/reports/${name}</loc><lastmod>${day}</lastmod></url>`).join('')}</urlset>`;
      const { url, answers } = await serve({ '/sitemap.xml': sitemap('2024-05-01') });
      for (const name of names) answers[`/reports/${name}`] = page(name);
      await run(`${url}sitemap.xml`);
      const broken: SiteAnswer = (_request, response) => response.writeHead(500).end();
      answers['/sitemap.xml'] = sitemap('2024-06-01 ');
      answers['/reports/b'] = broken;
      answers['/reports/c'] = page('C, corrected');
      const { status, out } = await run(`${url}sitemap.xml`);
      assert.equal(status, 0);
      assert.match(out, /reports\/b” is skipped: .*error \(500\)/);
      assert.match(out, /^0 new, 1 changed, 0 gone, 4 the same\.$/m);
      answers['/reports/b'] = page('B, repaired');
      assert.match((await run(`${url}sitemap.xml`)).out, /^changed {3}“B, repaired”: /m);
      answers['/sitemap.xml'] = sitemap('2024-07-01  ');
      for (const name of names) answers[`/reports/${name}`] = broken;
      assert.equal((await run(`${url}sitemap.xml`)).status, 2);
    });

    test('reads a page in the encoding that its own tag names', async () => {
      const html = page('L\x92\xe9t\xe9 \x96 c\x9cur', '<meta charset="iso-8859-1">');
      const { url } = await serve({
        '/reports': '<!doctype html><a href="/reports/a">A</a>',
        '/reports/a': Buffer.from(html, 'latin1'),
      });
      await run(`${url}reports`);
      assert.deepEqual(titles(), ['L’été – cœur']);
    });

    test('follows the pages of a list, by whatever they are called, and takes no other for reports', async () => {
      const report = (name: string): string => `<a href="/reports/${name}">x</a>`;
      const { url, asked } = await serve({
        '/three/': `<!doctype html>${report('a')}<a href="/three/page2">2</a>`,
        '/three/page2': `<!doctype html>${report('b')}<a href="/three/">1</a><a href="/three/page/3/">3</a>`,
        '/by-query?page=2': `<!doctype html>${report('b')}<a href="?page=1">1</a>`,
        '/by-query': `<!doctype html>${report('a')}<nav><a href="?page=2">2</a></nav>`,
        '/by-rel': `<!doctype html>${report('a')}<a rel="nofollow next" href="/older">Next</a>`,
        '/by-link': `<!doctype html><link rel="next" href="/older">${report('a')}`,
        '/older': `<!doctype html>${report('b')}`,
        '/reports/a': page('A'),
        '/reports/b': page('B'),
      });
      for (const list of ['three/', 'by-query', 'by-rel', 'by-link']) {
        const { out } = await run(`${url}${list}`, '--fresh', '--accept', '--prune');
        assert.deepEqual(titles().toSorted(), ['A', 'B'], list);
        assert.doesNotMatch(out, /page-without-report/, list);
        if (list === 'three/') assert.match(out, /page\/3\/” is skipped: it answers with an error/);
      }
      assert.ok(asked.length < 40);
    });

    test('takes the pages of a list, and says which are no reports, closed or gone', async () => {
      const list = ['a', 'empty', 'hidden', 'closed', 'gone', 'noindex'].map(
        (name) => `<a href="/reports/${name}">x</a>`,
      );
      const { url } = await serve({
        '/robots.txt': 'User-agent: *\nDisallow: /reports/closed',
        '/reports': `<!doctype html>${list.join('')}`,
        '/reports/a': page('A'),
        '/reports/empty': '<!doctype html><title>Nothing</title>',
        '/reports/hidden': page('Hidden', '<meta name="robots" content="noindex">'),
        '/reports/closed': page('Closed'),
        '/reports/noindex': (_request, response) =>
          response.writeHead(200, { 'x-robots-tag': 'noindex' }).end(page('N')),
      });
      const { out, err } = await run(`${url}reports`);
      assert.match(err, /is a list of web pages\./);
      assert.deepEqual(titles(), ['A']);
      assert.match(out, /reports\/empty” tells nothing about a report/);
      assert.match(out, /“Hidden” is not published \(noindex\)/);
      assert.match(out, /reports\/closed” is skipped: The robots\.txt/);
      assert.match(out, /reports\/gone” is skipped: it answers with an error \(404\)/);
      assert.match(out, /reports\/noindex” is skipped: its server says “noindex”/);
      assert.ok(!site?.asked.some(({ url: path }) => path === '/reports/closed'));
    });
  });

  describe('a feed', () => {
    const rss = (...numbers: readonly number[]): string =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>SITE/</link>${numbers
        .map(
          (number) =>
            `<item><guid>g${number}</guid><title>Item ${number}</title><description>Text.</description></item>`,
        )
        .join('')}</channel></rss>`;

    test('in RSS keeps what drops off its end, and does not call it gone', async () => {
      const { url, answers } = await serve({ '/feed': rss(3, 2, 1) });
      await run(`${url}feed`);
      answers['/feed'] = rss(5);
      const { out, err } = await run(`${url}feed`);
      assert.match(err, /is an RSS or Atom feed\./);
      assert.match(out, /holds its latest reports only.*\(latest-only\)/s);
      assert.match(out, /^1 new, 0 changed, 0 gone, 3 the same\.$/m);
      assert.equal(folder.feed().title, 'News');
    });

    for (const path of ['feeds/rss-atom/allthis.atom', 'feeds/rss-atom/manton.rss']) {
      test(`such as the shared ${path}`, { skip }, async () => {
        const file = folder.write(`feed.${path.slice(-4).replace('.', '')}`, sharedText(path));
        const { status, err } = await run(file, '--from', 'feed');
        assert.equal(status, 0, err);
        assert.ok(titles().length > 5);
      });
    }

    test('in JSON follows its pages, and stops where they lead in a round', async () => {
      const feed = (id: string, next: string): Record<string, unknown> => ({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        next_url: next,
        items: [{ id, title: `Item ${id}`, content_text: 'Text.' }],
      });
      const { url } = await serve({
        '/1.json': feed('1', 'SITE/2.json'),
        '/2.json': feed('2', 'SITE/1.json'),
      });
      const { err } = await run(`${url}1.json`);
      assert.match(err, /is a JSON Feed\./);
      assert.deepEqual(titles(), ['Item 1', 'Item 2']);
    });
  });

  describe('ReliefWeb', () => {
    const SAMPLE = 'feeds/reliefweb/reports-page-1.json';

    test('asks for an app name, and keeps it out of everything that it writes', async () => {
      const asked = await run('https://reliefweb.int/organization/unhcr');
      assert.equal(asked.status, 2);
      assert.match(asked.err, /--key-env RELIEFWEB_APPNAME\. \(app-name-missing\)/);
      const { url } = await serve({
        '/v2/reports': {
          totalCount: 1,
          data: [
            {
              id: '1',
              fields: {
                id: '1',
                title: 'Ours',
                url: 'SITE/node/1',
                source: [{ id: 7, name: 'Us' }],
                date: { original: '2024-05-01T00:00:00+00:00' },
                format: [{ name: 'Analysis' }],
                body: 'Text',
              },
            },
          ],
        },
      });
      process.env.TEST_APPNAME = 'secret-app-name';
      const { status, out, err } = await run(
        `${url}v2/reports?source=7`,
        '--from',
        'reliefweb',
        '--key-env',
        'TEST_APPNAME',
      );
      delete process.env.TEST_APPNAME;
      assert.equal(status, 0, err);
      assert.deepEqual(titles(), ['Ours']);
      assert.ok(site?.asked.some(({ url: path = '' }) => path.includes('appname=secret-app-name')));
      const kept = [out, err, folder.text('feed.json'), ...folder.everything()];
      assert.ok(kept.every((text) => !text.includes('secret-app-name')));
    });

    test('leaves out the reports of others', { skip }, async () => {
      const { url } = await serve({ '/v2/reports': sharedText(SAMPLE) });
      process.env.TEST_APPNAME = 'x';
      const { out, err } = await run(
        `${url}v2/reports?source=999999`,
        '--from',
        'reliefweb',
        '--key-env',
        'TEST_APPNAME',
        '--accept',
      );
      delete process.env.TEST_APPNAME;
      assert.match(out, /is a report of .*\(not-own\)/s, err);
    });
  });

  describe('Zenodo', () => {
    const SAMPLE = 'feeds/repositories/zenodo-kpiit-search.json';

    test('reads a community, page by page', { skip }, async () => {
      const { hits } = JSON.parse(sharedText(SAMPLE)) as { hits: { hits: object[] } };
      const { url, paths } = await serve({
        '/api/communities/us/records': {
          hits: { total: hits.hits.length, hits: hits.hits.slice(0, 2) },
          links: { next: 'SITE/api/next' },
        },
        '/api/next': { hits: { total: hits.hits.length, hits: hits.hits.slice(2) } },
      });
      const { status, err } = await run(`${url}communities/us`, '--from', 'zenodo');
      assert.equal(status, 0, err);
      assert.ok(titles().length > 2);
      assert.deepEqual(paths(), ['/api/communities/us/records?size=25&sort=oldest', '/api/next']);
    });
  });

  describe('a list of citations', () => {
    const files = { 'crossref.bib': /./, 'crossref.ris': /./, 'citeproc.json': /./ };
    for (const name of Object.keys(files)) {
      const path = `sources/citations/${name}`;
      test(`such as the shared ${name}`, { skip }, async () => {
        const { status, err } = await run(folder.write(name, sharedText(path)));
        assert.match(err, /is a list of citations\./);
        assert.equal(status, 0);
        assert.ok(titles()[0]);
      });
    }
  });

  test('something that nobody knows says so', async () => {
    const { url } = await serve({ '/x': '{"hello": 1}' });
    for (const place of [`${url}x`, folder.write('x.txt', 'hello')]) {
      const { status, err } = await run(place);
      assert.equal(status, 2);
      assert.match(err, /Nobody can tell what “.*” is\.\nSay it with --from.*\(source-unknown\)/);
    }
  });

  test('something that is no address says so', async () => {
    for (const place of ['http://', 'http://[']) {
      const { err } = await run(place);
      assert.match(err, /is no whole address\.\nWrite one such as.*\(no-address\)/);
    }
  });

  test('something that is refused is not gone on with the next time', async () => {
    const good = folder.write('good.csv', 'Title\nA\n');
    const { url } = await serve({ '/empty.csv': 'Title\n' });
    const wrong = [`${url}empty.csv`, `${url}nowhere.csv`, `${folder.path}/no.csv`];
    for (const place of wrong) {
      assert.notEqual((await run(place)).status, 0);
      assert.doesNotMatch((await run(good, '--accept')).err, /This one goes on/, place);
    }
  });

  test('something that is not what --from says, says so', async () => {
    const { url } = await serve({ '/x': 'hello' });
    for (const from of ['drupal', 'zenodo', 'feed', 'json-feed', 'citations', 'table']) {
      const { status, err } = await run(`${url}x`, '--from', from);
      assert.equal(status, 2, from);
      assert.match(err, /\n.*\([a-z-]+\)\n$/, from);
      assert.doesNotMatch(err, /inside this program/);
    }
  });
});
