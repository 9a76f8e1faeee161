/**
 * The two halves of lazy code that a module and a classic script share.
 *
 * Rollup cannot split a classic script, so its `import()`s stay external and load the chunks that
 * the module's build made. They are resolved against the script's own address, read while it runs
 * first: a relative address in a classic script means the page's, and fails across origins.
 *
 * @returns {{
 *   make: import('rollup').Plugin,
 *   reuse: import('rollup').Plugin,
 *   scriptAddress: string,
 * }} `make` for the module's build, which comes first; `reuse` for the script's, with
 *   `scriptAddress` as its intro. `make` throws when a chunk imports the core file; `reuse` throws
 *   when an `import()` has no chunk.
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
      },
    },
    reuse: {
      name: 'lazy-chunks:reuse',
      async resolveDynamicImport(specifier, importer) {
        if (typeof specifier !== 'string') return null;
        const target = await this.resolve(specifier, importer);
        const file = target && files.get(target.id);
        if (!file) this.error(`import('${specifier}') in ${importer} has no chunk of its own`);
        return { id: file, external: true };
      },
      renderDynamicImport() {
        return { left: 'import(new URL(', right: `, ${SCRIPT}).href)` };
      },
    },
    scriptAddress: `const ${SCRIPT} = document.currentScript?.src || document.baseURI;`,
  };
}

/** The variable that holds the classic script's address. */
const SCRIPT = 'scriptAddress';
