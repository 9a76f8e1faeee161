import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatOf } from './format-of.js';

const FILE = 'https://publisher.example/files/report';

describe('the format of a file', () => {
  for (const [mediaType, ending, words] of [
    ['application/pdf', '', 'PDF'],
    ['application/pdf', '.php', 'PDF'],
    ['APPLICATION/PDF', '', 'PDF'],
    ['application/pdf; charset=binary', '', 'PDF'],
    ['application/epub+zip', '', 'EPUB'],
    ['text/html', '', 'HTML'],
    ['audio/x-m4a', '', 'M4A'],
    ['application/msword', '.doc', 'DOC'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx', 'DOCX'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '', 'DOCX'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '', 'XLSX'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation', '', 'PPTX'],
    ['application/vnd.oasis.opendocument.text', '', 'ODT'],
    ['application/vnd.oasis.opendocument.spreadsheet', '', 'ODS'],
    ['application/vnd.oasis.opendocument.presentation', '', 'ODP'],
    ['application/msword', '', 'DOC'],
    ['application/vnd.ms-excel', '.ashx', 'XLS'],
    ['application/vnd.ms-powerpoint', '', 'PPT'],
    ['Application/MSWord; charset=binary', '', 'DOC'],
    ['application/zip', '', 'ZIP'],
    ['application/x-zip-compressed', '', 'ZIP'],
    ['text/csv;charset=utf-8', '', 'CSV'],
    ['text/plain; charset=utf-8', '', 'TXT'],
    ['application/rtf', '', 'RTF'],
    ['image/jpeg', '.jpg', 'JPEG'],
    ['constructor', '', undefined],
    ['application/__proto__', '', undefined],
    ['application/octet-stream', '.pdf', 'PDF'],
    ['audio/mpeg', '.mp3', 'MP3'],
    [undefined, '.pdf', 'PDF'],
    [undefined, '.pdf?download=1', 'PDF'],
    [undefined, '.pdf#page=3', 'PDF'],
    ['', '.odt', 'ODT'],
    ['unspecified', '.pdf', 'PDF'],
    [undefined, '', undefined],
    ['application/octet-stream', '', undefined],
  ] as const) {
    test(`${mediaType ?? 'of no media type'} at report${ending} is ${words ?? 'not named'}`, () =>
      assert.equal(formatOf(mediaType, FILE + ending), words));
  }

  test('is not the ending of a host name', () => {
    assert.equal(formatOf(undefined, 'https://publisher.org/'), undefined);
    assert.equal(formatOf(undefined, 'https://publisher.org/?id=3'), undefined);
  });
});
