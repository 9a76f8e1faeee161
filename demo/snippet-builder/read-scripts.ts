/** What stands beside the hosted scripts. */

/** The hash of each script, from `integrity.json`; `none` where it cannot be read. */
export async function readHashes(
  scripts: string,
): Promise<Readonly<Record<string, string>> | 'none'> {
  const hashes = await readJson(`${scripts}integrity.json`);
  return typeof hashes === 'object' && hashes ? (hashes as Record<string, string>) : 'none';
}

/** The origins that `embed.html` shows feeds of, beside its own; none where that cannot be read. */
export async function readFeedOrigins(scripts: string): Promise<readonly string[]> {
  const config = await readJson(`${scripts}embed.config.json`);
  const { feedOrigins } = (config ?? {}) as { readonly feedOrigins?: unknown };
  return Array.isArray(feedOrigins)
    ? feedOrigins.map(String).flatMap((one) => (URL.canParse(one) ? new URL(one).origin : []))
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
