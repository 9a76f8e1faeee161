import 'publication-widgets/define.js';

export const wrong = [
  // @ts-expect-error no such layout of a card
  <publication-card layout="grid" />,
  // @ts-expect-error no such layout of a list
  <related-resources layout="vertical" />,
  // @ts-expect-error no such layout of a download
  <report-download layout="list" />,
  // @ts-expect-error no such time to load
  <publication-card loading="late" />,
  // @ts-expect-error no such match
  <related-resources match="newest" />,
  // @ts-expect-error no number
  <publication-card heading-level="two" />,
  // @ts-expect-error no number
  <publication-card headingLevel="two" />,
  // @ts-expect-error no number
  <related-resources limit="all" />,
  // @ts-expect-error no text
  <publication-card feed={1} />,
  // @ts-expect-error no such attribute
  <publication-card layot="compact" />,
  // @ts-expect-error no such property
  <publication-card headingLevels={2} />,
  // @ts-expect-error the list's own
  <publication-card limit={3} />,
  // @ts-expect-error the card's own
  <report-download images="none" />,
  // @ts-expect-error kept to itself
  <publication-card locale="en" />,
  // @ts-expect-error no such field of the event
  <publication-card onfeed-load={(event) => event.items} />,
  // @ts-expect-error no listener
  <publication-card onfeed-error="alert()" />,
  // @ts-expect-error React hears this as another event
  <publication-card onFeedLoad={() => undefined} />,
  // @ts-expect-error no such custom property
  <publication-card style={{ '--publication-accents': 'teal' }} />,
  // @ts-expect-error another element's ref
  <publication-card ref={(element: HTMLInputElement | null) => void element} />,
  // @ts-expect-error no such element
  <publication-list />,
];
