import assert from 'node:assert/strict';
import test from 'node:test';
import { Script } from 'node:vm';
import { makeReports } from './reports.js';
import { SCENARIOS } from './scenarios.js';

for (const { id, contenders } of SCENARIOS) {
  for (const { name, madeWith, site, shown } of contenders) {
    test(`${id}, ${name}: the page and all files that it requests are there, with every report`, async () => {
      const reports = makeReports(id === 'card' ? 1 : 5);
      const files = await site(reports);
      const page = String(files.get('/')?.body);

      const requested = [...page.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)]
        .map(([, address]) => address!)
        .filter((address) => !address.startsWith('data:'));
      assert.deepEqual(
        requested.filter((address) => !files.has(address)),
        [],
      );
      assert.notEqual(requested.length, 0);

      const all = [...files.values()].map(({ body }) => String(body)).join('\n');
      for (const { title } of reports) assert.ok(all.includes(title), title);

      assert.doesNotThrow(() => new Script(`(${shown})`));
      assert.match(madeWith, /^(?:\S+ \d+\.\d+\.\d+(?:, |$))*$/);
    });

    test(`${id}, ${name}: the same reports make the same page`, async () => {
      assert.deepEqual(await site(makeReports(1)), await site(makeReports(1)));
    });
  }
}

test('every contender but the static page and the hand-written element names its versions', () => {
  const unnamed = SCENARIOS.flatMap(({ contenders }) => contenders)
    .filter(({ madeWith }) => !madeWith)
    .map(({ name }) => name);
  assert.deepEqual([...new Set(unnamed)], ['Static HTML', 'Hand-written element']);
});

test('the static page comes first, and the others are compared with it', () => {
  for (const { contenders } of SCENARIOS) assert.equal(contenders[0]?.name, 'Static HTML');
});
