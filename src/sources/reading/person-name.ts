import { readName } from '../../citations/cited-name.js';

/**
 * The name of a person in the order in which it is spoken, where catalogues put the family name first.
 *
 * @example
 * spokenName('Family, Given'); // 'Given Family'
 * spokenName('Ministry of Health, Uganda'); // 'Ministry of Health, Uganda'
 */
export function spokenName(name: string): string {
  const { family, given, literal } = readName(name.trim());
  return literal ?? `${given} ${family}`;
}
