/**
 * The names of the platform's functions in a script. They are read from the script itself, so a
 * function that is new in it is in the list.
 */
import { readFileSync } from 'node:fs';
import globals from 'globals';
import ts from 'typescript';

/** What a script may use of the platform. */
export interface PlatformNames {
  /** Globals (`fetch`), and their members (`URL.canParse`). */
  readonly paths: readonly string[];
  /** Members of anything (`replaceChildren`), which a page finds on the platform's prototypes. */
  readonly members: readonly string[];
}

const GLOBALS = new Set(Object.keys({ ...globals.browser, ...globals.es2025 }));

/** The names in some scripts, by the paths of their files. */
export function platformNames(files: readonly string[]): PlatformNames {
  const paths = new Set<string>();
  const members = new Set<string>();
  const globalName = (node: ts.Node | undefined): string | undefined => {
    if (!node) return undefined;
    if (ts.isPropertyAccessExpression(node)) {
      return globalName(node.expression) === 'globalThis' ? node.name.text : undefined;
    }
    return ts.isIdentifier(node) && GLOBALS.has(node.text) ? node.text : undefined;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      members.add(node.name.text);
      const owner = globalName(node.expression);
      if (owner) paths.add(owner === 'globalThis' ? node.name.text : `${owner}.${node.name.text}`);
      visit(node.expression);
      return;
    }
    if (ts.isBindingElement(node)) {
      const pattern = node.parent.parent;
      const name = (node.propertyName ?? node.name).getText();
      members.add(name);
      const owner = ts.isVariableDeclaration(pattern) && globalName(pattern.initializer);
      if (owner) paths.add(`${owner}.${name}`);
    }
    if (ts.isIdentifier(node) && !isName(node) && GLOBALS.has(node.text)) paths.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  paths.delete('globalThis');
  return { paths: [...paths].sort(), members: [...members].sort() };
}

/** Whether an identifier names a property or a variable, and reads nothing. */
function isName({ parent, text }: ts.Identifier): boolean {
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return [named.name, named.propertyName].some(
    (name) => name !== undefined && ts.isIdentifier(name) && name.text === text,
  );
}
