const NO_CHUNK = 'no chunk for the import of ';

/**
 * Lazy code that several scripts share: one build makes the chunks, and the scripts load them.
 *
 * Rollup cannot split a classic script, so its `import()`s stay external. They are resolved against
 * the script's own folder (`own-folder.mjs`): a relative address in a classic script means the
 * page's, and fails across origins.
 *
 * @returns {{
 *   make: import('rollup').Plugin,
 *   reuse: import('rollup').Plugin,
 *   load: string,
 * }} `make` for the build that comes first, of which the chunks alone are kept; `reuse` for each
 *   later one, with `load` after the code of `own-folder.mjs` in its intro. `make` throws when a
 *   chunk imports the core file; `reuse` throws when an `import()` has no chunk.
 */
export function lazyChunks() {
  /** Module id to chunk file, as the module's build named it. @type {Map<string, string>} */
  const files = new Map();
  return {
    make: {
      name: 'lazy-chunks:make',
      generateBundle(_options, bundle) {
        files.clear();
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.isEntry) continue;
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
        return { id: `./${file}`, external: 'relative' };
      },
      renderChunk(_code, { dynamicImports }) {
        const missing = dynamicImports.find((id) => id.startsWith(NO_CHUNK));
        if (missing) this.error(missing);
      },
      renderDynamicImport: () => ({ left: 'loadChunk(', right: ')' }),
    },
    // Where the script has no folder, no address can be made, and the promise rejects.
    load: 'const loadChunk = async (file) => import(new URL(file, folder));',
  };
}
