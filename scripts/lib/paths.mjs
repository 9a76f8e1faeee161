export * from '../files/root.mjs';
