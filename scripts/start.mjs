/** `npm start`: installs, builds, serves the demo, and prints its address as the last line. */
import { ensureBuilt } from './build/dist.mjs';
import { ensurePackages } from './install/npm-packages.mjs';

await ensurePackages();
await ensureBuilt();

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
