import { readDate, type DateOptions } from './date-reader.js';
import type { ItemMaker } from './item-maker.js';
import { readLanguage } from './language-reader.js';

/** Reads a date with `readDate`, and says if it is not clear. `name` is what people call the item. */
export function dateOrSay(
  text: string,
  name: string,
  made: Pick<ItemMaker, 'say'>,
  options?: DateOptions,
): string | undefined {
  const { date, problem, year } = readDate(text, options);
  if (problem) made.say(problem, name, { value: text, ...(year && { year }) });
  return date;
}

/** Reads a language with `readLanguage`, and says if nobody knows it. */
export function languageOrSay(
  text: string,
  name: string,
  made: Pick<ItemMaker, 'say'>,
): string | undefined {
  const language = readLanguage(text);
  if (language === undefined) made.say('language-unknown', name, { value: text });
  return language;
}
