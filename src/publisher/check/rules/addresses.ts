import { parseUrl } from '../../../publications/parse-url.js';
import type { Complaint } from '../finding.js';
import { textIn, type CheckedFeed, type FeedItem } from '../feed-item.js';
import { quoted } from '../quoting.js';

/** Addresses that are not secure, and those of a site that is not the public one. */
export function* addresses({ items, json, address }: CheckedFeed): Iterable<Complaint> {
  const homes = [address ?? '', textIn(json, 'home_page_url')].map(hostOf);
  const isPublic = !homes.some(isStaging);
  for (const item of items) {
    if (!item.publication) continue;
    for (const [path, text, use] of addressesOf(item)) {
      const url = parseUrl(text);
      if (url && isPublic && isStaging(url.hostname)) yield staging(path, url.hostname);
      else if (url?.protocol === 'http:') yield insecure(path, text, use);
    }
    yield* idOf(item, homes, isPublic);
  }
}

type Use = 'link' | 'file';

function* addressesOf({ path, json, files }: FeedItem): Iterable<readonly [string, string, Use]> {
  for (const key of ['url', 'external_url']) yield [`${path}.${key}`, textIn(json, key), 'link'];
  for (const key of ['image', 'banner_image']) yield [`${path}.${key}`, textIn(json, key), 'file'];
  for (const file of files) yield [`${file.path}.url`, textIn(file.json, 'url'), 'file'];
}

function insecure(path: string, text: string, use: Use): Complaint {
  return {
    code: use === 'file' ? 'insecure-file' : 'insecure-link',
    path,
    what: `the address ${quoted(text)} begins with http:`,
    effect:
      use === 'file'
        ? 'Browsers may refuse it in a partner’s page that is secure, as nearly all are.'
        : 'What readers do there can be seen and changed on the way.',
    repair: 'If the address also opens with https://, write it so at {place}.',
  };
}

/** Hosts that a publisher uses before a site is public. */
const STAGING =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)|(?:^|[.-])(?:staging|stage|stg|dev|development|test|testing|uat|preprod|preview|local|localhost)(?:[.-]|$)|\.(?:wpengine|wpenginepowered|kinsta\.cloud|pantheonsite|flywheelsites|ddev)\b/i;

const isStaging = (host: string): boolean =>
  STAGING.test(host) && !/(?:^|\.)test\.(?:com|org)$/.test(host);

const staging = (path: string, host: string): Complaint => ({
  code: 'staging-address',
  path,
  what: `the address leads to ${host}, which looks like a site that is not public`,
  effect: 'Readers may get nothing there.',
  repair: 'Write the public address at {place}.',
});

/** An id that belongs to another host than the report and the site: it may change one day. */
function* idOf(
  { path, json, publication }: FeedItem,
  homes: readonly string[],
  isPublic: boolean,
): Iterable<Complaint> {
  const id = parseUrl(textIn(json, 'id'));
  if (!id || !/^https?:$/.test(id.protocol)) return;
  const host = hostOf(publication?.url ?? '');
  const isOwn = [host, ...homes].some((own) => bare(own) === bare(id.hostname));
  const isStrange = /[?&]p=\d+/.test(id.search) && host && !isOwn;
  if (!isStrange && !(isPublic && isStaging(id.hostname))) return;
  yield {
    code: 'staging-id',
    path: `${path}.id`,
    what: `the id is an address of ${id.hostname}, and the report is ${host ? `at ${host}` : 'elsewhere'}`,
    effect:
      'If the site makes new ids one day, the pages that ask for this id lose the report without a word.',
    repair:
      'Write an id that never changes, such as the public address of the report, at {place}. Do it before partners use the id.',
  };
}

const hostOf = (address: string): string => parseUrl(address)?.hostname ?? '';

const bare = (host: string): string => host.replace(/^www\./, '');
