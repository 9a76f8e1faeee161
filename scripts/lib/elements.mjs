export * from '../build/element-tags.mjs';
