/**
 * Does work that Ctrl-C ends (and `SIGTERM`, as a scheduler sends it): the work ends itself when its signal
 * says so. The second Ctrl-C ends the process at once.
 *
 * @returns What the work returns. It throws what the work throws.
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
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
  try {
    return await work(controller.signal);
  } finally {
    release();
  }
}
