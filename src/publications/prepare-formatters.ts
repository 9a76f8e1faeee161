/** Whether the formatters are ready or on their way. Preparing them once is enough for a page. */
let isPrepared = false;

/**
 * Makes the engine's `Intl` formatters ready in a later task.
 *
 * The first formatter of a page takes some 40 ms on a slow phone. All others take hardly any time.
 * So an element that formats much calls this function while its feed is loading.
 */
export async function prepareFormatters(): Promise<void> {
  if (isPrepared) return;
  isPrepared = true;
  try {
    await new Promise((resolve) => setTimeout(resolve));
    new Intl.NumberFormat();
  } catch {
    // The element that needs a formatter says so.
  }
}
