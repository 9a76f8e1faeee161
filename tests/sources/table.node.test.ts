/** Tables: CSV and workbooks as people keep them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { fromCsv } from '../../src/sources/csv.js';
import { tableTemplate, TEMPLATE_LANGUAGES } from '../../src/sources/table-template.js';
import { fromXlsx } from '../../src/sources/xlsx.js';
import { assertNoErrors, countsOf, onlyItem } from './converted.js';
import { workbook } from './good-answers.js';
import { sharedBytes, sharedText, skip } from './shared-answer.js';

test('a real list of a state agency: every field of every row', { skip }, async () => {
  const path = 'sources/csv/wsda-publications.csv';
  const address = 'https://agency.example/lists/';
  const converted = fromCsv(sharedBytes(path), { address });
  const rows = Papa.parse<Record<string, string>>(sharedText(path), { header: true }).data;
  const isFile = (url: string): boolean => /\.pdf(?:\?|$)/i.test(url);
  const dates: Record<number, number> = {};
  assert.equal(converted.items.length, 70);
  for (const [index, row] of rows.filter(({ title }) => title).entries()) {
    const item = converted.items[index];
    assert.ok(item);
    const { key, title, url = '', itemType, date, thumbnail = '' } = row;
    const { issued = '', ...extension } = item._publication ?? {};
    // `1980/11`, `02/1971`, `2019-5`, and once a whole day.
    const figures = date?.split(/[/-]/).sort((a, b) => b.length - a.length) ?? [];
    const known = figures.map((part) => (part ? part.padStart(2, '0') : '')).join('-');
    assert.equal(issued || (item.date_published?.slice(0, 10) ?? ''), known);
    assert.ok(typeof issued === 'string');
    dates[issued.length] = (dates[issued.length] ?? 0) + 1;
    assert.deepEqual(
      { ...item, _publication: extension, date_published: undefined },
      {
        id: key,
        title,
        image: new URL(thumbnail, address).href,
        ...(isFile(url)
          ? { attachments: [{ url: new URL(url).href, mime_type: 'application/pdf' }] }
          : { url: new URL(url).href }),
        _publication: { type: itemType },
        date_published: undefined,
      },
    );
  }
  assert.deepEqual(dates, { 0: 20, 4: 11, 7: 39 });
  assert.deepEqual(countsOf(converted.problems), { 'column-unknown': 1, 'no-text': 70 });
  await assertNoErrors(converted);
});

const csv = (text: string, options?: Parameters<typeof fromCsv>[1]) => fromCsv(text, options);

test('a table takes what a spreadsheet could not reckon for nothing', () => {
  const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?'];
  for (const error of errors) {
    const { items, problems } = csv(`Title,Date,Authors,File\nA,${error},${error},${error}\n`);
    assert.deepEqual(Object.keys(items[0] ?? {}), ['id', 'title'], error);
    assert.deepEqual(countsOf(problems), { 'no-text': 1 }, error);
  }
});

test('a table in Arabic has its own semicolon, and names languages in each form', () => {
  const { items, problems } = csv(
    'العنوان,المؤلفون,المواضيع,اللغة\nA,ليلى؛ سامي,ماء؛ صحة,عربي\nB,,,انجليزي\n',
  );
  assert.deepEqual(items[0]?.authors, [{ name: 'ليلى' }, { name: 'سامي' }]);
  assert.deepEqual(items[0].tags, ['ماء', 'صحة']);
  assert.deepEqual(
    items.map(({ language }) => language),
    ['ar', 'en'],
  );
  assert.deepEqual(countsOf(problems), { 'no-text': 2 });
});

test('a table keeps the lines of its texts', () => {
  const { items } = csv('Title,Summary\nA,"One.\r\n\r\n\r\nTwo."\n');
  assert.equal(items[0]?.summary, 'One. Two.');
  assert.equal(items[0].content_text, 'One.\n\nTwo.');
});

test('a table in an encoding that nobody knows says so', () => {
  const { problems } = csv('Title\nA\n', { encoding: 'foo' });
  assert.deepEqual(problems, [{ code: 'encoding-name-unknown', values: { encoding: 'foo' } }]);
});

describe('a table', () => {
  test('has names of columns in five languages, with ; or , between cells', () => {
    for (const language of TEMPLATE_LANGUAGES) {
      const { items, problems } = csv(tableTemplate(language));
      assert.deepEqual(problems, [], language);
      assert.equal(items.length, 3);
      const [first, second, third] = items;
      assert.equal(first?.date_published, '2024-11-05T00:00:00Z');
      assert.equal(first.authors?.length, 2);
      assert.equal(first.attachments?.length, 2);
      assert.equal(first._publication?.pages, 48);
      assert.deepEqual(
        [second, third].map((item) => item?._publication?.issued),
        ['2024-11', '2024'],
      );
    }
  });

  test('has several values in a cell, and files in columns of their own', () => {
    const item = onlyItem(
      csv(`Titre;Auteurs;Thèmes;PDF (anglais);fichier_fr;Langue;Licence
Rapport;"A. Auteur; Ministère, Mali";"Eau, Santé";https://p.example/a.pdf, https://p.example/a.epub;https://p.example/b.pdf;français;CC BY 4.0
;;;;;;
`),
    );
    assert.deepEqual(item, {
      id: 'https://p.example/a.pdf',
      title: 'Rapport',
      authors: [{ name: 'A. Auteur' }, { name: 'Ministère, Mali' }],
      tags: ['Eau', 'Santé'],
      language: 'fr',
      attachments: [
        {
          url: 'https://p.example/a.pdf',
          mime_type: 'application/pdf',
          _publication: { language: 'en' },
        },
        {
          url: 'https://p.example/a.epub',
          mime_type: 'application/epub+zip',
          _publication: { language: 'en' },
        },
        {
          url: 'https://p.example/b.pdf',
          mime_type: 'application/pdf',
          _publication: { language: 'fr' },
        },
      ],
      _publication: { licence: 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  test('may have a heading above its columns, and merged cells over them', () => {
    const { items, problems } = csv(`Our reports 2024,,,,
Reports,,Files,,
Title,Year,English,French,Notes
A,2024,https://p.example/1.pdf,https://p.example/2.pdf,x`);
    assert.deepEqual(
      items[0]?.attachments?.map(({ _publication }) => _publication?.language),
      ['en', 'fr'],
    );
    assert.deepEqual(problems[0], { code: 'column-unknown', values: { column: 'Notes' } });
  });

  test('names the nearest column where a name is misspelt', () => {
    const { problems } = csv('Title,Sumary,Autors,Budget\nA,b,c,d');
    assert.deepEqual(
      problems.filter(({ code }) => code === 'column-unknown').map(({ values }) => values),
      [
        { column: 'Sumary', nearest: 'Summary' },
        { column: 'Autors', nearest: 'Authors' },
        { column: 'Budget' },
      ],
    );
  });

  test('has a publisher’s own names of columns', () => {
    const map = { title: 'Bezeichnung', date: 'Stand' } as const;
    const item = onlyItem(csv('Bezeichnung,Stand\nA,2024', { map }));
    assert.deepEqual([item.title, item._publication], ['A', { issued: '2024' }]);
  });

  test('has a number of pages, and no part of a range or of a larger number', () => {
    const pagesOf = (text: string): unknown =>
      csv(`Title;Pages\nA;${text}`).items[0]?._publication?.pages;
    assert.deepEqual(['48', '48 pages', '48 p.', '12–15', '1,200', 'many'].map(pagesOf), [
      48,
      48,
      48,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('asks which is the day where nobody can tell', () => {
    const text = 'Title,Date\nA,05/11/2024\nB,n.d.';
    const { problems } = csv(text);
    assert.deepEqual(problems[0], {
      code: 'date-unclear',
      item: 'A',
      values: { value: '05/11/2024' },
    });
    assert.equal(countsOf(problems)['date-unclear'], 1);
    assert.equal(csv(text, { dates: 'dmy' }).items[0]?.date_published, '2024-11-05T00:00:00Z');
  });

  test('says what cannot be in a feed: local paths, cells outside, rows that come twice', () => {
    const { items, problems } = csv(`Title,Cover,PDF
A,C:\\Users\\someone\\cover.png,file:///home/someone/a.pdf,x
A,,`);
    assert.equal(items.length, 1);
    assert.deepEqual(countsOf(problems), {
      'cell-outside': 1,
      'address-unusable': 2,
      'no-text': 1,
      'same-id': 1,
    });
    assert.doesNotMatch(
      JSON.stringify(problems.filter(({ code }) => code === 'address-unusable')),
      /someone/,
    );
  });

  test('without titles is none', () => {
    assert.deepEqual(csv('a,b\n1,2').problems, [
      { code: 'column-missing', values: { column: 'Title' } },
    ]);
    assert.deepEqual(csv('').problems[0]?.code, 'column-missing');
  });
});

describe('the bytes of a table', () => {
  const text = 'Titre;Résumé\nÉté;Où et quand\n';
  const titleOf = (bytes: Uint8Array, encoding?: string): string | undefined =>
    fromCsv(bytes, { encoding }).items[0]?.title;

  test('are UTF-8, or UTF-16 if the first ones say so', () => {
    assert.equal(titleOf(strToU8(text)), 'Été');
    assert.equal(titleOf(strToU8(`\ufeff${text}`)), 'Été');
    const wide = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${text}`).map((one) => one.charCodeAt(0))).buffer,
    );
    assert.equal(titleOf(wide), 'Été');
  });

  test('need the name of their encoding if they are in another one', () => {
    const latin = Uint8Array.from(Array.from(text).map((one) => one.charCodeAt(0)));
    const encoding = 'UTF-8';
    assert.deepEqual(fromCsv(latin).problems, [{ code: 'encoding-unknown', values: { encoding } }]);
    assert.equal(titleOf(latin, 'windows-1252'), 'Été');
    // Excel in French: ’, –, € and œ are where Latin-1 has control characters.
    const typed = Buffer.from('Titre\nL\x92\xe9t\xe9 \x96 5 \x80 c\x9cur\n', 'latin1');
    for (const encoding of ['windows-1252', 'iso-8859-1', 'cp1252'])
      assert.equal(titleOf(typed, encoding), 'L’été – 5 € cœur');
    assert.deepEqual(fromCsv(latin, { encoding: 'none' }).problems, [
      { code: 'encoding-name-unknown', values: { encoding: 'none' } },
    ]);
  });

  test('may name the sign between cells, as Excel does', () =>
    assert.equal(onlyItem(csv('sep=|\r\nTitle|Date\r\nA, b|2024\r\n')).title, 'A, b'));

  test('may have a quote that is not closed: the row is named', () => {
    const { problems } = csv('Title,Summary\n"A,b\nC,d');
    assert.equal(problems[0]?.code, 'entry-unreadable');
    assert.match(String(problems[0].values?.place), /^row \d$/);
  });
});

describe('a workbook', () => {
  test('keeps the addresses behind cells that read “PDF”, and the precision of dates', async () => {
    const sheet = `<worksheet xmlns:r="r"><sheetData>
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Date</t></is></c><c r="D2" t="str"><v>PDF</v></c></row>
      <row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" s="1"><v>45601</v></c><c r="D4" t="str"><v>PDF</v></c></row>
      <row r="5"><c r="A5" t="str"><v>Second</v></c><c r="C5" s="2"><v>45601</v></c>
        <c r="D5" t="str"><f>HYPERLINK("https://p.example/b.pdf","PDF")</f><v>PDF</v></c></row>
      <row r="9"><c r="A9"/></row></sheetData>
      <hyperlinks><hyperlink ref="D4:D4" r:id="rId7"/></hyperlinks></worksheet>`;
    const converted = fromXlsx(workbook({ 'xl/worksheets/sheet1.xml': sheet }));
    const [first, second] = converted.items;
    assert.equal(converted.items.length, 2);
    assert.equal(first?.title, 'A b');
    assert.equal(first.date_published, '2024-11-05T00:00:00Z');
    assert.deepEqual(first.attachments, [
      { url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf' },
    ]);
    assert.equal(second?._publication?.issued, '2024-11');
    assert.equal(second.attachments?.[0]?.url, 'https://p.example/b.pdf');
    await assertNoErrors(converted);
  });

  test('takes no other number for a date', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="General"/>
      <numFmt numFmtId="166" formatCode="0.00E+00"/></numFmts><cellXfs><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;
    const sheet = `<worksheet><sheetData><row><c t="str"><v>Title</v></c><c t="str"><v>Pages</v></c><c t="str"><v>ISBN</v></c></row>
      <row><c t="str"><v>A</v></c><c s="0"><v>48</v></c><c s="1"><v>45601</v></c></row></sheetData></worksheet>`;
    const converted = fromXlsx(
      workbook({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet }),
    );
    assert.deepEqual(onlyItem(converted)._publication, { isbn: '45601', pages: 48 });
  });

  test('counts from 1904 if it says so', () => {
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="R" r:id="rId1"/></sheets></workbook>`;
    const item = fromXlsx(workbook({ 'xl/workbook.xml': book })).items[0];
    assert.equal(item?.date_published, '2028-11-06T00:00:00Z');
  });

  test('shows a sheet that says it is visible, as some libraries write', () => {
    const book = `<workbook xmlns:r="r"><sheets><sheet name="R" state="visible" r:id="rId1"/></sheets></workbook>`;
    assert.equal(
      fromXlsx(workbook({ 'xl/workbook.xml': book })).items.length,
      fromXlsx(workbook()).items.length,
    );
  });

  test('shows nothing of its hidden sheets', () => {
    const book = `<workbook xmlns:r="r"><sheets><sheet name="R" state="hidden" r:id="rId1"/></sheets></workbook>`;
    assert.equal(fromXlsx(workbook({ 'xl/workbook.xml': book })).items.length, 0);
  });

  test('may have a sheet for each year; a sheet with other columns is no list of reports', () => {
    const names = ['2023', '2024', 'Lists'];
    const sheets = names
      .map((name, index) => `<sheet name="${name}" r:id="rId${index}"/>`)
      .join('');
    const relations = names
      .map((_, index) => `<Relationship Id="rId${index}" Target="worksheets/sheet${index}.xml"/>`)
      .join('');
    const sheet = (...rows: readonly (readonly string[])[]): string => {
      const cells = (row: readonly string[]): string =>
        row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
      return `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
    };
    const { items, problems } = fromXlsx(
      workbook({
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
        'xl/worksheets/sheet0.xml': sheet(['Title', 'Summary'], ['A', 'a']),
        'xl/worksheets/sheet1.xml': sheet(['Summary', 'Title'], ['b', 'B']),
        'xl/worksheets/sheet2.xml': sheet(['Name'], ['Water']),
      }),
    );
    assert.deepEqual(
      items.map(({ title, summary }) => [title, summary]),
      [
        ['A', 'a'],
        ['B', 'b'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test('is not unpacked beyond a limit, whatever it says of its size', () => {
    const part = new Uint8Array(1_000_000);
    const zip = zipSync({ 'xl/worksheets/sheet1.xml': part });
    /** The same file, whose directory says another size of the part. */
    const saying = (size: number): Uint8Array => {
      const bytes = zip.slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 4; at++) {
        if (view.getUint32(at, true) === part.length) view.setUint32(at, size, true);
      }
      return bytes;
    };
    assert.deepEqual(fromXlsx(saying(4_000_000_000)).problems, [
      { code: 'too-large', values: { limit: 32_000_000 } },
    ]);
    assert.equal(fromXlsx(saying(1)).items.length, 0);
  });

  test('with entities of its own is read without them', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    const { items } = fromXlsx(workbook({ 'xl/sharedStrings.xml': bomb }));
    assert.doesNotMatch(JSON.stringify(items), /aaaa/);
  });

  test('is none if it is another file', () => {
    const none = [{ code: 'not-this-format', values: { expected: 'XLSX' } }];
    assert.deepEqual(fromXlsx(strToU8('Title,Date')).problems, none);
    assert.deepEqual(fromXlsx(zipSync({ 'word/document.xml': strToU8('<w/>') })).problems, none);
  });
});
