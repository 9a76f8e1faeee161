import { createHash } from 'node:crypto';
import { basename } from 'node:path';

const NO_CHUNK = 'no chunk for the import of ';

/** The folder of the chunks while nobody knows their bytes: as deep as their own. */
const DRAFT = 'chunks/draft/';

/**
 * Lazy code that several scripts share: one build makes the chunks, and the scripts load them.
 *
 * Rollup cannot split a classic script, so its `import()`s stay external. They are resolved against
 * the script's own folder (`own-folder.mjs`): a relative address in a classic script means the
 * page's, and fails across origins.
 *
 * All chunks stand in one folder that is named after their bytes: browsers may keep them for ever,
 * and a script holds one hash, where it would hold each file's own.
 *
 * @returns {{
 *   chunkFileNames: string,
 *   make: import('rollup').Plugin,
 *   reuse: import('rollup').Plugin,
 *   share: import('rollup').Plugin,
 *   load: () => string,
 * }} `make` and `chunkFileNames` for the build that comes first, of which the chunks alone are kept;
 *   `reuse` for each later one, with what `load` returns after the code of `own-folder.mjs` in its
 *   intro; `share` for a module whose own chunks, as deep as these, load some of them. `make` throws
 *   when a chunk imports the core file; `reuse` throws when an `import()` has no chunk.
 */
export function lazyChunks() {
  /** Module id to chunk file, as the module's build named it. @type {Map<string, string>} */
  const files = new Map();
  let folder = DRAFT;
  return {
    chunkFileNames: `${DRAFT}[name].js`,
    make: {
      name: 'lazy-chunks:make',
      generateBundle(_options, bundle) {
        files.clear();
        const chunks = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ isEntry }) => !isEntry);
        folder = `chunks/${hashOf(chunks)}/`;
        for (const chunk of chunks) {
          chunk.fileName = chunk.fileName.replace(DRAFT, folder);
          if (chunk.facadeModuleId) files.set(chunk.facadeModuleId, chunk.fileName);
          const core = chunk.imports.find(
            (name) => bundle[name]?.type === 'chunk' && bundle[name].isEntry,
          );
          if (core) {
            this.error(
              `The lazy chunk ${chunk.fileName} imports the core file, which the classic script ` +
                `would load twice. Hand it what it needs as arguments; it shares: ` +
                ((chunk.importedBindings[core] ?? []).join(', ') || 'a side effect'),
            );
          }
        }
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry) Reflect.deleteProperty(bundle, file);
        }
      },
    },
    reuse: {
      name: 'lazy-chunks:reuse',
      async resolveDynamicImport(specifier, importer) {
        if (typeof specifier !== 'string') return null;
        const target = await this.resolve(specifier, importer);
        const file = target && files.get(target.id);
        // What only a server imports has no chunk, and goes from the scripts with its `isServer`.
        if (!file) return { id: `${NO_CHUNK}${specifier} in ${importer}`, external: true };
        return { id: nameOf(file), external: true };
      },
      renderChunk(_code, { dynamicImports }) {
        const missing = dynamicImports.find((id) => id.startsWith(NO_CHUNK));
        if (missing) this.error(missing);
      },
      renderDynamicImport: () => ({ left: 'loadChunk(', right: ')' }),
    },
    share: {
      name: 'lazy-chunks:share',
      async resolveDynamicImport(specifier, importer) {
        const target = typeof specifier === 'string' && (await this.resolve(specifier, importer));
        const file = target && files.get(target.id);
        return file ? { id: `../../${file}`, external: 'relative' } : null;
      },
    },
    // Where the script has no folder, no address can be made, and the promise rejects.
    load: () =>
      `const loadChunk = async (name) => import(new URL('${folder}' + name + '.js', folder));`,
  };
}

/**
 * All that a script says of a chunk, so that it says the rest once.
 *
 * @param {string} file path of a chunk
 */
const nameOf = (file) => basename(file, '.js');

/**
 * So few letters that a script is not long with them, and enough to tell versions apart.
 *
 * @param {readonly import('rollup').OutputChunk[]} chunks
 */
function hashOf(chunks) {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks) hash.update(fileName + code);
  return hash.digest('base64url').slice(0, 4);
}
