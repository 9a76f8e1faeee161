import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bestFit, frameHeight, WIDTHS, type Variant } from '../../src/snippet-builder/room.js';

const height = fc.integer({ min: 1, max: 2000 });
const anyVariant: fc.Arbitrary<Variant> = fc.record({
  links: fc.uuid().map((title) => [{ title, lines: [] }]),
  samples: fc.tuple(
    ...WIDTHS.flatMap((width) =>
      (['open', 'tight', 'frame'] as const).map((host) =>
        fc.record({
          host: fc.constant(host),
          width: fc.constant(width),
          widget: height,
          content: height,
          line: fc.integer({ min: 15, max: 40 }),
        }),
      ),
    ),
  ),
});
const someVariants = fc.array(anyVariant, { minLength: 1, maxLength: 4 });
const inPlace: Record<string, (width: number) => boolean> = {
  any: () => true,
  narrow: (width) => width <= 480,
  wide: (width) => width >= 600,
};

for (const [place, counts] of Object.entries(inPlace)) {
  describe(`the room in a place that is ${place}`, () => {
    test('is as high as the widget at every width of the widget', () => {
      fc.assert(
        fc.property(someVariants, fc.constantFrom('any', 'open'), (variants, spacing) => {
          const { links, blankLines } = bestFit(variants, place, spacing);
          const variant = variants.find((one) => one.links === links);
          assert.ok(variant);
          for (const { host, width, widget, content, line } of variant.samples) {
            if (host === 'frame' || !counts(width)) continue;
            if (spacing === 'open' && host === 'tight') continue;
            assert.ok(content + blankLines * line >= widget);
          }
        }),
      );
    });

    test('shows an iframe whole at every width of the iframe', () => {
      fc.assert(
        fc.property(anyVariant, (variant) => {
          for (const { host, width, widget } of variant.samples) {
            if (host !== 'frame' || !counts(width)) continue;
            assert.ok(frameHeight([variant], place) >= widget + 12);
          }
        }),
      );
    });
  });
}

describe('the content of a snippet', () => {
  const sample = { host: 'tight', widget: 500, line: 25 } as const;
  const short = {
    links: [{ title: 'Short', lines: [] }],
    samples: [
      { ...sample, width: 320, content: 50, widget: 900 },
      { ...sample, width: 1250, content: 25 },
    ],
  };
  const long = {
    links: [{ title: 'Long', lines: ['More'] }],
    samples: [
      { ...sample, width: 320, content: 600, widget: 900 },
      { ...sample, width: 1250, content: 225 },
    ],
  };

  test('is the content that leaves the least white space', () => {
    assert.deepEqual(bestFit([short, long], 'any', 'any'), { links: long.links, blankLines: 13 });
  });

  test('is the shortest content if all fit equally well', () => {
    assert.equal(bestFit([short, { ...short, links: [] }], 'any', 'any').links, short.links);
  });

  test('is empty if nothing was measured', () => {
    assert.deepEqual(bestFit([], 'any', 'any'), { links: [], blankLines: 0 });
    assert.equal(frameHeight([], 'any'), 80);
  });
});
