/**
 * Whether a server answers at an address at all, whatever it answers: a browser tells a page no more
 * without the server's permission. It sends no cookies and reads nothing.
 *
 * @param address - An absolute address.
 */
export async function isThere(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'strict-origin' });
    return true;
  } catch {
    return false;
  }
}
