/**
 * What stands in the built scripts for the address that they will be served from. The command
 * `npm run release-folder -- <folder> --base-url <address>` writes the file's own address in its
 * place.
 */
export const BASE_URL = 'BASE-URL';

/**
 * The code that says which folder a script was loaded from, without a user name or a password. It
 * stands first in a classic script, and also works where the script runs as a module.
 *
 * An address counts only if it ends in the script's own name: that which the release command wrote,
 * that of the script's element, or that which the engine names as the place of this code. A module
 * has no element, and `import.meta` is a syntax error in a classic script. A script that stands in
 * another file, in a page, or in a call of `eval` finds none of them. It must not guess: the folder
 * of that other file is not the publisher's.
 *
 * @param {string} name the file's name without `.js` or `.iife.js`
 * @returns {string} JavaScript that declares `folder`: an address with a slash at its end, or
 *   `undefined` where there is none
 */
export const ownFolder = (name) =>
  `const folder = /(https?:\\/\\/)(?:[^\\s/]*@)?([^\\s?#,]+\\/)${name}(?:\\.iife)?\\.js[?#:)\\s]/` +
  `.exec(\`${BASE_URL} \${document.currentScript?.src} \${new Error().stack} \`)?.slice(1).join('');`;
