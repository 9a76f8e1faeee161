/**
 * Sorts publications by their date, the latest first. Publications without a date come last, in
 * their own order.
 */
export function latestFirst<Dated extends { readonly datePublished?: string }>(
  publications: readonly Dated[],
): readonly Dated[] {
  // Parsing a date takes longer than the rest of the sort, so each date is parsed once.
  const times = new Map(publications.map((one) => [one, timestamp(one.datePublished)]));
  const timeOf = (one: Dated): number => times.get(one) ?? 0;
  return publications.toSorted((a, b) => timeOf(b) - timeOf(a));
}

function timestamp(date: string | undefined): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? -8.64e15 : time;
}
