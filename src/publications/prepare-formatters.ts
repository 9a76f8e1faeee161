/** Whether it was done: once is enough for a page. */
let isPrepared = false;

/**
 * Makes the engine's formatters ready in a later task.
 *
 * The first formatter of a page takes engines some 40 ms on a slow phone, all others hardly any
 * time. So an element that formats numbers calls this while its feed is on its way.
 */
export function prepareFormatters(): void {
  if (!isPrepared) setTimeout(() => new Intl.NumberFormat());
  isPrepared = true;
}
