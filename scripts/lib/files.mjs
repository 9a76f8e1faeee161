export * from '../files/list-files.mjs';
