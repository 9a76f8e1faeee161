import { createRef, type CSSProperties, type ReactNode } from 'react';
import 'publication-widgets/define.js';
import type { PublicationCard, RelatedResources, ReportDownload } from 'publication-widgets';
import type { PublicationCardProps } from 'publication-widgets/react';

const FEED = 'https://publisher.example/feed.json';

export const card = createRef<PublicationCard>();
export const list = createRef<RelatedResources>();
export const style: CSSProperties = { '--publication-accent': 'teal', maxInlineSize: '40em' };
export const settings: PublicationCardProps = { feed: FEED, layout: 'horizontal' };

export const Card = ({ children }: { children: ReactNode }) => (
  <publication-card
    ref={card}
    key="card"
    id="card"
    className="card"
    style={style}
    aria-label="A report"
    data-shown="yes"
    feed={FEED}
    publication="safe-journeys"
    lang="fr"
    heading-level="2"
    layout="compact"
    loading="click"
    timeout={5000}
    images="none"
    onClick={(event) => event.currentTarget.headingLevel}
    onfeed-load={(event) => event.publications.length}
    onfeed-error={(event) => event.code}
    onreport-download={(event) => event.download.contentUrl}
  >
    <img slot="cover" src="cover.jpg" alt="" />
    {children}
  </publication-card>
);

export const List = () => (
  <related-resources
    ref={list}
    slot="aside"
    class="list"
    data={{ version: 'https://jsonfeed.org/version/1.1', items: [] }}
    headingLevel={2}
    layout="grid"
    loading="lazy"
    limit={3}
    excerpt-length="120"
    match="similar"
    topics="migration,law"
    language="en"
    onresource-select={(event) => event.publication.title}
  >
    <a href="reports.html">Reports</a>
  </related-resources>
);

export const Download = ({ compact }: { compact: boolean }) => (
  <report-download
    ref={(element: ReportDownload | null) => void element?.layout}
    feed={FEED}
    heading-level={2}
    layout={compact ? 'compact' : undefined}
    hidden
  />
);

export const Spread = () => <publication-card {...settings} />;
