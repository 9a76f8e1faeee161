/** Checks that the targets of the documents exist: pages, headings, files, commands. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const pages = ['.', 'docs', '.changeset'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);
const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/^```.*?^```$/gms, '');

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (path: string): readonly string[] =>
  Array.from(textOf(path).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whole paths in the repository, without wildcards and placeholders. */
const PATH = /`((?:src|tests|scripts|stories|docs|demo)\/[\w./-]+)`/g;

for (const page of pages) {
  describe(page, () => {
    const path = join(ROOT, page);
    const text = textOf(path);

    test('links to pages, files and headings that exist', () => {
      for (const [, target = ''] of text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)) {
        const [file = '', anchor] = target.split('#');
        const found = file ? resolve(dirname(path), file) : path;
        assert.ok(existsSync(found), target);
        if (anchor) assert.ok(anchorsOf(found).includes(anchor), target);
      }
    });

    test('names files that exist', () => {
      for (const [, file = ''] of text.matchAll(PATH))
        assert.ok(existsSync(join(ROOT, file)), file);
    });

    test('names commands that exist', () => {
      for (const [, command = ''] of text.matchAll(/\bnpm run ([\w:-]+)/g))
        assert.ok(command in scripts, command);
    });
  });
}
