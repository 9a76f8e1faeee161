/**
 * A signal for work that Ctrl-C ends (and `SIGTERM`, as a scheduler sends it). The second Ctrl-C ends
 * the process at once.
 *
 * @returns The signal, and a function that gives both back to the process.
 */
export function processSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, release };
}
