/** nginx and Apache as Debian has them. Only what Node brings is imported here. */
import { existsSync } from 'node:fs';
import { ensureInCi } from './debian-packages.mjs';

const PACKAGES = ['nginx', 'apache2-bin', 'media-types'];

/** Where Debian has them. */
export const DEBIAN_SERVERS = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
  apacheModules: '/usr/lib/apache2/modules',
  mediaTypes: '/etc/mime.types',
};

/**
 * Finds both, or installs them where `CI` is set.
 *
 * @throws when one is missing: the message says why, and what to do
 */
export async function ensureDebianServers() {
  const find = () => Object.values(DEBIAN_SERVERS).every((file) => existsSync(file));
  const missing = await ensureInCi('nginx or no Apache', PACKAGES, find);
  if (missing) throw new Error(missing);
}
