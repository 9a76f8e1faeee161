import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { SEVERITIES } from '../../../src/publisher/check/check-code.js';
import { findingsOn, readingOf } from './a-feed.js';
import { COVER_AND_FILE_CASES } from './cases/cover-and-file-cases.js';
import { EXTENSION_CASES } from './cases/extension-cases.js';
import { FILE_CASES } from './cases/file-cases.js';
import { PARSER_CASES } from './cases/parser-cases.js';
import { REPORT_CASES } from './cases/report-cases.js';

const CASES = [
  ...FILE_CASES,
  ...PARSER_CASES,
  ...EXTENSION_CASES,
  ...REPORT_CASES,
  ...COVER_AND_FILE_CASES,
];

/** These codes need a server: the tests of `network/` say them. */
const OF_SERVERS =
  /^(?:link-|file-is|file-of|partner-|no-cors|mixed-|feed-type|feed-not-c|feed-moved)/;

describe('what an editor reads', () => {
  for (const { feed, options, says } of CASES) {
    const [[kind, sentences] = ['nothing', 'of a good feed']] = says;
    test(`${kind}: ${sentences}`.slice(0, 150), async () => {
      const findings = await findingsOn(feed, options);
      assert.deepEqual(
        findings.map((each) => [`${each.severity} ${each.code}`, readingOf(each)]),
        says,
      );
    });
  }

  test('is tried for every code that needs no server', () => {
    const said = new Set(CASES.flatMap(({ says }) => says.map(([kind]) => kind.split(' ')[1])));
    for (const code of Object.keys(SEVERITIES)) {
      if (!OF_SERVERS.test(code)) assert.ok(said.has(code), code);
    }
  });

  test('has an entry in the docs for every code, with its severity', () => {
    const docs = readFileSync('docs/problems.md', 'utf8');
    for (const [code, severity] of Object.entries(SEVERITIES)) {
      const [, entry = ''] = docs.split(`\n### \`${code}\`\n`);
      assert.ok(entry, code);
      assert.match(
        entry.split('\n### ')[0] ?? '',
        new RegExp(`\\*\\*${severity}\\*\\*`, 'i'),
        code,
      );
    }
  });
});
