/**
 * What frameworks and editors read about the elements, made from custom-elements.json into dist.
 * A step of `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { reactTypes } from './framework-types/react.mjs';
import { cssCustomData, htmlCustomData } from './framework-types/vs-code.mjs';
import { vueTypes } from './framework-types/vue.mjs';
import { ROOT } from './files/root.mjs';

/** Beside a file of types stands a module, for imports that are not of types only. */
const noCode = () => '// This module holds types only.\nexport {};\n';

const FILES = {
  'react.d.ts': reactTypes,
  'react.js': noCode,
  'vue.d.ts': vueTypes,
  'vue.js': noCode,
  'vscode.html-custom-data.json': htmlCustomData,
  'vscode.css-custom-data.json': cssCustomData,
};

/** @type {import('./framework-types/manifest.mjs').Manifest} */
const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
for (const [name, make] of Object.entries(FILES)) {
  const filepath = join(ROOT, 'dist', name);
  writeFileSync(
    filepath,
    await format(make(manifest), { filepath, printWidth: 100, singleQuote: true }),
  );
}
