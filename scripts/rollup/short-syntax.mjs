/**
 * A Rollup plugin that says the same in fewer kinds of words, since those are what a compressed
 * script pays for: `let` for `const`, which the type checker has watched over already, and arrow
 * functions for a module's own. They go to its top, so that all of it may call them as before.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortSyntax() {
  return {
    name: 'short-syntax',
    transform(code) {
      const short = withLet(code, this.parse(code));
      return { code: withArrows(short, this.parse(short)), map: null };
    },
  };
}

/** @typedef {import('rollup').AstNode & Readonly<Record<string, any>>} Node */

/**
 * @param {string} code
 * @param {object} program
 */
function withLet(code, program) {
  const constants = nodesIn(program).filter(({ kind }) => kind === 'const');
  let short = code;
  for (const { start } of constants.sort((a, b) => b.start - a.start)) {
    short = short.slice(0, start) + short.slice(start).replace('const', 'let');
  }
  return short;
}

/**
 * @param {string} code
 * @param {{ body: readonly object[] }} program
 */
function withArrows(code, program) {
  let arrows = '';
  let others = '';
  let end = 0;
  for (const statement of /** @type {readonly Node[]} */ (program.body)) {
    const exported = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    const { type, id, params, body, async, generator } = exported ?? statement;
    const isFunction = type === 'FunctionDeclaration' && !generator;
    if (!isFunction || nodesIn(body).some(isOfFunctionsOnly)) continue;
    const parameters = params.length ? code.slice(params[0].start, params.at(-1).end) : '';
    const prefix = `${exported ? 'export ' : ''}let ${id.name} =`;
    const text = code.slice(body.start, body.end);
    arrows += `${prefix} ${async ? 'async ' : ''}(${parameters}) => ${text};\n`;
    others += code.slice(end, statement.start);
    end = statement.end;
  }
  return arrows + others + code.slice(end);
}

/** What an arrow function would take from around it. @param {Node} node */
const isOfFunctionsOnly = ({ type, name }) => type === 'ThisExpression' || name === 'arguments';

/**
 * A node of a syntax tree and all within it.
 *
 * @param {unknown} value
 * @returns {Node[]}
 */
function nodesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(nodesIn);
  return 'type' in value ? [/** @type {Node} */ (value), ...within] : within;
}
