import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFeed } from '../../../src/publisher/check/check-feed.js';
import { item } from '../../feed/any-feed.js';

/** A feed of which each report has many faults. */
const faulty = (count: number): string =>
  JSON.stringify({
    items: Array.from({ length: count }, (_, index) => ({
      ...item(String(index)),
      date_published: '2024-11-05',
      url: `http://publisher.example/${String(index)}`,
      title: 'A &amp; B',
      summary: `Report ${String(index)} […]`,
      content_html: `<p>${'Long text. '.repeat(40)}</p>`,
      attachments: [{ url: `/${String(index)}.pdf` }, { url: `/${String(index)}.pdf` }],
      _publication: { licences: 'x', related: ['none'], cover: {} },
    })),
  });

describe('a large feed', () => {
  test('takes as much longer as it is larger', async () => {
    await checkFeed(faulty(200));
    const timeOf = async (count: number): Promise<number> => {
      const text = faulty(count);
      const start = performance.now();
      await checkFeed(text);
      return performance.now() - start;
    };
    // A busy machine only ever makes a run slower.
    const ratios = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      ratios.push((await timeOf(800)) / (await timeOf(100)));
      if (Math.min(...ratios) < 25) return;
    }
    assert.fail(`Eight times the reports took ${ratios.join(', ')} times as long`);
  });

  test('is said in as many findings as there are faults, each at its own line', async () => {
    const { findings, items } = await checkFeed(faulty(200));
    assert.equal(items, 200);
    const twice = findings.filter(({ code }) => code === 'same-file-twice');
    assert.equal(twice.length, 200);
    assert.equal(new Set(twice.map(({ place }) => place?.column)).size, 200);
  });
});
