/** What few pages need of their tags. It is one lazy chunk, so that none of them waits for another. */
export { replacePlainTags } from './plain-tags.js';
export { sayWhoCameFirst } from './taken-tags.js';
