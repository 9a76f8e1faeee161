import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../files/list-files.mjs';
import { ROOT } from '../files/root.mjs';

/**
 * The types that are a choice of words, such as `type Match = 'auto' | 'listed'`.
 *
 * @param {string} folder path in the repository
 * @returns {Map<string, string>} the words as TypeScript writes them, by the type's name
 */
export function namedWords(folder) {
  const types = listFiles(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, folder, name), 'utf8');
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
      return file.statements.filter(ts.isTypeAliasDeclaration).map((alias) => ({ alias, file }));
    });
  return new Map(
    types.flatMap(({ alias: { name, type }, file }) =>
      ts.isUnionTypeNode(type) && type.types.every(isWord)
        ? [[name.text, type.types.map((word) => word.getText(file)).join(' | ')]]
        : [],
    ),
  );
}

/** @param {import('typescript').TypeNode} type */
const isWord = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
