import { expect } from '@open-wc/testing';
import { feedOf } from '../../stories/feeds.js';
import { PublicationCard } from '../../src/index.js';
import { useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace } from './mount.js';

const server = useFeedServer();

/** The time that each update seems to take, in ms. Eight updates fill a turn of 32 ms. */
const COST = 4;

interface Rendering {
  render: (this: PublicationCard) => unknown;
}

/** Stops the time, except for `COST` ms for each update, and counts the updates in each turn. */
function countUpdates() {
  const now = performance.now.bind(performance);
  let owner: object = PublicationCard.prototype;
  while (!Object.hasOwn(owner, 'render')) owner = Object.getPrototypeOf(owner) as object;
  const all = owner as Rendering;
  const { render } = all;
  const turns: number[] = [];
  let isTurnOn = false;
  let time = now();
  performance.now = () => time;
  all.render = function () {
    // Cards of the test before leave the page, and cards that are shown build the rest when it is idle.
    if (!this.isConnected || this.status === 'ready') return render.call(this);
    time += COST;
    if (!isTurnOn) {
      turns.push(0);
      isTurnOn = true;
      // This runs as soon as the page gets its turn.
      setTimeout(() => (isTurnOn = false));
    }
    turns[turns.length - 1]!++;
    return render.call(this);
  };
  const restore = (): void => {
    performance.now = now;
    all.render = render;
  };
  return { turns, restore };
}

let restore = (): void => undefined;
afterEach(() => restore());

/** The number of cards that are updated in each turn when their feed arrives. */
async function updatesInTurns(count: number): Promise<readonly number[]> {
  const place = await newPlace();
  const feed = server().newAddress();
  const cards = Array.from({ length: count }, () => mount(place, { feed }));
  await Promise.all(cards.map(({ updateComplete }) => updateComplete));
  const counted = countUpdates();
  ({ restore } = counted);
  server().requests[0]!.answer(feedOf({ title: 'Report' }));
  const sum = (): number => counted.turns.reduce((all, turn) => all + turn, 0);
  await waitUntil(() => sum() >= count, 'not all cards were updated');
  return counted.turns;
}

describe('cards that wait for their turn', () => {
  it('give the page its turn after 32 ms if few cards wait', async () => {
    const turns = await updatesInTurns(10);
    expect(Math.max(...turns)).to.be.within(8, 9);
  });

  it('give the page its turn after 82 ms if five hundred wait: each turn costs a whole layout', async () => {
    const turns = await updatesInTurns(500);
    expect(Math.max(...turns)).to.be.within(18, 21);
  });
});
