import { extname } from 'node:path';

/**
 * The address of a folder, as scripts join names to it.
 *
 * @param {string} text an absolute address, such as `https://publisher.example/widgets`
 * @returns {string} the address in its normal form, with a slash at its end
 * @throws when it is no `http:` or `https:` address of a folder. The error's message is for people.
 */
export function readBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text.trim())) {
    throw new Error(
      `--base-url ${text} is no whole address: write https://, the host, the folder.`,
    );
  }
  if (url.username || url.password || /[?#]/.test(text)) {
    throw new Error(
      `--base-url ${text} holds more than a folder: leave out user names, passwords, ? and #.`,
    );
  }
  if (/[',]/.test(url.pathname)) {
    throw new Error(`--base-url ${text} holds ' or a comma: choose a folder without them.`);
  }
  if (/^\.(js|html|json)$/.test(extname(url.pathname))) {
    throw new Error(`--base-url ${text} is the address of a file: name the folder that holds it.`);
  }
  return url.href.replace(/\/*$/, '/');
}
