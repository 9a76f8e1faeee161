import 'publication-widgets/define.js';

export const wrong = [
  // @ts-expect-error no such layout of a card
  <publication-card layout="grid" />,
  // @ts-expect-error no such layout of a list
  <related-resources layout="vertical" />,
  // @ts-expect-error no such layout of a download
  <report-download layout="list" />,
  // @ts-expect-error no such value of loading
  <publication-card loading="late" />,
  // @ts-expect-error no such match
  <related-resources match="newest" />,
  // @ts-expect-error not a number
  <publication-card heading-level="two" />,
  // @ts-expect-error not a number
  <publication-card headingLevel="two" />,
  // @ts-expect-error not a number
  <related-resources limit="all" />,
  // @ts-expect-error not a text
  <publication-card feed={1} />,
  // @ts-expect-error no such attribute
  <publication-card layot="compact" />,
  // @ts-expect-error no such property
  <publication-card headingLevels={2} />,
  // @ts-expect-error only the list has this
  <publication-card limit={3} />,
  // @ts-expect-error only the card has this
  <report-download images="none" />,
  // @ts-expect-error a private property
  <publication-card locale="en" />,
  // @ts-expect-error no such field of the event
  <publication-card onfeed-load={(event) => event.items} />,
  // @ts-expect-error not a listener
  <publication-card onfeed-error="alert()" />,
  // @ts-expect-error in React, this is another event
  <publication-card onFeedLoad={() => undefined} />,
  // @ts-expect-error no such custom property
  <publication-card style={{ '--publication-accents': 'teal' }} />,
  // @ts-expect-error a ref to another element
  <publication-card ref={(element: HTMLInputElement | null) => void element} />,
  // @ts-expect-error no such element
  <publication-list />,
];
