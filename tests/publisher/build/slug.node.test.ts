import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSafePath } from '../../../src/publisher/files/safe-path.js';
import { slugOf } from '../../../src/publisher/files/slug.js';

const readable = (id: string): string => slugOf(id).replace(/-[0-9a-f]{10}$/, '');

describe('the name of a report’s files', () => {
  for (const [id, name] of [
    ['https://publisher.example/reports/Safe_Journeys/', 'safe-journeys'],
    ['https://publisher.example/?p=123', 'p-123'],
    ['https://publisher.example/annual%20report.html?lang=fr', 'annual-report'],
    ['wordpress:42', 'wordpress-42'],
    ['Étude n° 3', 'etude-n-3'],
    ['تقرير السلامة', 'report'],
    ['របាយការណ៍', 'report'],
    ['CON', 'con'],
    ['../../etc/passwd', 'passwd'],
    ['%E0%A4%A', 'e0-a4-a'],
  ] as const) {
    test(`says what can be read of ${id}`, () => assert.equal(readable(id), name));
  }

  test('differs for ids that look alike', () => {
    const ids = ['report-1', 'Report-1', 'report 1', 'report_1', 'rеport-1', 'report-1/'];
    assert.equal(new Set(ids.map(slugOf)).size, ids.length);
  });

  test('is a safe and short file name, whatever the id is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (id) => {
        const slug = slugOf(id);
        assert.match(slug, /^[a-z0-9][a-z0-9-]*-[0-9a-f]{10}$/);
        assert.ok(isSafePath(`reports/${slug}.json`) && slug.length < 64);
        assert.equal(slugOf(id), slug);
      }),
    );
  });

  test('never leads out of its folder', () => {
    for (const path of [
      '../a',
      'a/../b',
      '/a',
      'a//b',
      'a\\b',
      'C:a',
      'nul',
      'nul.txt',
      'a.',
      '',
    ]) {
      assert.equal(isSafePath(path), false, path);
    }
  });
});
