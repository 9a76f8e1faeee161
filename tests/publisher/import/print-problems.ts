/** Prints the tables of codes for docs/import.md. */
import { problemRows } from './problem-rows.js';

for (const [kind, rows] of Object.entries(problemRows())) {
  console.log(
    `\n${kind}\n\n| code | it says | what to do |\n| --- | --- | --- |\n${rows.join('\n')}`,
  );
}
