import 'publication-widgets/define.js';

const card = document.querySelector('publication-card')!;

// @ts-expect-error no such layout of a card
card.layout = 'grid';
// @ts-expect-error this property is a number
card.headingLevel = 'two';
// @ts-expect-error no such property
card.feeds = 'feed.json';
// @ts-expect-error only the list has this
card.limit = 3;
// @ts-expect-error a private property
card.locale = 'en';
// @ts-expect-error no such event
card.addEventListener('feed-loaded', (event) => event.publications);
// @ts-expect-error no such field of the event
card.addEventListener('feed-load', (event) => event.items);
// @ts-expect-error no such field of the event
document.addEventListener('feed-error', (event) => event.message);
// @ts-expect-error no such field of the event
window.addEventListener('report-download', (event) => event.file);
// @ts-expect-error no such field of the event
document.body.addEventListener('resource-select', (event) => event.resource);
// @ts-expect-error no such entry
import 'publication-widgets/elements.js';
