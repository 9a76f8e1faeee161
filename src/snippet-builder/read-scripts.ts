/** Reads the files in the folder of the hosted scripts. */

/**
 * Reads the hash of each script from `integrity.json`.
 *
 * @param scripts - The absolute address of the folder, with a slash at its end.
 * @returns `none` if the file cannot be read. It never rejects.
 */
export async function readHashes(
  scripts: string,
): Promise<Readonly<Record<string, string>> | 'none'> {
  const hashes = await readJson(`${scripts}integrity.json`);
  return typeof hashes === 'object' && hashes ? (hashes as Record<string, string>) : 'none';
}

/**
 * Reads from `embed.config.json` the origins whose feeds `embed.html` shows, in addition to its own
 * origin.
 *
 * @param scripts - As for `readHashes`.
 * @returns An empty list if the file cannot be read. It never rejects.
 */
export async function readFeedOrigins(scripts: string): Promise<readonly string[]> {
  const config = await readJson(`${scripts}embed.config.json`);
  const { feedOrigins } = (config ?? {}) as { readonly feedOrigins?: unknown };
  return Array.isArray(feedOrigins)
    ? feedOrigins.map(String).flatMap((text) => (URL.canParse(text) ? new URL(text).origin : []))
    : [];
}

async function readJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
