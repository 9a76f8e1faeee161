import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { fieldOf } from '../../../src/publisher/check/feed-path.js';
import { findPlaces, stepsOf } from '../../../src/publisher/check/reading/find-places.js';

describe('the place of a path', () => {
  const text = '{\n  "items": [\n    { "id": "1", "a.b": 2 },\n    { "id": "2" }\n  ]\n}';
  const placeOf = (path: string): string => {
    const { line, column } = findPlaces(text, [path]).get(path) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  };

  test('is where the name of the field begins, or the entry of a list', () => {
    assert.equal(placeOf('items'), '2:3');
    assert.equal(placeOf('items[1]'), '4:5');
    assert.equal(placeOf('items[1].id'), '4:7');
    assert.equal(placeOf('items[0]["a.b"]'), '3:18');
  });

  test('is the object around it if there is no such field', () => {
    assert.equal(placeOf('items[1].title'), '4:5');
    assert.equal(placeOf('items[1].a[3].b'), '4:5');
    assert.equal(placeOf('items[9]'), '2:3');
    assert.equal(placeOf(''), '1:1');
  });

  test('is the same that a tree of the whole text gives', () => {
    const keys = fc.constantFrom('a', 'items', 'a b', 'é', '"', '0', '');
    const { value: anyJson } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(1, 'x\n', true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(anyJson, fc.nat(3), (json, spaces) => {
        const text = JSON.stringify(json, null, spaces);
        const tree = parseTree(text);
        assert.ok(tree);
        const paths = pathsOf(json);
        const places = findPlaces(text, paths);
        for (const path of paths) {
          const node = findNodeAtLocation(tree, [...stepsOf(path)]);
          const offset = (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? -1;
          const before = text.slice(0, offset).split('\n');
          const expected = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
          assert.deepEqual(places.get(path), expected, path);
        }
      }),
    );
  });
});

function pathsOf(json: unknown, path = ''): readonly string[] {
  if (typeof json !== 'object' || json === null) return [path];
  const below = Array.isArray(json)
    ? json.flatMap((entry, index) => pathsOf(entry, `${path}[${index}]`))
    : Object.entries(json).flatMap(([key, entry]) => pathsOf(entry, fieldOf(path, key)));
  return [path, ...below];
}
