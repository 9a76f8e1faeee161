import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { checkFeed } from '../../../src/publisher/check/check-feed.js';
import { runCommand } from '../a-terminal.js';
import { aFolder, type TestFolder } from './a-folder.js';

/** Rows of a spreadsheet: id, title, date, page. */
const table = (...rows: readonly string[]): string =>
  ['ID,Title,Date,Page,Summary', ...rows, ''].join('\n');

const row = (id: string, title = `Report ${id}`, date = '2024-05-01'): string =>
  `${id},${title},${date},https://publisher.example/${id},What report ${id} says.`;

describe('import', () => {
  let folder: TestFolder;
  let csv = '';
  const write = (...rows: readonly string[]): string =>
    (csv = folder.write('reports.csv', table(...rows)));
  const run = (...args: readonly string[]): ReturnType<TestFolder['import']> =>
    folder.import(csv, '--no-enrich', ...args);
  const ids = (): readonly string[] => folder.feed().items.map(({ id }) => id);
  beforeEach(() => {
    folder = aFolder();
    write(row('a'), row('b', 'Report b', '2024-06-01'), row('c', 'Report c', '2023'));
  });
  afterEach(() => folder.remove());

  test('makes a feed in which check finds no error, the latest first', async () => {
    const { status, out, err } = await run();
    assert.equal(status, 0);
    assert.equal(err, `${csv} is a spreadsheet.\n`);
    assert.match(out, /^3 new, 0 changed, 0 gone, 0 the same\.$/m);
    assert.deepEqual(ids(), ['b', 'a', 'c']);
    const { findings } = await checkFeed(folder.text('feed.json'));
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  test('writes the same bytes from the same reports, in whatever order they stand', async () => {
    await run();
    const first = folder.text('feed.json');
    write(row('c', 'Report c', '2023'), row('b', 'Report b', '2024-06-01'), row('a'));
    const { out } = await run();
    assert.match(out, /stays as it is: 3 reports/);
    assert.equal(folder.text('feed.json'), first);
  });

  test('with --dry-run says what would change, and writes no feed', async () => {
    const first = await run('--dry-run');
    assert.match(first.out, /3 new.*\nNothing is written, since this is a dry run\.\n$/s);
    assert.deepEqual(folder.names(), ['.publication-import', 'reports.csv']);
    const next = await run();
    assert.match(next.out, /^3 new, 0 changed, 0 gone, 0 the same\.$/m);
  });

  test('takes fields from columns of other names, as a map says', async () => {
    csv = folder.write('own.csv', 'Nr,Name of it,Kurz\n1,One,In short.\n');
    const map = folder.write('map.json', { id: 'Nr', title: 'Name of it', summary: 'Kurz' });
    await run('--map', map);
    const [item] = folder.feed().items;
    assert.deepEqual([item?.id, item?.title, item?.summary], ['1', 'One', 'In short.']);
    folder.write('map.json', { id: 1 });
    assert.match((await run('--map', map)).err, /its values must be names.*\(map-unreadable\)/s);
  });

  test('takes reports since a day, and the latest of them', async () => {
    await run('--since', '2024-05');
    assert.deepEqual(ids(), ['b', 'a']);
    await run('--limit', '1', '--accept', '--prune');
    assert.deepEqual(ids(), ['b']);
  });

  describe('of a source that has less than last time', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id));

    test('writes nothing if more than half is gone, unless that is accepted', async () => {
      write(...many);
      await run();
      const before = folder.text('feed.json');
      write(row('a'), row('b'));
      const { status, err } = await run();
      assert.equal(status, 1);
      assert.match(
        err,
        /reports\.csv has 2 of the 5 reports that it had last time\.\n.*add --accept\. \(source-shrunk\)/,
      );
      assert.equal(folder.text('feed.json'), before);
      const accepted = await run('--accept');
      assert.match(accepted.out, /^0 new, 0 changed, 3 gone, 5 the same\.$/m);
    });

    test('writes nothing if nothing is left', async () => {
      await run();
      write();
      const { status, err } = await run();
      assert.equal(status, 1);
      assert.match(err, /reports\.csv has no report\..*\(source-empty\)/s);
      assert.equal((await run('--accept')).status, 0);
      assert.equal(ids().length, 3);
    });

    test('keeps what is gone though the state is lost, and what a source had that is named no more', async () => {
      write(...many);
      await run();
      write(...many.slice(1));
      const lost = await run('--state', `${folder.path}/other-state`);
      assert.match(lost.out, /^0 new, 0 changed, 1 gone, 5 the same\.$/m);
      csv = folder.write('moved.csv', table(...many.slice(2), row('f')));
      const moved = await run('--state', `${folder.path}/other-state`);
      assert.match(moved.out, /^1 new, 0 changed, 2 gone, 5 the same\.$/m);
      assert.match((await run('--prune')).out, /^removed {3}/m);
      assert.equal(ids().length, 4);
    });

    test('writes nothing of half a feed, though the state is lost', async () => {
      write(...many);
      await run();
      write(row('a'));
      const { status, err } = await run('--state', `${folder.path}/other-state`);
      assert.equal(status, 1);
      assert.match(err, /has 1 of the 5 reports that it had last time\./);
    });

    test('keeps what is gone until it comes back, or is removed', async () => {
      write(...many);
      await run();
      write(...many.slice(1));
      await run();
      assert.ok(ids().includes('a'));
      write(...many);
      assert.match((await run()).out, /^0 new, 0 changed, 0 gone, 5 the same\.$/m);
      write(...many.slice(1));
      await run('--prune');
      assert.ok(!ids().includes('a'));
    });
  });

  describe('edits.json', () => {
    test('wins over the source in each import, and is never written', async () => {
      const edits = JSON.stringify({
        a: { title: 'My own title', _publication: { cover: { alt: 'A bus' }, doi: '10.1000/1' } },
        b: { summary: null },
        c: { hidden: true },
      });
      folder.write('edits.json', edits);
      await run();
      write(row('a', 'A new title'), row('b', 'Report b', '2024-06-01'), row('c'), row('d'));
      const { out } = await run();
      const { items } = folder.feed();
      const [a] = items.filter(({ id }) => id === 'a');
      assert.ok(a);
      assert.equal(a.title, 'My own title');
      assert.deepEqual(a._publication, { cover: { alt: 'A bus' }, doi: '10.1000/1' });
      assert.ok(!('summary' in (items.find(({ id }) => id === 'b') ?? {})));
      assert.deepEqual(ids().toSorted(), ['a', 'b', 'd']);
      assert.match(out, /^1 new, 0 changed, 0 gone, 2 the same\.$/m);
      assert.equal(folder.text('edits.json'), edits);
    });

    test('gives back what the source says once an edit is taken away', async () => {
      folder.write('edits.json', { a: { title: 'My own title' } });
      await run();
      folder.write('edits.json', {});
      const { out } = await run();
      assert.match(out, /^changed {3}“Report a”: title$/m);
    });

    test('pins a report to the top, and keeps it though it is gone and removed', async () => {
      folder.write('edits.json', { c: { pinned: true } });
      await run();
      assert.deepEqual(ids(), ['c', 'b', 'a']);
      write(row('a'), row('b', 'Report b', '2024-06-01'));
      await run('--prune');
      assert.deepEqual(ids(), ['c', 'b', 'a']);
    });

    test('names edits of a report that there is not', async () => {
      folder.write('edits.json', { z: { title: 'Z' } });
      assert.match(
        (await run()).out,
        /has edits for “z”, and there is no such report\.\n.*\(edit-without-report\)/,
      );
    });

    const broken: readonly (readonly [string, unknown, RegExp])[] = [
      ['no JSON', '{', /it is no JSON/],
      ['a list', [], /it must be an object/],
      ['an edit that is a text', { a: 'x' }, /the edits of “a” must be an object/],
      ['another id', { a: { id: 'b' } }, /the id of “a” cannot be changed/],
    ];
    for (const [what, edits, says] of broken) {
      test(`stops the import if it holds ${what}`, async () => {
        folder.write('edits.json', edits);
        const { status, err } = await run();
        assert.equal(status, 2);
        assert.match(err, says);
        assert.match(err, /\(edits-unreadable\)/);
        assert.ok(!folder.names().includes('feed.json'));
      });
    }

    const wrong: readonly (readonly [edit: string, says: RegExp])[] = [
      ['{"hidden": "yes"}', /“a”: “hidden” must be true or false/],
      ['{"hiden": true}', /“a”: nobody knows “hiden”\. Did you mean “hidden”\?/],
      ['{"hide": true}', /nobody knows “hide”\. Did you mean “hidden”\?/],
      ['{"title": 5}', /“a”: “title” must be a text/],
      ['{"attachments": "x"}', /“attachments” must be a list/],
      [
        '{"attachments": [{"url": "java\\nscript:alert(1)"}]}',
        /“attachments\[0\]\.url” must be an add/,
      ],
      ['{"url": "javascript:alert(1)"}', /“url” must be an address of the web/],
      ['{"authors": [null]}', /“authors\[0\]” must be an object/],
      ['{"authors": [{}]}', /“authors\[0\]” has no name and no url/],
      ['{"__proto__": {"hidden": true}}', /nobody knows “__proto__”/],
      ['{"_publication": {"__proto__": {}}}', /nobody knows “_publication\.__proto__”/],
      [
        '{"_publication": {"licences": "x"}}',
        /“_publication\.licences”\. Did you mean “licence”\?/,
      ],
      ['{"_publication": {"cover": "x"}}', /“_publication\.cover” is not as docs/],
      ['{"date_published": "soon"}', /“date_published” must be a date/],
    ];
    test('stops the import if it holds what a feed cannot, and says the id and the key', async () => {
      for (const [edit, says] of wrong) {
        folder.write('edits.json', `{"a": ${edit}}`);
        const { status, err } = await run();
        assert.equal(status, 2, edit);
        assert.match(err, says);
        assert.match(err, /edits\.json, “a”: .*\(edit-wrong\)/s);
        assert.ok(!folder.names().includes('feed.json'));
      }
      folder.write('edits.json', { a: { hiden: true }, b: { pined: true, title: null } });
      assert.match((await run()).out, /“hiden”.*“pined”/s);
    });

    test('gives a report its text by a summary, if it has no other', async () => {
      csv = folder.write(
        'bare.csv',
        'ID,Title,Summary,Text\na,A,,\nb,B,Old words.,\nc,C,Short.,Long.\n',
      );
      assert.match((await run()).out, /“A” has neither/);
      const summary = 'New words.';
      folder.write('edits.json', { a: { summary }, b: { summary }, c: { summary } });
      assert.doesNotMatch((await run()).out, /no-text/);
      const texts = folder.feed().items.map((item) => [item.id, item.summary, item.content_text]);
      assert.deepEqual(texts.toSorted(), [
        ['a', summary, summary],
        ['b', summary, summary],
        ['c', summary, 'Long.'],
      ]);
    });

    test('is where check sends people who mend a feed that an import wrote', async () => {
      csv = folder.write('bare.csv', 'ID,Title\na,A\n');
      await run();
      const { out } = await runCommand(['check', `${folder.path}/feed.json`]);
      assert.match(out, /writes this feed\. Mend the source, or write into edits\.json/);
    });

    test('may hold extensions of the publisher, and objects that complete others', async () => {
      const edit = { _own: { any: 1 }, _publication: { publisher: { url: 'https://a.example/' } } };
      folder.write('edits.json', { a: { ...edit, external_url: null, title: '' } });
      const { status, err } = await run();
      assert.equal(status, 0, err);
      assert.ok(folder.text('feed.json').includes('"_own"'));
    });

    test('must be there if it is named', async () => {
      const { err } = await run('--edits', `${folder.path}/mine.json`);
      assert.match(err, /mine\.json cannot be read: there is no such file/);
    });
  });

  describe('does not overwrite', () => {
    test('a feed that it did not write', async () => {
      folder.write('feed.json', { version: 'https://jsonfeed.org/version/1.1', items: [] });
      const { status, err } = await run();
      assert.equal(status, 2);
      assert.match(err, /was not written by this command.*\(feed-not-ours\)/s);
    });

    test('a feed that was changed by hand', async () => {
      await run();
      const changed = folder.text('feed.json').replace('Report a', 'Report A');
      folder.write('feed.json', changed);
      const { err } = await run();
      assert.match(err, /was changed by hand.*edits\.json.*\(feed-edited\)/s);
      assert.equal(folder.text('feed.json'), changed);
    });

    test('and goes on after the state is lost, as in a job without a cache', async () => {
      await run();
      const { status, out } = await run('--state', `${folder.path}/other-state`);
      assert.equal(status, 0);
      assert.match(out, /^0 new, 0 changed, 0 gone, 3 the same\.$/m);
    });
  });

  test('lists covers without a text as a table to fill in', async () => {
    csv = folder.write('reports.csv', 'ID,Title,Cover\na,"A, b",https://publisher.example/a.jpg\n');
    const { out } = await run();
    assert.match(out, /^covers {4}These covers have no text.*\n {10,12}a {2}“A, b”\n/m);
    assert.equal(
      folder.text('.publication-import/covers-without-text.csv'),
      'id,title,cover,alt\r\na,"A, b",https://publisher.example/a.jpg,\r\n',
    );
  });

  test('says one thing at a time about a second import of the same state', async () => {
    await run();
    const { hostname } = await import('node:os');
    folder.write('.publication-import/lock', `${process.ppid} ${hostname()}`);
    const { err } = await run();
    assert.match(err, /Another import uses .* \(process \d+\)\.\n.*\(state-in-use\)/);
    folder.write('.publication-import/lock', `${process.ppid} another-machine`);
    assert.equal((await run()).status, 0);
  });

  describe('of several sources', () => {
    const config = (more: object = {}): string =>
      folder.write('publications.config.json', {
        title: 'All our reports',
        homePage: 'https://publisher.example/',
        language: 'en',
        sources: [{ place: 'reports.csv' }, { place: 'more.csv', dates: 'dmy' }],
        ...more,
      });
    const runConfig = (): ReturnType<TestFolder['import']> =>
      folder.import(`${folder.path}/publications.config.json`, '--no-enrich');

    test('makes one feed, with each report once', async () => {
      config();
      folder.write(
        'more.csv',
        'ID,Title,Date,Page,Authors\nx,A,05/11/2024,https://publisher.example/a,The unit\ny,Report c,2023,https://elsewhere.example/c,\n',
      );
      const { status, out } = await runConfig();
      assert.equal(status, 0);
      const { title, items } = folder.feed();
      assert.equal(title, 'All our reports');
      assert.deepEqual(ids(), ['b', 'a', 'c', 'y']);
      const [a] = items.filter(({ id }) => id === 'a');
      assert.deepEqual([a?.title, a?.authors], ['Report a', [{ name: 'The unit' }]]);
      assert.match(
        out,
        /“A” comes from two sources, and stands in the feed once\.\n.*\(same-report\)/,
      );
      assert.match(
        out,
        /“https:\/\/elsewhere\.example\/c” and “https:\/\/publisher\.example\/c” may be the same report/,
      );
    });

    test('keeps the id that a report had, whichever source it comes from later', async () => {
      folder.write('more.csv', 'ID,Title,Page\nx,A,https://publisher.example/a\n');
      config({ sources: [{ place: 'more.csv' }] });
      await runConfig();
      config();
      await runConfig();
      assert.ok(ids().includes('x') && !ids().includes('a'));
    });

    test('says which setting is wrong', async () => {
      const cases: readonly (readonly [object, string])[] = [
        [{ titl: 'x' }, 'nobody knows titl. Did you mean “title”?'],
        [{ sources: [] }, 'sources is empty'],
        [{ sources: [{}] }, 'sources[0].place is missing'],
        [
          { sources: [{ place: 'a', from: 'joomla' }] },
          'sources[0].from must be one of wordpress,',
        ],
        [{ sources: [{ place: 'a', limit: 0 }] }, 'sources[0].limit must be 1 or more'],
        [{ sources: [{ place: 'a', types: 'post' }] }, 'sources[0].types must be a list'],
        [{ delay: 'a bit' }, 'delay is not as it should be: A pause between two requests'],
      ];
      const schema = new URL(
        '../../../src/publisher/import/settings/import-config.schema.json',
        import.meta.url,
      );
      const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
      for (const [settings, says] of cases) {
        config(settings);
        const { status, err } = await runConfig();
        assert.equal(status, 2);
        assert.ok(err.includes(says), `${says}\n${err}`);
        assert.match(err, /\(config-unreadable\)/);
        assert.ok(!validate(JSON.parse(folder.text('publications.config.json'))), says);
      }
      config();
      assert.ok(validate(JSON.parse(folder.text('publications.config.json'))));
    });
  });

  test('says that there is nothing to import', async () => {
    const { status, err } = await folder.import();
    assert.equal(status, 2);
    assert.match(err, /There is nothing to import.*\(source-missing\)/s);
  });

  test('writes a table to fill in, which it reads itself', async () => {
    for (const language of ['', 'fr', 'es', 'pt', 'ar']) {
      const { out } = await folder.import('--template', ...(language ? [language] : []));
      csv = folder.write('filled.csv', out);
      const { status, err } = await run('--accept', '--prune');
      assert.equal(status, 0, err);
      assert.deepEqual(ids(), ['report-1', 'report-2', 'report-3']);
    }
  });

  test('asks for the encoding of a table that is not in UTF-8', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(csv, Buffer.from('ID,Title\na,Rapport général\n', 'latin1'));
    const { status, err } = await run();
    assert.equal(status, 2);
    assert.match(
      err,
      /The letters of .*reports\.csv cannot be read.*--encoding windows-1252.*\(encoding-unknown\)/s,
    );
    await run('--encoding', 'windows-1252');
    assert.equal(folder.feed().items[0]?.title, 'Rapport général');
  });

  describe('publication-widgets takedown', () => {
    test('removes a report at once and for good, and names every copy', async () => {
      await run();
      const { status, out } = await folder.takedown('https://publisher.example/a');
      assert.equal(status, 0);
      for (const copy of [
        'https://publisher.example/a',
        'CDN',
        'build',
        'browsers',
        'partners',
        'archives',
      ])
        assert.ok(out.includes(copy), copy);
      assert.deepEqual(ids(), ['b', 'c']);
      assert.deepEqual((JSON.parse(folder.text('takedowns.json')) as { ids: unknown }).ids, ['a']);
      assert.doesNotMatch(folder.text('takedowns.json'), /publisher\.example|Report/);
      const again = await run();
      assert.match(
        again.out,
        /“a” was taken down, and the source still has it\.\n.*\(taken-down\)/,
      );
      assert.doesNotMatch(again.out, /Report a/);
      assert.deepEqual(ids(), ['b', 'c']);
      assert.equal((await folder.takedown('a')).status, 0);
    });

    test('keeps the same report of another source out too, and removes one that is hidden', async () => {
      await run();
      await folder.takedown('a');
      csv = folder.write(
        'more.csv',
        'ID,Title,Page\nx,Another title,https://publisher.example/a\ny,Y,\n',
      );
      await run('--accept', '--prune');
      assert.deepEqual(ids(), ['y']);
      folder.write('edits.json', { y: { hidden: true } });
      await run('--accept');
      assert.equal((await folder.takedown('y')).status, 0);
      assert.ok(folder.everything().every((text) => !text.includes('"Y"')));
    });

    test('says that the feed has no such report', async () => {
      await run();
      const { status, err } = await folder.takedown('zzz');
      assert.equal(status, 2);
      assert.match(err, /has no report “zzz”/);
    });
  });
});
