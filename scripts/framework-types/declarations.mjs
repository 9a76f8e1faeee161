import ts from 'typescript';
import { elementsOf } from './manifest.mjs';

/**
 * What is kept of a generator's output.
 *
 * Both generators end their files with augmentations that no option leaves out: of eight frameworks,
 * most of which a project has not installed (an error without `skipLibCheck`), and of the global
 * `JSX`, which React 19 and Vue 3.4 gave up. Both also type what belongs to every element by hand
 * (`ref`, `style`, clicks), other than the frameworks themselves do, or not at all. So the elements'
 * own props and the words about them are kept, and each framework's own types stand around them.
 *
 * @typedef {object} Declarations
 * @property {string} props the types of the elements' props, `PublicationCardProps` and so on
 * @property {(write: (className: string) => string) => string} tags a member for each tag, with the
 *   words about the element before it; its type is what `write` gives
 */

/**
 * Reads a generator's output by TypeScript's own parser.
 *
 * @param {string} text a declaration file
 * @param {import('./manifest.mjs').Manifest} manifest that it was made from
 * @param {string[]} [others] names of other types to keep
 * @returns {Declarations}
 * @throws when the output lacks one of these types
 */
export function readDeclarations(text, manifest, others = []) {
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  /** @param {string} name */
  const typeNamed = (name) => {
    const found = file.statements.find(
      (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
    );
    if (!found) throw new Error(`The generator made no type ${name}`);
    return /** @type {import('typescript').TypeAliasDeclaration} */ (found);
  };
  const elements = elementsOf(manifest);
  const names = [...elements.map(({ name }) => `${name}Props`), ...others];
  const { type } = typeNamed('CustomElements');
  const words = new Map(
    (ts.isTypeLiteralNode(type) ? type.members : []).map((member) => {
      const all = member.getFullText(file);
      return [member.name?.getText(file), all.slice(0, all.lastIndexOf('*/') + 2)];
    }),
  );
  return {
    props: names
      .map((name) => `export ${typeNamed(name).getText(file).replace('export ', '')}`)
      .join('\n\n'),
    tags: (write) =>
      elements
        .map(
          ({ name, tagName }) =>
            `${words.get(`"${tagName}"`) ?? ''}\n'${tagName}': ${write(name)};`,
        )
        .join('\n'),
  };
}

/**
 * The line that imports the elements' classes and events from the package's main entry.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {string}
 */
export function importLine(manifest) {
  const names = elementsOf(manifest).flatMap(({ name, events = [] }) => [
    name,
    ...events.map(({ type }) => type?.text ?? 'Event'),
  ]);
  return `import type { ${[...new Set(names)].sort().join(', ')} } from './index.js';`;
}
