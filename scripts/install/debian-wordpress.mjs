/** WordPress, Apache and MariaDB as Debian has them. Only what Node brings is imported here. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './debian-packages.mjs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libapache2-mod-php',
  'php-cli',
  'mariadb-server-core',
];

/** Where Debian keeps the modules of Apache. PHP is one of them, with its version in its name. */
const MODULES = '/usr/lib/apache2/modules';
const FILES = {
  wordpress: '/usr/share/wordpress',
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  apache: '/usr/sbin/apache2',
  modules: MODULES,
  php: '/usr/bin/php',
  database: '/usr/sbin/mariadbd',
  installDatabase: '/usr/bin/mariadb-install-db',
};

/**
 * The programs and folders of a WordPress.
 *
 * @returns {typeof FILES & { phpModule: string } | undefined} their paths; undefined when one is
 *   missing
 */
export function findDebianWordPress() {
  if (!Object.values(FILES).every((file) => existsSync(file))) return undefined;
  const module = readdirSync(MODULES).find((name) => /^libphp[\d.]*\.so$/.test(name));
  return module ? { ...FILES, phpModule: join(MODULES, module) } : undefined;
}

/**
 * Finds them, or installs them through apt where `CI` is set and where it may. On other machines
 * nobody wants an Apache that starts with the machine.
 *
 * @param {{ find?: typeof findDebianWordPress, install?: typeof installPackages }} [means] tests have
 *   others
 * @returns {Promise<string | undefined>} what is missing and why, in a sentence; undefined when all is
 *   there. Never rejects
 */
export async function ensureDebianWordPress({
  find = findDebianWordPress,
  install = installPackages,
} = {}) {
  if (find()) return undefined;
  const failure = process.env.CI ? await install(PACKAGES) : undefined;
  if (find()) return undefined;
  const why = failure ? ` and it cannot be installed: ${failure}` : '';
  return `there is no WordPress${why}. On Debian: apt-get install ${PACKAGES.join(' ')}`;
}
