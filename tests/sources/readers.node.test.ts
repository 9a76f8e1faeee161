/** Languages, names, licences, DOIs and texts, as sources write them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bareDoi } from '../../src/sources/reading/doi.js';
import { readLanguage } from '../../src/sources/reading/language-reader.js';
import { licenceAddress } from '../../src/sources/reading/licence.js';
import { linksIn } from '../../src/sources/reading/links-in.js';
import { spokenName } from '../../src/sources/reading/person-name.js';
import { plainText, textOf } from '../../src/sources/reading/plain-text.js';

const TABLES: Readonly<
  Record<
    string,
    readonly [(text: string) => string | undefined, Record<string, string | undefined>]
  >
> = {
  'the language that a text names': [
    readLanguage,
    {
      en: 'en',
      pt_BR: 'pt-BR',
      'en_US.UTF-8': 'en-US',
      'zh-hant': 'zh-Hant',
      mul: 'mul',
      eng: 'en',
      fra: 'fr',
      fre: 'fr',
      ger: 'de',
      khm: 'km',
      tha: 'th',
      English: 'en',
      anglais: 'en',
      inglés: 'en',
      inglês: 'en',
      الإنجليزية: 'en',
      ไทย: 'th',
      العربية: 'ar',
      Português: 'pt',
      'Spanish; Castilian': 'es',
      'English (UK)': 'en',
      Lao: 'lo',
      und: '',
      zxx: '',
      '': '',
      all: undefined,
      'no language': undefined,
      xx: undefined,
    },
  ],
  'the name of a person as it is spoken, and of an organisation as it is': [
    spokenName,
    {
      'Family, Given': 'Given Family',
      'de la Family, Given Other': 'Given Other de la Family',
      'Given Family': 'Given Family',
      'Family, Jr.': 'Family, Jr.',
      'Ministry of Health, Uganda': 'Ministry of Health, Uganda',
      'Family, Given, Jr.': 'Family, Given, Jr.',
    },
  ],
  'the address of a licence whose name and version are clear': [
    licenceAddress,
    {
      'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
      'CC BY-NC-SA 3.0 International': 'https://creativecommons.org/licenses/by-nc-sa/3.0/',
      CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
      'CC BY': 'CC BY',
      '© The authors': '© The authors',
    },
  ],
  'a DOI without what stands before it': [
    bareDoi,
    {
      '10.1000/182': '10.1000/182',
      'doi:10.1000/182': '10.1000/182',
      'https://dx.doi.org/10.1000/182': '10.1000/182',
      'https://publisher.example/10.1000/182': '',
      '10.1000': '',
    },
  ],
  'the text of HTML': [
    plainText,
    {
      '<p>Caf&eacute;&nbsp;:</p><p>two</p>': 'Café\u00a0: two',
      'in<b>side</b> a word': 'inside a word',
      '<script>no()</script><style>p{}</style>yes': 'yes',
      'a &lt;b&gt; &amp;amp;': 'a <b> &amp;',
    },
  ],
  'the text of what may be HTML': [
    textOf,
    { 'a < b & c': 'a < b & c', 'a <i>b</i>': 'a b', 'Fish &amp; chips': 'Fish & chips' },
  ],
};

for (const [what, [read, texts]] of Object.entries(TABLES)) {
  test(`a source reads ${what}`, () => {
    for (const [text, expected] of Object.entries(texts)) assert.equal(read(text), expected, text);
  });
}

describe('HTML that is deeper than any page', () => {
  test('is read as far as a page goes', () => {
    const html = `${'<div>'.repeat(100_000)}<a href="/a">x</a>`;
    assert.equal(plainText(`before ${html}`), 'before');
    assert.deepEqual(linksIn(`<a href="/b">y</a>${html}`), [{ href: '/b', text: 'y' }]);
  });
});
