/**
 * `npm start`: installs and builds, makes the publisher's files of a spreadsheet, serves them with the
 * partner's pages that use them, and prints the address as the last line.
 */
import { publishDemo } from './build/demo-site.mjs';
import { ensureBuilt } from './build/dist.mjs';
import { ensurePackages } from './install/npm-packages.mjs';
import { run } from './programs/run.mjs';

await ensurePackages();
await ensureBuilt();
await publishDemo(async ([file = '', ...args]) => {
  console.log(`\n$ publication-widgets ${args.join(' ')}`);
  await run('node', [file, ...args]);
});
console.log();

const { startDemoServer } = await import('./demo-server.mjs');
const named = process.env.PORT;
const { url, close } = await startDemoServer(
  named ? { port: Number(named) } : { port: 8000, orNext: true },
).catch((/** @type {unknown} */ error) => {
  console.error(
    `${error instanceof Error ? error.message : 'The port cannot be had.'} Set PORT to a free one.`,
  );
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
console.log(url);
