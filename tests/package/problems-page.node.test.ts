import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderPage } from '../../scripts/rollup/problems-page.mjs';
import { failureSentences } from '../../src/messages/failure-sentences.js';

const page = renderPage(readFileSync('docs/problems.md', 'utf8'), 'body { margin: 0 }');

describe('the page that explains each problem', () => {
  test('has a place for each reason that the console names', () => {
    for (const code of Object.keys(failureSentences)) {
      assert.ok(page.includes(`<h3 id="${code}"><code>${code}</code></h3>`), code);
    }
  });

  test('leads nowhere but into itself and to pages of others', () => {
    const links = Array.from(page.matchAll(/ href="([^"]+)"/g), ([, link = '']) => link);
    assert.ok(links.length > 2);
    for (const link of links) {
      if (link.startsWith('#')) assert.ok(page.includes(` id="${link.slice(1)}"`), link);
      else assert.match(link, /^https:\/\//);
    }
  });

  test('keeps the words of links to pages that do not stand beside it', () => {
    const html = renderPage('# Title\n\nSee [the *other* page](other.md#place) too.\n', '');
    assert.match(html, /<p>See the <em>other<\/em> page too\.<\/p>/);
  });

  test('has no script, and a policy that allows none', () => {
    assert.doesNotMatch(page, /<script|\son\w+=|javascript:/i);
    assert.match(page, /http-equiv="content-security-policy" content="default-src 'none';/);
  });

  test('has the ids that GitHub gives to headings', () => {
    const html = renderPage('# A title, with: signs\n\n## `a-code` and words\n', '');
    assert.match(html, /<h1 id="a-title-with-signs">/);
    assert.match(html, /<h2 id="a-code-and-words">/);
  });
});
