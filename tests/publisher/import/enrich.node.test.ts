import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { guessLanguage } from '../../../src/publisher/import/enrich/guess-language.js';
import { realType } from '../../../src/publisher/import/enrich/magic-bytes.js';
import type { JsonFeedAttachment } from '../../../src/sources/json-feed.js';
import { aFolder, type TestFolder } from './a-folder.js';
import { aSite, type PathServer, type SiteAnswer } from './a-site.js';
import { pdfOf, sendFile } from './a-wordpress.js';

const FRENCH =
  'Le rapport annuel présente les résultats de notre travail avec les personnes réfugiées et déplacées. ' +
  'Il décrit aussi les difficultés que rencontrent les familles dans les camps.';

/** A PNG of this size: the beginning suffices. */
const png = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    size,
    Buffer.alloc(20),
  ]);
};

const parts =
  (file: Uint8Array, type = 'application/pdf'): SiteAnswer =>
  (request, response) =>
    sendFile(request, response, file, type);

describe('an import looks into files', () => {
  let folder: TestFolder;
  let site: PathServer;
  beforeEach(async () => {
    folder = aFolder();
    site = await aSite({
      '/ok.pdf': parts(pdfOf(12)),
      '/named.pdf': parts(pdfOf(1, { title: 'report_FINAL_v3 by jdoe' })),
      '/large.pdf': parts(pdfOf(40, { filler: 900_000 })),
      '/no-parts.pdf': pdfOf(7, { filler: 200_000 }),
      '/untagged.pdf': parts(pdfOf(2, { isTagged: false })),
      '/french.pdf': parts(pdfOf(2, { language: 'en-US', text: FRENCH })),
      '/page.pdf': '<!doctype html><title>Log in</title>',
      '/cut.pdf': parts(pdfOf(30, { filler: 200_000 }).subarray(0, 150_000)),
      '/book.pdf': Buffer.from(
        `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/epub+zip`,
        'latin1',
      ),
      '/slow': (_request, response) => response.writeHead(503).end(),
      '/cover.png': parts(png(600, 850), 'image/png'),
      '/broken.png': 'no picture',
    });
  });
  afterEach(async () => {
    folder.remove();
    await site.close();
  });
  const run = (...names: readonly string[]): ReturnType<TestFolder['import']> => {
    const rows = names.map((name) => {
      const isCover = name.endsWith('.png');
      return `${name},${name},${isCover ? '' : site.url + name},${isCover ? site.url + name : ''},A summary.`;
    });
    const table = ['ID,Title,Files,Cover,Summary', ...rows, ''].join('\n');
    return folder.import(folder.write('reports.csv', table), '--accept', '--prune');
  };
  const file = (): JsonFeedAttachment | undefined => folder.feed().items[0]?.attachments?.[0];

  test('for the size, the pages and the language of a PDF', async () => {
    const { status, out } = await run('ok.pdf');
    assert.equal(status, 0);
    assert.deepEqual(file(), {
      url: `${site.url}ok.pdf`,
      mime_type: 'application/pdf',
      size_in_bytes: pdfOf(12).length,
      _publication: { language: 'en-GB', pages: 12 },
    });
    assert.doesNotMatch(out, /^note/m);
  });

  test('of a large one, asks only for the parts that it needs', async () => {
    await run('large.pdf');
    assert.deepEqual(file()?._publication, { language: 'en-GB', pages: 40 });
    const asked = site.asked.filter(({ url }) => url === '/large.pdf');
    const bytes = asked.map(({ headers }) => /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? ''));
    assert.ok(bytes.every(Boolean) && asked.length > 1);
    const read = bytes.reduce((sum, range) => sum + Number(range?.[2]) - Number(range?.[1]), 0);
    assert.ok(read < 400_000, `${read}`);
  });

  test('of a server that sends no parts, reads the whole file', async () => {
    await run('no-parts.pdf');
    assert.deepEqual(file()?._publication, { language: 'en-GB', pages: 7 });
  });

  test('leaves out a file that is a web page, and says so', async () => {
    const { out } = await run('page.pdf');
    assert.equal(folder.feed().items[0]?.attachments, undefined);
    assert.match(out, /a web page comes in place of the file page\.pdf\.\n.*\(file-is-page\)/);
  });

  test('says what a file is, whatever its name says', async () => {
    const { out } = await run('book.pdf');
    assert.equal(file()?.mime_type, 'application/epub+zip');
    assert.match(out, /the file book\.pdf is application\/epub\+zip.*\(file-not-as-named\)/s);
  });

  test('says which files are damaged, not tagged, or do not answer', async () => {
    const { out } = await run('cut.pdf', 'untagged.pdf', 'slow');
    assert.match(out, /the file cut\.pdf cannot be opened.*\(file-damaged\)/s);
    assert.match(
      out,
      /the file untagged\.pdf is not tagged for screen readers.*\(file-not-tagged\)/s,
    );
    assert.match(
      out,
      /the file slow cannot be read: the server answers with an error \(503\).*\(file-unanswered\)/s,
    );
    assert.equal(folder.feed().items.length, 3);
  });

  test('does not believe the language of a PDF whose text looks like another one', async () => {
    const { out } = await run('french.pdf');
    assert.deepEqual(file()?._publication, { pages: 2 });
    assert.match(
      out,
      /says its language is en-US, and its text looks like French.*\(language-doubtful\)/s,
    );
  });

  test('for the size of a cover', async () => {
    const { out } = await run('cover.png', 'broken.png');
    const [broken, cover] = folder.feed().items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(cover?._publication, { cover: { width: 600, height: 850 } });
    assert.equal(broken?._publication, undefined);
    assert.match(out, /the cover broken\.png cannot be read: it is no picture/);
  });

  test('once, and again only if the report changed: then the server need only say that the file did not', async () => {
    await run('ok.pdf', 'cover.png');
    site.paths();
    await run('ok.pdf', 'cover.png');
    assert.deepEqual(site.paths(), []);
  });

  test('again, if a page or half a file came in its place, though the report is the same', async () => {
    await run('page.pdf', 'cut.pdf');
    const names = (): readonly (string | undefined)[] =>
      folder
        .feed()
        .items.map(
          ({ attachments: [file] = [] }) => file && file.url + String(file._publication?.pages),
        );
    assert.deepEqual(names(), [`${site.url}cut.pdfundefined`, undefined]);
    site.answers['/page.pdf'] = site.answers['/cut.pdf'] = parts(pdfOf(12));
    await run('page.pdf', 'cut.pdf');
    assert.deepEqual(names(), [`${site.url}cut.pdf12`, `${site.url}page.pdf12`]);
  });

  test('and keeps what it knows of a file whose server is down when its report changes', async () => {
    const table = (title: string): string =>
      folder.write('one.csv', `ID,Title,Files\na,${title},${site.url}ok.pdf\n`);
    await folder.import(table('A'));
    const before = folder.feed().items[0]?.attachments;
    assert.equal(before?.[0]?._publication?.pages, 12);
    site.answers['/ok.pdf'] = (_request, response) => response.writeHead(503).end();
    const { out } = await folder.import(table('B'));
    assert.match(out, /changed {3}“B”: title\n/);
    assert.match(out, /file-unanswered/);
    assert.deepEqual(folder.feed().items[0]?.attachments, before);
  });

  test('and reads neither their titles nor their authors, which are names of files and logins', async () => {
    await run('named.pdf');
    assert.equal(file()?._publication?.pages, 1);
    const written = [folder.text('feed.json'), ...folder.everything()];
    assert.ok(written.every((text) => !text.includes('jdoe')));
  });

  test('and forgets nothing of them when it is told not to look', async () => {
    await run('ok.pdf');
    await folder.import(`${folder.path}/reports.csv`, '--no-enrich');
    site.paths();
    await run('ok.pdf');
    assert.deepEqual(site.paths(), []);
    assert.equal(file()?._publication?.pages, 12);
  });

  test('not at all with --no-enrich', async () => {
    const table = `ID,Title,Files\na,A,${site.url}ok.pdf\n`;
    await folder.import(folder.write('reports.csv', table), '--no-enrich');
    assert.deepEqual(site.paths(), []);
  });

  test('only guesses a language for the editor', async () => {
    const csv = folder.write('reports.csv', `ID,Title,Text\na,Rapport annuel,"${FRENCH}"\n`);
    const { out } = await folder.import(csv);
    assert.match(
      out,
      /“Rapport annuel” has no language\. It looks like French \(fr\)\.\n.*"a": \{ "language": "fr" \}.*\(language-guess\)/,
    );
    assert.equal(folder.feed().items[0]?.language, undefined);
  });
});

describe('a guess of a language', () => {
  test('knows scripts that trigrams do not, and says nothing of short texts', () => {
    assert.equal(guessLanguage('របាយការណ៍នេះនិយាយអំពីជនភៀសខ្លួន '.repeat(9)), 'km');
    assert.equal(guessLanguage('ລາຍງານນີ້ເວົ້າກ່ຽວກັບຊາວອົບພະຍົບ '.repeat(9)), 'lo');
    assert.equal(guessLanguage(FRENCH), 'fr');
    assert.equal(guessLanguage('Rapport'), undefined);
  });
});

describe('the first bytes of a file', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['%PDF-1.7', 'application/pdf'],
    ['\r\n%PDF-1.4', 'application/pdf'],
    ['<!DOCTYPE html>', 'page'],
    ['\n<!-- x --><html>', 'page'],
    ['{\\rtf1', 'application/rtf'],
    ['PK\x03\x04', undefined],
    ['', undefined],
    ['A text about <html>', undefined],
  ];
  for (const [bytes, type] of cases) {
    test(`“${bytes.slice(0, 12)}” tell that it is ${type ?? 'nothing sure'}`, () => {
      assert.equal(realType(Buffer.from(bytes, 'latin1')), type);
    });
  }
});
