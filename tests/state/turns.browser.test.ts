import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { parts } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown } from './mount.js';

const server = useFeedServer();

const MANY = 60;

/** Makes the clock advance some ms with each call of `performance.now()`, until the test ends. */
function slowDown(ms: number): void {
  const real = performance.now.bind(performance);
  let late = 0;
  performance.now = () => real() + (late += ms);
  restore = () => (performance.now = real);
}

let restore = (): unknown => undefined;

/** The number of elements that are shown, after each turn of the page, until all are shown. */
async function shownAtTurns(elements: readonly Element[]): Promise<readonly number[]> {
  const counts = [0];
  while (counts.at(-1) !== elements.length) {
    await new Promise((resolve) => setTimeout(resolve));
    const count = elements.filter((element) => parts(element, 'title').length).length;
    if (count !== counts.at(-1)) counts.push(count);
  }
  return counts;
}

describe('many elements whose feed arrives at once', () => {
  afterEach(() => restore());

  it('give the page its turn between them, on a slow phone', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = Array.from({ length: MANY }, () => mount(place, { feed }));
    await waitUntil(() => server().requests.length === 1);
    slowDown(20);
    server().requests[0]!.answer(reports);
    expect(await shownAtTurns(elements)).to.have.length.above(MANY / 4);
  });

  it('never remove the author’s own links from the page', async () => {
    const place = await newPlace();
    slowDown(20);
    const feed = server().newAddress();
    const elements = Array.from({ length: MANY }, () => mount(place, { feed }));
    // This is before anything can be painted: there are only promises here, and no tasks.
    for (let promises = 0; promises < 100; promises++) await Promise.resolve();
    restore();
    const links = Array.from(place.querySelectorAll('a'), (link) => link.checkVisibility());
    expect(links).to.eql(elements.map(() => true));
    const rendered = elements.map(({ shadowRoot }) => shadowRoot!.querySelector('.room > slot'));
    expect(rendered).not.to.include(null);
  });

  it('are all shown in the end', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    slowDown(20);
    const elements = Array.from({ length: MANY }, () => mount(place, { feed }));
    for (const element of elements) await shown(element);
  });
});
