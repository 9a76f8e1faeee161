import { readFile } from 'node:fs/promises';
import { isJsonObject } from '../../../feed/field-reader.js';

/**
 * Reads an object of JSON that an editor wrote.
 *
 * @param isNamed - Whether the editor named the file, so that it must be there.
 * @param stop - Called with what is wrong, in words. It throws.
 * @returns `undefined` if there is no such file, and nobody named it.
 */
export async function readJsonFile(
  file: string,
  isNamed: boolean,
  stop: (reason: string) => never,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isNamed) return undefined;
    return stop(code === 'ENOENT' ? 'there is no such file' : code);
  });
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    // Editors on Windows put a mark before the first letter.
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    stop(`it is no JSON (${(error as Error).message})`);
  }
  return isJsonObject(json) ? json : stop('it must be an object: { … }');
}
