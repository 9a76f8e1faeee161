/** The longest wait for a lazy chunk that readers wait for, in ms. */
const PATIENCE = 5000;

/**
 * Waits for something that may never come, such as a lazy chunk.
 *
 * @returns `undefined` if it does not come within five seconds, or if it fails. It never rejects.
 * @example
 * const languages = await withinPatience(import('./languages.js'));
 */
export async function withinPatience<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  let timer: Parameters<typeof clearTimeout>[0];
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  const value = await Promise.race([coming, patience]).catch(() => undefined);
  // A timer would keep a server's process alive.
  clearTimeout(timer);
  return value;
}
