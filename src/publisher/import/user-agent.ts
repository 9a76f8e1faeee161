import { ROBOT_NAME } from '../requests/robots.js';

/**
 * Says who asks and how to reach them, as the header `User-Agent` has it (RFC 9110, section 10.1.5).
 *
 * @param contact - A mail address or a page. Without it, the servers' people learn the program alone.
 */
export function userAgentOf(version: string, contact?: string): string {
  // A header holds one line of plain letters.
  const plain = contact?.replace(/[^\x21-\x7e]+/g, ' ').trim();
  return `${ROBOT_NAME}/${version}${plain ? ` (${plain})` : ''}`;
}
