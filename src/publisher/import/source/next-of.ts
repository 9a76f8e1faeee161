import { parseUrl } from '../../../publications/parse-url.js';
import { objectIn, textIn } from '../../../sources/reading/json-value.js';

/** The address of the next page of a list (JSON:API 1.0, "Pagination"; InvenioRDM has the same). */
export function nextOf(json: unknown, address: string): string | undefined {
  const { next } = objectIn(objectIn(json).links);
  const href = textIn(objectIn(next).href) || textIn(next);
  const url = href ? parseUrl(href, address) : undefined;
  // A proxy before the server may hide that the site has https.
  if (url?.host === new URL(address).host) url.protocol = new URL(address).protocol;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
