import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';
import { readRelease } from './read-release.mjs';

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
 * @param {string} [address] of that folder, with a slash at its end: it is written into the scripts,
 *   and the version's own address into those of the version
 * @returns {boolean} whether the version is new here
 * @throws when the version is there with other bytes; nothing is changed then
 */
export function releaseFolder(release, folder, version, address) {
  const versioned = join(folder, version);
  const files = readRelease(release, address && `${address}${version}/`);
  const isNew = !existsSync(versioned);
  const changed = isNew ? [] : differences(files, versioned);
  if (changed.length > 0) {
    throw new Error(
      `${versioned} holds another build, or was made for another address (${changed.join(', ')}). A version never changes: give this one a new number.`,
    );
  }
  const kept = join(folder, THEIRS);
  if (isNew) {
    // An interrupted copy must not pass for the version.
    const draft = `${versioned}.draft`;
    rmSync(draft, { recursive: true, force: true });
    for (const [file, bytes] of files) write(draft, file, bytes);
    if (existsSync(kept)) write(draft, THEIRS, readFileSync(kept));
    renameSync(draft, versioned);
  }
  // The chunks first: whoever loads a new script finds all that it asks for.
  const floating = [...readRelease(release, address)].filter(
    ([file]) => file !== THEIRS || !existsSync(kept),
  );
  for (const [file, bytes] of floating.filter(isChunk)) write(folder, file, bytes);
  for (const [file, bytes] of floating.filter((each) => !isChunk(each))) write(folder, file, bytes);
  return isNew;
}

/** @param {[string, Buffer]} entry */
const isChunk = ([file]) => /(?:^|\/)chunks\//.test(file);

/**
 * @param {string} folder
 * @param {string} file path in that folder
 * @param {Buffer} bytes
 */
function write(folder, file, bytes) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/**
 * @param {ReadonlyMap<string, Buffer>} files of the release
 * @param {string} folder
 * @returns {string[]} the files that are not the same in both
 */
function differences(files, folder) {
  const all = new Set([...files.keys(), ...listFiles(folder)]);
  return [...all].filter((file) => {
    if (file === THEIRS) return false;
    const path = join(folder, file);
    return !existsSync(path) || !files.get(file)?.equals(readFileSync(path));
  });
}
