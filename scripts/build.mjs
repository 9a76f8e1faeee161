/** `npm run build`: makes dist and custom-elements.json anew. */
import { build } from './lib/build.mjs';

console.log('Building…');
await build();
