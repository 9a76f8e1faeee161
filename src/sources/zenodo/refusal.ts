import { objectIn, textIn, type JsonObject } from '../reading/json-value.js';

/** Why a record is not for everybody. `undefined` if it is. */
export function refusal(
  record: JsonObject,
  metadata: JsonObject,
): { readonly code: 'not-published' | 'protected'; readonly status: string } | undefined {
  const { is_draft, is_published, access, deletion_status, tombstone } = record;
  const { embargo, files, record: visible } = objectIn(access);
  const right = textIn(metadata.access_right);
  if (objectIn(deletion_status).is_deleted === true || tombstone) {
    return { code: 'not-published', status: 'withdrawn' };
  }
  if (is_draft === true || is_published === false)
    return { code: 'not-published', status: 'draft' };
  if (objectIn(embargo).active === true || right === 'embargoed') {
    return { code: 'protected', status: 'embargoed' };
  }
  if ([files, visible, right].some((one) => one === 'restricted' || one === 'closed')) {
    return { code: 'protected', status: 'restricted' };
  }
  return undefined;
}
