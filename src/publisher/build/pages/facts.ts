import { formatDate } from '../../../publications/format-date.js';
import { formatNames } from '../../../publications/format-names.js';
import type { Publication } from '../../../publications/publication.js';
import { markup, type Html } from '../../html.js';

/** Who wrote a report and when, in the words of a language; empty where nothing is known. */
export function factsOf(
  { authors, publisher, datePublished }: Publication,
  language: string,
): readonly Html[] {
  const names = authors.map(({ name }) => name);
  const by = formatNames(names, language).map(({ type, value }) =>
    type === 'element' ? markup`<bdi>${value}</bdi>` : markup`${value}`,
  );
  const from = publisher && !names.includes(publisher.name) ? publisher.name : '';
  const date = datePublished && formatDate(datePublished, language);
  return [
    ...(by.length ? [markup`${by}`] : []),
    ...(from ? [markup`<bdi>${from}</bdi>`] : []),
    ...(date ? [markup`${date}`] : []),
  ];
}

/** Facts in one line. `undefined` where there is none. */
export function joinFacts(facts: readonly Html[]): Html | undefined {
  return facts.length
    ? markup`${facts.map((fact, index) => [index > 0 && ' · ', fact])}`
    : undefined;
}
