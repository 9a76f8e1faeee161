import assert from 'node:assert/strict';
import type { Finding } from '../../../src/publisher/check/finding.js';

/** What no editor should ever read: a value of a program, or a line of a stack. */
const FOREIGN = /\bundefined\b|\bNaN\b|\[object |\{place\}|\bat .*\.[jt]s:\d|Error:|\n|\r/;

/** Fails if what is said of a feed is not in sentences. `own` are the texts of the feed itself. */
export function assertSentences(findings: readonly Finding[], own = ''): void {
  for (const finding of findings) {
    const { what, effect, repair, place } = finding;
    const about = JSON.stringify(finding);
    for (const sentence of [effect, repair]) assert.match(sentence, /^[A-Z].*\.$/u, about);
    assert.match(what, /^[^\s.].*[^.\s]$/u, about);
    for (const text of [what, effect, repair]) {
      const [foreign] = FOREIGN.exec(text) ?? [];
      assert.ok(!foreign || own.includes(foreign), about);
    }
    if (place) assert.ok(place.line >= 1 && place.column >= 1, about);
  }
}
