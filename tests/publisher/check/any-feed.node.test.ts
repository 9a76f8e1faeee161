/** Whatever a feed holds, and wherever it breaks, an editor gets sentences. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../../src/publisher/check/check-feed.js';
import { countFindings } from '../../../src/publisher/check/group-findings.js';
import { textReport } from '../../../src/publisher/check/text-report.js';
import { item, validFeed } from '../../feed/any-feed.js';
import { findingsOn } from './a-feed.js';
import { assertSentences } from './sentences.js';

/** Names that a rule reads, so that random values stand where they matter. */
const KEYS = [
  'items',
  '_publication',
  'attachments',
  'authors',
  'tags',
  'title',
  'summary',
  'url',
  'id',
  'image',
  'date_published',
  'language',
  'related',
  'cover',
  'doi',
  'size_in_bytes',
  'licences',
  '',
  '__proto__',
  'constructor',
  'a.b["c',
];

const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('http://localhost/?p=1', 'English', '2024-11', '1', '<b>', 'A &amp; […]', ''),
      fc.string({ unit: 'binary' }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
})).value;

describe('a check', () => {
  test('ends in sentences, whatever JSON the feed is', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, fc.boolean(), async (value, isWhole) => {
        const feed = isWhole ? value : { items: [value, { id: '1', ...(value as object) }] };
        const text = JSON.stringify(feed);
        assertSentences((await checkFeed(text)).findings, text);
      }),
      { numRuns: 400 },
    );
  });

  test('ends in sentences, whatever stands in one field of a good feed', async () => {
    const paths = pathsOf(validFeed());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyJson, async (path, value) => {
        const feed = validFeed();
        const last = path.at(-1) ?? '';
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], feed);
        (parent as Record<string, unknown>)[last] = value;
        const text = JSON.stringify(feed, null, 1);
        assertSentences((await checkFeed(text)).findings, text);
      }),
      { numRuns: 400 },
    );
  });

  const fifty = JSON.stringify(
    { ...validFeed(), items: Array.from({ length: 48 }, (_, index) => item(`é${index}`)) },
    null,
    2,
  );

  test('says that a feed of 50 kB is cut off, wherever it is cut', async () => {
    const bytes = new TextEncoder().encode(fifty);
    assert.ok(bytes.length > 50_000);
    for (let end = 0; end < bytes.length; end += 211) {
      const findings = await findingsOn(bytes.slice(0, end));
      assertSentences(findings, fifty);
      assert.equal(findings.length, 1, String(end));
      assert.match(
        findings[0]?.what ?? '',
        /^(?:The feed is (?:empty|no valid JSON: it ends too early)|The letters of the feed cannot)/,
        String(end),
      );
    }
  });

  test('ends in sentences, whatever character is lost or wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3000),
        fc.constantFrom('', '"', ',', '\u0000', '\n', '\\', '}', '[', '/*', "'", '\ud800'),
        async (offset, wrong) => {
          const text = `${fifty.slice(0, offset)}${wrong}${fifty.slice(offset + 1, 4000)}]}`;
          assertSentences((await checkFeed(text)).findings, text);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ends in sentences if lists stand in lists without an end', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"items":[', ']}'],
    ] as const) {
      assertSentences(await findingsOn(open.repeat(50_000)));
      assertSentences(await findingsOn(open.repeat(20_000) + close.repeat(20_000)));
    }
  });
});

describe('the numbers of a report', () => {
  test('add up, however many of a kind are shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(12), async (max, count) => {
        const items = Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
        const checked = await checkFeed(JSON.stringify({ items }));
        const report = textReport(checked, { max, columns: Infinity, hasColour: false });
        const blocks = report.split('\n\n').slice(0, -1);
        const shown = blocks.reduce((sum, block) => {
          const [, more = '0'] = /… and (\d+) more like this/.exec(block) ?? [];
          const lines = block.split('\n').length - (more === '0' ? 0 : 1);
          // The first is said in three lines, each other in one.
          return sum + (lines - 2) + Number(more);
        }, 0);
        const { error, warning, advice } = countFindings(checked.findings);
        assert.equal(shown, checked.findings.length);
        assert.equal(error + warning + advice, checked.findings.length);
      }),
      { numRuns: 40 },
    );
  });
});

/** The paths of all values of a JSON value. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return path.length ? [path, ...below] : below;
}
