import type { FoundFile, FoundImage } from '../reading/found-item.js';
import { objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { attributesOf, type JsonApiAnswer, type Target } from './json-api.js';

/** The files and the cover of a node. */
export interface Media {
  readonly files: readonly FoundFile[];
  readonly image: FoundImage | undefined;
  /** The fields whose files the answer does not include. */
  readonly unresolved: readonly string[];
}

/**
 * Finds the files that a node refers to: directly, or through media, which have a language of their
 * own. The cover is the picture in a field whose name says so, else the first picture.
 *
 * @param root - The address to which addresses of files are relative.
 * @param readLanguage - Reads a language code of Drupal.
 */
export function mediaOf(
  node: JsonObject,
  answer: JsonApiAnswer,
  readLanguage: (code: string) => string | undefined,
): Media {
  const files: FoundFile[] = [];
  const images: (FoundImage & { readonly field: string })[] = [];
  const unresolved: string[] = [];
  const add = (target: Target, field: string, media?: JsonObject): void => {
    const { filename, filemime, filesize, uri, status } = attributesOf(target.resource);
    const url = textIn(objectIn(uri).url);
    // A file that is no longer used is not of a published node.
    if (!url || status === false) return;
    const type = textIn(filemime);
    const { alt, width, height } = target.meta;
    const language = readLanguage(textIn(media?.langcode));
    const title = textIn(media?.name);
    if (type.startsWith('image/')) images.push({ url, alt: textIn(alt), width, height, field });
    else
      files.push({ url, type, size: filesize, language, title: title === filename ? '' : title });
  };
  for (const target of answer.targets(node)) {
    if (!/^(?:media|file)--/.test(target.type)) continue;
    if (!target.resource) unresolved.push(target.field);
    else if (target.type.startsWith('file--')) add(target, target.field);
    else {
      for (const file of answer.targets(target.resource)) {
        // The thumbnail of a document is a symbol.
        const isFile = file.type.startsWith('file--') && file.field !== 'thumbnail';
        if (isFile) add(file, target.field, attributesOf(target.resource));
      }
    }
  }
  const image = images.find(({ field }) => /cover|thumb|image|couverture|portada/.test(field));
  return { files, image: image ?? images[0], unresolved };
}
