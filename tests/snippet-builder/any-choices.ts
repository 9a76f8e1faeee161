/** Choices and contents of every kind, for property tests. */
import fc from 'fast-check';
import { choose, DEFAULTS, OPTIONS, WIDGETS } from '../../src/snippet-builder/choices.js';
import type { Content, LinkedText, Surroundings } from '../../src/snippet-builder/snippet.js';

/** Text that HTML can hold. HTML cannot hold U+0000 or halves of characters. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      `"><script>alert(1)</script>`,
      `' onclick='x`,
      '&amp; &nbsp; &#10;',
      'one\ntwo\r\nthree\u2028four',
      '</a></publication-card><!--',
      'تقرير \u202e عن',
    ),
  )
  .map((text) => text.replaceAll('\u0000', ''));

const anyLink: fc.Arbitrary<LinkedText> = fc.record({
  title: anyText.filter((text) => text.trim() !== ''),
  url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
  lines: fc.array(anyText, { maxLength: 2 }),
});

/** Any content between the tags. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
  links: fc.array(anyLink, { minLength: 1, maxLength: 4 }),
  blankLines: fc.nat(12),
});

/** Any values that the choices do not hold, with hashes. */
export const anySurroundings: fc.Arbitrary<Surroundings> = fc.record({
  publication: anyLink,
  scripts: fc.webUrl().map((url) => new URL('widgets/', url).href),
  hashes: fc.constant({
    'publication-widgets.js': 'sha384-module+/=',
    'publication-widgets.iife.js': 'sha384-classic+/=',
  }),
  height: fc.integer({ min: 80, max: 4000 }),
});

/** Any choices that an editor can make. */
export const anyChoices = fc
  .record({
    ...Object.fromEntries(
      Object.entries(OPTIONS).map(([name, values]) => [name, fc.constantFrom(...values)]),
    ),
    layout: fc.constantFrom('', ...Object.values(WIDGETS).flatMap(({ layouts }) => [...layouts])),
    feed: fc.webUrl({ withQueryParameters: true }),
    publication: anyText,
    topics: anyText,
    language: anyText,
    lang: anyText,
    images: fc.constantFrom('', 'none', 'https://publisher.example'),
    limit: fc.nat().map(String),
    accent: fc.constantFrom('', '#0b6bcb', '#aa0011'),
  })
  .map((changes) => choose(DEFAULTS, changes));
