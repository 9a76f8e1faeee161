import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../src/feed/odd-body.js';

const FEED = '{"title":"Réfugiés à l’école 難民"}';
const bytesOf = (...bytes: number[]): ArrayBuffer => new Uint8Array(bytes).buffer;
const latin1 = (text: string): ArrayBuffer => bytesOf(...Buffer.from(text, 'latin1'));
const utf8 = (text: string): ArrayBuffer => bytesOf(...Buffer.from(text, 'utf8'));
const utf16 = (text: string, isBigEndian: boolean): ArrayBuffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bytesOf(...(isBigEndian ? bytes.swap16() : bytes));
};

describe('the text of a feed', () => {
  test('is UTF-8, with or without a mark, whatever its server says', () => {
    for (const type of ['', 'application/json', 'text/plain; charset=iso-8859-1']) {
      assert.equal(decodeText(utf8(FEED), type), FEED);
      assert.equal(decodeText(utf8(`\uFEFF${FEED}`), type), FEED);
    }
  });

  test('is read in the encoding that its server names', () => {
    const text = '{"title":"Réfugiés à l\'école"}';
    for (const charset of ['iso-8859-1', 'ISO-8859-1', '"windows-1252"', 'latin1; x=y']) {
      const type = `application/json; charset=${charset}`;
      assert.equal(decodeText(latin1(text), type), text, charset);
    }
    const cyrillic = bytesOf(0x22, 0xcc, 0xe8, 0xf0, 0x22);
    assert.equal(decodeText(cyrillic, 'application/json;charset=windows-1251'), '"Мир"');
    const shiftJis = bytesOf(0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22);
    assert.equal(decodeText(shiftJis, 'application/json;charset=Shift_JIS'), '"日本"');
  });

  test('is UTF-16 if its first bytes say so, with or without a mark', () => {
    for (const isBigEndian of [true, false]) {
      for (const mark of ['\uFEFF', '']) {
        for (const type of ['', 'application/json; charset=utf-16']) {
          assert.equal(decodeText(utf16(mark + FEED, isBigEndian), type), FEED);
        }
      }
    }
  });

  test('is nothing if no encoding fits, so that no letter is replaced', () => {
    for (const type of ['', 'application/json', 'application/json; charset=utf-8']) {
      assert.equal(decodeText(latin1('"é"'), type), undefined);
    }
    assert.equal(decodeText(latin1('"é"'), 'text/plain; charset=nonsense'), undefined);
    assert.equal(decodeText(bytesOf(0xff, 0xfe, 0x22), ''), undefined);
  });

  test('of any characters comes back in each encoding of Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = JSON.stringify({ text });
        assert.equal(decodeText(utf8(written), ''), written);
        assert.equal(decodeText(utf16(`\uFEFF${written}`, false), ''), written);
        assert.equal(decodeText(utf16(`\uFEFF${written}`, true), ''), written);
      }),
    );
  });

  test('of any bytes never has a letter that was replaced', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = decodeText(bytesOf(...bytes), '');
        const isWritten = Buffer.from(bytes).includes(Buffer.from('\uFFFD'));
        if (!isWritten && bytes[0] !== 0xff && bytes[0] !== 0xfe && bytes[0] && bytes[1]) {
          assert.ok(!text?.includes('\uFFFD'));
        }
      }),
    );
  });
});
