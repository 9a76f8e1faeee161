/** A long answer takes as long as its length, whatever it is made of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromBibtex, fromRis } from '../../src/sources/citations.js';
import { fromCsv } from '../../src/sources/csv.js';
import { fromPage } from '../../src/sources/page.js';
import { fromSyndication } from '../../src/sources/syndication.js';
import { fromWordPress } from '../../src/sources/wordpress.js';
import { growsLinearly } from '../growth.js';

const address = 'https://publisher.example/';

/** What makes patterns go back and forth: spaces, signs that open, and signs that never close. */
const PIECES = [' ', '\u00a0', ';', '<a ', '<a class="more', '{{', '<%', '&', '<p>', '/', '…', '1'];

const SOURCES: Readonly<Record<string, (text: string) => unknown>> = {
  WordPress: (text) =>
    fromWordPress(
      [
        {
          id: 1,
          title: text,
          content: { rendered: text },
          excerpt: { rendered: text },
          lang: text,
        },
      ],
      { address },
    ),
  'a page': (text) =>
    fromPage(
      JSON.stringify({
        '@type': 'Report',
        name: text,
        author: text,
        inLanguage: text,
        license: text,
      }),
      { address },
    ),
  RSS: (text) =>
    fromSyndication(
      `<rss version="2.0"><channel><item><guid>1</guid><title><![CDATA[${text}]]></title></item></channel></rss>`,
      { address },
    ),
  'a table': (text) => fromCsv(`Title,Authors,Date\n"${text}","${text}","${text}"`),
  RIS: (text) => fromRis(`TY  - RPRT\nTI  - ${text}\nAU  - ${text}\nDA  - ${text}\nUR  - ${text}`),
  BibTeX: (text) => fromBibtex(`@book{a, title = {${text}}, url = {${text}}}\n${text}`),
};

describe('the time for a long answer', () => {
  for (const [name, convert] of Object.entries(SOURCES)) {
    test(`grows no faster than its length: ${name}`, () => {
      for (const piece of PIECES) {
        const run = (size: number): unknown => convert(piece.repeat(size / piece.length));
        assert.ok(growsLinearly(run, 3000), piece);
      }
    });
  }
});
