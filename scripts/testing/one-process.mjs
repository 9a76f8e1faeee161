/**
 * Runs the test files that its arguments name in this one process: `node --test` starts a process
 * for each file, which takes longer than most files do. No test starts before all files are imported,
 * and a file that cannot be imported is a failed test.
 */
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** @type {() => void} */
let start = () => undefined;
const imported = new Promise((/** @type {(value?: undefined) => void} */ done) => (start = done));
before(() => imported);

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    void test(`${file} can be imported`, () => {
      throw error;
    });
  }
}
start();
