import 'publication-widgets/define.js';
import {
  PublicationCard,
  type FeedErrorEvent,
  type FeedLoadEvent,
  type Match,
  type Publication,
  type ReportDownloadEvent,
  type ResourceSelectEvent,
} from 'publication-widgets';
import manifest from 'publication-widgets/custom-elements.json' with { type: 'json' };

/** Does not compile if the value has another type. */
function expectType<Expected>(_value: Expected): void {}

const card = document.querySelector('publication-card')!;
expectType<PublicationCard>(card);
expectType<PublicationCard>(document.createElement('publication-card'));
expectType<'auto' | 'vertical' | 'horizontal' | 'compact'>(card.layout);
card.headingLevel = 2;
card.data = { version: 'https://jsonfeed.org/version/1.1', items: [] };

const list = document.createElement('related-resources');
expectType<Match>(list.match);
list.limit = 3;
document.querySelector('report-download')!.layout = 'compact';

card.addEventListener('feed-load', (event) => {
  expectType<FeedLoadEvent>(event);
  expectType<readonly Publication[]>(event.publications);
});
document.body.addEventListener('feed-error', (event) => {
  expectType<FeedErrorEvent>(event);
  expectType<string>(event.code);
});
document.addEventListener('report-download', (event) => {
  expectType<ReportDownloadEvent>(event);
  event.preventDefault();
});
window.addEventListener('resource-select', (event) => {
  expectType<ResourceSelectEvent>(event);
  expectType<string | undefined>(event.publication.url);
});

expectType<string>(manifest.schemaVersion);
