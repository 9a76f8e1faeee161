import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';

/** The publisher's own file: theirs is kept, whatever a release brings. */
const THEIRS = 'embed.config.json';

/**
 * Puts a release into the folder that a publisher serves: once into a folder of its version, which
 * never changes again, and once over the floating copy. What earlier releases left stays, since
 * pages that have an older script in their cache still ask for its chunks.
 *
 * @param {string} release path of the built scripts, `dist/cdn`
 * @param {string} folder path of the folder to serve; made where it does not exist
 * @param {string} version such as `0.1.0`
 * @returns {boolean} whether the version is new here
 * @throws when the version is there with other bytes; nothing is changed then
 */
export function releaseFolder(release, folder, version) {
  const versioned = join(folder, version);
  const isNew = !existsSync(versioned);
  const changed = isNew ? [] : differences(release, versioned);
  if (changed.length > 0) {
    throw new Error(
      `${versioned} holds another build (${changed.join(', ')}). A version never changes: give this one a new number.`,
    );
  }
  const kept = join(folder, THEIRS);
  if (isNew) {
    // An interrupted copy must not pass for the version.
    const draft = `${versioned}.draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(release, draft, { recursive: true });
    if (existsSync(kept)) cpSync(kept, join(draft, THEIRS));
    renameSync(draft, versioned);
  }
  // The chunks first: whoever loads a new script finds all that it asks for.
  const files = listFiles(release).filter((file) => file !== THEIRS || !existsSync(kept));
  for (const file of [...files.filter(isChunk), ...files.filter((name) => !isChunk(name))]) {
    cpSync(join(release, file), join(folder, file));
  }
  return isNew;
}

/** @param {string} file */
const isChunk = (file) => file.startsWith('chunks/');

/**
 * @param {string} one
 * @param {string} other
 * @returns {string[]} the files that are not the same in both folders
 */
function differences(one, other) {
  const files = new Set([...listFiles(one), ...listFiles(other)]);
  return [...files].filter((file) => {
    if (file === THEIRS) return false;
    const [a, b] = [join(one, file), join(other, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}
