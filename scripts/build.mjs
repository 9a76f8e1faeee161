/** `npm run build`: makes dist and custom-elements.json anew. */
import { build } from './build/dist.mjs';

console.log('Building…');
await build();
