/** The pictures of the reports and of their publisher. */
import type { Answer } from '../contender.js';
import { COVER } from '../reports.js';
import { answer } from './host-page.js';

/** The address of the publisher's picture. */
export const AVATAR = '/avatar.svg';

/** The cover, 360 by 510 px, by its address. */
export const COVER_FILE: readonly [string, Answer] = [
  COVER,
  picture(
    360,
    510,
    '<rect width="360" height="510" fill="#0b6bcb"/><path d="M40 60h280v16H40zm0 40h200v16H40z" fill="#fff"/><circle cx="180" cy="330" r="110" fill="#7fb2e5"/>',
  ),
];

/** The publisher's picture, 120 by 120 px, by its address. */
export const AVATAR_FILE: readonly [string, Answer] = [
  AVATAR,
  picture(
    120,
    120,
    '<rect width="120" height="120" fill="#0b6bcb"/><circle cx="60" cy="60" r="30" fill="#fff"/>',
  ),
];

function picture(width: number, height: number, shapes: string): Answer {
  return answer(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
  );
}
