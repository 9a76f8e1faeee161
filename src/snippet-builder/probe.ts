/**
 * Whether a server answers at an address. The answer itself does not count, because a browser hides
 * it from the page without the server's permission (CORS). The request sends no cookies.
 *
 * @param address - An absolute address.
 * @returns It never rejects.
 */
export async function serverAnswersAt(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'strict-origin' });
    return true;
  } catch {
    return false;
  }
}
