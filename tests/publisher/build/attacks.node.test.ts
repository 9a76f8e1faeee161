import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { Parser } from 'htmlparser2';
import { CORPUS } from '../../attacks/corpus.js';
import { hostileFeeds } from '../../attacks/hostile-feed.js';
import { isSafePath } from '../../../src/publisher/files/safe-path.js';
import { buildFolder } from './a-build.js';

const NAMES = new Set(
  (
    'html head meta title link base style body publication-card related-resources report-download template script div ' +
    'slot article img a span bdi b time details summary ul ol li svg path p blockquote br em strong q ' +
    'h1 h2 h3 sup sub ruby rt header main form label input button pre code small'
  ).split(' '),
);
/** The kinds of our own scripts; those of an index page have a hash in its policy. */
const SCRIPTS = /^(?:module|application\/(?:ld|feed)\+json)$/;

/** What is in a file of HTML that no file of ours may have. */
function foundIn(html: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!NAMES.has(name)) found.push(`<${name}>`);
      open = name === 'script' ? (attributes.type ?? '') : '';
      if (name === 'script' && !SCRIPTS.test(open)) found.push(`script ${open}`);
      if (
        name === 'script' &&
        attributes.src &&
        !attributes.src.startsWith('https://scripts.example/')
      )
        found.push(`script ${attributes.src}`);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^(?:on|srcdoc|style|formaction)/i.test(key)) found.push(`${key}=${value}`);
        if (!/^(?:href|src)$/.test(key)) continue;
        const isOwn = /^(?:\.\.\/|[a-z0-9-]+\/$|feed\.json$|data:,$)/.test(value);
        if (!isOwn && !/^(?:https?:\/\/(?![^/]*@)|mailto:)/.test(value))
          found.push(`${key}=${value}`);
      }
    },
    ontext: (text) => {
      // Data is data: its own text is JSON without any tag.
      if (open.includes('json') && text.includes('<')) found.push(`in JSON: ${text}`);
    },
    onclosetag: () => (open = ''),
  });
  parser.end(html);
  return found;
}

describe('a feed that attacks, built into files', () => {
  for (const [kind, attacks] of Object.entries(CORPUS)) {
    test(`adds no markup and no script by ${kind}, and no file outside`, async () => {
      // All attacks of a kind are reports of one feed, in all fields.
      const all = attacks.flatMap(([, payload]) => hostileFeeds(payload).slice(2)) as readonly {
        readonly items: readonly Readonly<Record<string, unknown>>[];
        readonly [field: string]: unknown;
      }[];
      const items = all.flatMap((feed, index) =>
        feed.items.map((item) => ({ ...item, id: `${String(item.id)} ${index}` })),
      );
      const folder = buildFolder();
      const { status, err } = await folder.build({ ...all[0], next_url: undefined, items });
      assert.deepEqual([status, err], [0, '']);
      assert.deepEqual(readdirSync(dirname(folder.path)).sort(), ['feed.json', 'public']);
      for (const file of folder.files()) {
        assert.ok(isSafePath(file), file);
        const text = readFileSync(join(folder.path, file), 'utf8');
        if (file.endsWith('.json')) JSON.parse(text);
        if (file.endsWith('.html')) assert.deepEqual(foundIn(text), [], file);
        if (file.endsWith('.xml'))
          assert.doesNotMatch(text, /<(?!\/?(?:\?xml|urlset|url|loc|lastmod))/);
        if (/^(?:_headers|csp)/.test(file)) assert.doesNotMatch(text, /<|javascript:/i);
      }
      folder.remove();
    });
  }
});
