import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFormat } from '../../src/publications/file-format.js';

for (const name of [
  'download.php',
  'download.asp',
  'download.aspx?id=7',
  'download.jsp',
  'download.cgi',
  'report.finalversion',
  'report.v',
]) {
  test(`the end of ${name} is not a file format, so readers see no format`, () =>
    assert.equal(fileFormat(undefined, `https://publisher.example/${name}`), undefined));
}
