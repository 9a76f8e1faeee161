import { fileType } from '../reading/file-type.js';
import type { FoundFile } from '../reading/found-item.js';
import { textIn, type JsonObject } from '../reading/json-value.js';
import { linkedFiles } from '../reading/linked-files.js';
import { linksIn } from '../reading/links-in.js';
import { filesIn, type Media } from './files-in.js';
import type { Say } from './posts.js';

/**
 * The files of a post: those that its custom fields name, that are attached to it, or that its text
 * links to on the same site.
 *
 * @param address - The absolute address of the answer.
 * @param media - Attachments that were asked for.
 * @param say - Takes each file of another site, which is left out.
 */
export function filesOfPost(
  post: JsonObject,
  html: string,
  name: string,
  { address, media, say }: { readonly address: string; readonly media: Media; readonly say: Say },
): readonly FoundFile[] {
  const named = filesIn([post.meta, post.acf], media, media.byPost.get(textIn(post.id)));
  const links = linkedFiles([...named.links, ...linksIn(html)], address, fileType);
  for (const value of links.elsewhere) say('file-elsewhere', name, { value });
  return [...named.files, ...links.files];
}
