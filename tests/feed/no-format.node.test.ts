import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from './format-of.js';

for (const name of [
  'download.php',
  'download.asp',
  'download.aspx?id=7',
  'download.jsp',
  'download.cgi',
  'report.finalversion',
  'report.v',
  'report.ashx',
  'report.html',
  'report/download',
  'report.download',
  'report.v2',
  'report-1.10',
  '10.5281/zenodo.12345',
  'report.2024',
  'report.final',
  'media/example.org',
]) {
  test(`the end of ${name} is not a file format, so readers see no format`, () =>
    assert.equal(formatOf(undefined, `https://publisher.example/${name}`), undefined));
}
