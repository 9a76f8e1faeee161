import { InvalidArgumentError } from 'commander';
import { readDuration } from '../import/settings/duration.js';

/** A number of things. */
export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a number, such as 10.');
  return Number(text);
}

/** An absolute address of the web. */
export function readAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError('Write a whole address, which begins with https://.');
  }
  return new URL(text).href;
}

/** The origin of an address. */
export function readOrigin(text: string): string {
  return new URL(readAddress(text)).origin;
}

/** A duration, in ms. */
export function readDelay(text: string): number {
  const time = readDuration(text);
  if (time === undefined) throw new InvalidArgumentError('Write a time, such as 1s or 200ms.');
  return time;
}

/** A day, a month or a year. */
export function readDay(text: string): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(text)) {
    throw new InvalidArgumentError('Write a day, a month or a year: 2024-01-31, 2024-01 or 2024.');
  }
  return text;
}

/** Names with commas between them. */
export function readNames(text: string): readonly string[] {
  return text.split(',').flatMap((name) => name.trim() || []);
}

/** The name of a variable of the environment. A key itself is refused: the shell would remember it. */
export function readVariable(text: string): string {
  if (!/^[A-Za-z_]\w*$/.test(text) || process.env[text] === undefined) {
    throw new InvalidArgumentError(
      'Write the name of a variable of the environment that holds the key, never the key itself.',
    );
  }
  return text;
}
