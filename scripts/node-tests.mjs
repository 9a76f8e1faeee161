/**
 * `npm run test:node`: every test that runs in Node, in one process. Name files to run these alone:
 * `npm run test:node -- tests/feed/date.node.test.ts`.
 */
import { NODE_ENDINGS, runInNode, testFiles } from './testing/node-files.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : testFiles(Object.values(NODE_ENDINGS));
const { code, output } = await runInNode(files);
process.stdout.write(output);
process.exitCode = code;
