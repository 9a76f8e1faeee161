/** The scenarios of the bench. The static page is the first contender of each. */
import type { Scenario } from './contender.js';
import { blueskyPostEmbed } from './contenders/bluesky-post-embed.js';
import { mastodonEmbedTimeline } from './contenders/mastodon-embed-timeline.js';
import {
  cardElements,
  cardElementsAlone,
  cardsOffScreen,
  listElements,
} from './contenders/own-elements.js';
import { staticCards, staticList } from './contenders/static-html.js';
import { vanillaRss } from './contenders/vanilla-rss.js';

/** All scenarios, in the order of the tables. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'list',
    name: 'A list of 100 reports',
    reports: 100,
    contenders: [staticList, ...listElements, vanillaRss, mastodonEmbedTimeline],
  },
  {
    id: 'cards',
    name: '100 full cards from one feed',
    reports: 100,
    contenders: [staticCards, ...cardElements, cardsOffScreen, blueskyPostEmbed],
  },
  {
    id: 'card',
    name: 'One full card',
    reports: 1,
    contenders: [staticCards, ...cardElementsAlone, blueskyPostEmbed],
  },
];
