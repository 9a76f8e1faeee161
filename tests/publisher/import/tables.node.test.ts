/** Tables as people keep them: without ids, with rows that they hide, and with dates that are to come. */
import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { aFolder, type TestFolder } from './a-folder.js';

describe('import of a table', () => {
  let folder: TestFolder;
  let place = '';
  beforeEach(() => (folder = aFolder()));
  afterEach(() => folder.remove());
  const write = (...rows: readonly string[]): string =>
    (place = folder.write('reports.csv', ['Title,Date,Summary,File', ...rows, ''].join('\n')));
  const run = (...args: readonly string[]): ReturnType<TestFolder['import']> =>
    folder.import(place, '--no-enrich', ...args);
  const titles = (): readonly (string | undefined)[] =>
    folder
      .feed()
      .items.map(({ title }) => title)
      .toSorted();
  const ids = (): readonly string[] => folder.feed().items.map(({ id }) => id);

  describe('without IDs, keeps a report', () => {
    test('whose date becomes clear', async () => {
      write('Water,05/11/2024,W.,', 'Health,06/11/2024,H.,');
      await run();
      const { out } = await run('--dates', 'dmy');
      assert.match(out, /0 new, 2 changed, 0 gone/);
      assert.deepEqual(titles(), ['Health', 'Water']);
    });

    test('whose title is corrected, in each further import and without a state', async () => {
      write('Wtaer for all,2024,W.,', 'Health,2024,H.,', 'Annual report 2023,2023,A.,');
      await run();
      const known = ids();
      write('Water for all,2024,W.,', 'Health,2024,H.,', 'Annual report 2023,2023,A.,');
      for (const args of [[], [], ['--state', `${folder.path}/lost`]]) {
        assert.match((await run(...args)).out, / 0 gone/);
        assert.deepEqual(titles(), ['Annual report 2023', 'Health', 'Water for all']);
        assert.deepEqual(ids().toSorted(), known.toSorted());
      }
    });

    test('whose title is another one, if the file or the text is the same', async () => {
      const text = 'A long text that nobody else has, in some words.';
      write(`One,2024,A.,https://a.example/1.pdf`, `Two,2024,${text},`);
      await run();
      write(`Uno,2024,B.,https://a.example/1.pdf`, `Dos,2024,${text},`);
      assert.match((await run()).out, /0 new, 2 changed, 0 gone/);
      assert.deepEqual(titles(), ['Dos', 'Uno']);
    });

    test('that gets an ID, by this ID, and one that an edit names by its date', async () => {
      write('One,2024,A.,', 'Two,2024,B.,');
      folder.write('edits.json', { 'Two, 2024': { hidden: true } });
      await run();
      assert.deepEqual(ids(), ['One']);
      place = folder.write('reports.csv', 'ID,Title,Date,Summary\n1,One,2024,A.\n,Two,2024,B.\n');
      await run();
      assert.deepEqual(ids(), ['1']);
    });

    test('and takes no other report for it', async () => {
      write('Annual report 2023,2023,A.,', 'Annual report,2021,B.,', 'Annual report,2022,C.,');
      await run();
      assert.equal(ids().length, 3);
      write('Annual report 2024,2024,D.,', 'Annual report,2021,B.,', 'Annual report,2022,C.,');
      assert.match((await run()).out, /1 new, 0 changed, 1 gone/);
    });
  });

  test('keeps back what is dated ahead, and takes out what is put off', async () => {
    const next = new Date().getFullYear() + 2;
    write('Open,2024-05-01,A.,', `Secret,${next}-01-01,B.,`);
    const { out } = await run();
    assert.deepEqual(titles(), ['Open']);
    assert.match(
      out,
      new RegExp(`“a report for ${next}-01-01” is not published \\(its day is ${next}`),
    );
    assert.doesNotMatch(out, /Secret/);
    write(`Open,${next}-03,A.,`, 'Other,2024,B.,');
    await run();
    assert.deepEqual(titles(), ['Other']);
    folder.write('edits.json', { Open: { date_published: '2024-05-01' } });
    await run();
    assert.deepEqual(titles(), ['Open', 'Other']);
  });

  test('leaves out rows that a workbook hides, and says which', async () => {
    const row = (number: number, text: string, more = ''): string =>
      `<row r="${number}"${more}><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const sheet = `<worksheet><sheetData>${row(1, 'Title')}${row(2, 'Shown')}${row(3, 'Draft', ' hidden="1"')}</sheetData></worksheet>`;
    const parts = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    };
    place = `${folder.path}/reports.xlsx`;
    const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
    writeFileSync(place, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
    const { out } = await run();
    assert.deepEqual(titles(), ['Shown']);
    assert.match(out, /left out {2}Row 3 is hidden in the table\.\n.*\(row-hidden\)/);
    assert.doesNotMatch(out, /Draft/);
  });

  test('keeps keys and signatures in addresses of files out of the feed and of all that it says', async () => {
    write(
      'One,2024,A.,https://files.example/1.pdf?api_key=SECRET',
      'Two,2024,B.,https://files.example/2.pdf?X-Amz-Signature=SECRET&x=1',
      'Three,2024,C.,https://files.example/3.pdf?version=2',
    );
    const { out, err } = await run();
    assert.match(
      out,
      /“One”: the address at files\.example in the field “attachments” holds a key/,
    );
    assert.doesNotMatch(
      [out, err, folder.text('feed.json'), ...folder.everything()].join(),
      /SECRET/,
    );
    assert.match(folder.text('feed.json'), /3\.pdf\?version=2/);
  });

  describe('names', () => {
    beforeEach(() => write('One,2024,A.,'));

    test('a feed that it could not write, before it asks for anything', async () => {
      folder.write('file', '');
      const wrong: readonly (readonly [file: string, says: RegExp])[] = [
        ['edits.json', /cannot be the feed.*\(out-is-read\)/s],
        ['takedowns.json', /cannot be the feed/],
        ['reports.csv', /cannot be the feed/],
        ['file/feed.json', /a file stands in the place of a folder.*\(out-unwritable\)/s],
      ];
      for (const [file, says] of wrong) {
        const { status, err } = await run('--out', `${folder.path}/${file}`);
        assert.equal(status, 2);
        assert.match(err, says);
      }
      if (process.platform === 'linux') {
        assert.match((await run('--out', '/proc/x/feed.json')).err, /\(out-unwritable\)/);
      }
      await run('--out', `${folder.path}/new/deep/feed.json`);
      assert.ok(folder.text('new/deep/feed.json'));
    });

    test('a state that is a file', async () => {
      const file = folder.write('file', '');
      const { status, err } = await run('--state', file);
      assert.equal(status, 2);
      assert.match(err, /cannot be kept in .*file: a file stands.*\(state-unusable\)/s);
    });

    test('no import that is over, though its process has the number of another one', async () => {
      const state = `${folder.path}/.publication-import`;
      mkdirSync(state);
      const lock = (text: string): void => writeFileSync(`${state}/lock`, text);
      lock(`${process.ppid} ${hostname()} 1`);
      if (process.platform === 'linux') assert.equal((await run()).status, 0);
      lock(`${process.ppid} ${hostname()}`);
      assert.match((await run()).err, /\(state-in-use\)/);
      utimesSync(`${state}/lock`, 1, 1);
      assert.equal((await run()).status, 0);
    });
  });
});
