import { expect } from '@open-wc/testing';
import { feedOf, reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, parts, showsOwnContent, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();
useConsole();

/** The first part of an element that the Tab key reaches. */
const firstStop = (element: Element): Element | null =>
  element.shadowRoot!.querySelector('.frame a, .frame summary');

for (const tag of TAGS) {
  describe(`the focus of a reader of a <${tag}>`, () => {
    it('moves from the author’s link to the content that replaces the link', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await element.updateComplete;
      element.querySelector('a')!.focus();
      await shown(element);
      expect(element.shadowRoot!.activeElement === firstStop(element)).to.be.true;
      expect(document.activeElement === element).to.be.true;
    });

    it('stays where it is if the reader is elsewhere', async () => {
      const place = await newPlace();
      const elsewhere = document.createElement('button');
      place.append(elsewhere);
      elsewhere.focus();
      const element = mount(place, { feed: server().serve(reports) }, tag);
      await shown(element);
      expect(document.activeElement === elsewhere).to.be.true;
    });

    it('moves from the button to the content that the button loaded', async () => {
      const attributes = { feed: server().serve(reports), loading: 'click' };
      const element = mount(await newPlace(), attributes, tag);
      await element.updateComplete;
      part(element, 'load').focus();
      part(element, 'load').click();
      await shown(element);
      expect(element.shadowRoot!.activeElement === firstStop(element)).to.be.true;
    });

    it('stays on the button, which says that the feed is loading and then that it failed', async () => {
      const attributes = { feed: server().newAddress(), loading: 'click' };
      const element = mount(await newPlace(), attributes, tag);
      await element.updateComplete;
      const button = part(element, 'load');
      const status = part(element, 'status');
      expect(status.getAttribute('role')).to.equal('status');
      expect(words(status), 'nothing is said before').to.equal('');
      button.focus();
      button.click();
      await waitUntil(() => words(status) === 'Loading');
      server().requests[0]!.fail();
      await waitUntil(() => words(status) === 'The report could not be loaded.');
      expect(element.shadowRoot!.activeElement === button).to.be.true;
      expect(part(element, 'status')).to.equal(status);
    });

    it('stays on a button that can request the feed again at once', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      await element.updateComplete;
      const button = part(element, 'load');
      button.click();
      await waitUntil(() => server().count(feed) === 1);
      server().requests[0]!.fail();
      await waitUntil(() => words(part(element, 'status')).startsWith('The report'));
      button.click();
      await waitUntil(() => server().count(feed) === 2);
      server().requests[1]!.answer(reports);
      await shown(element);
    });
    it('moves to the author’s link if the next feed cannot be shown', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      (firstStop(element) as HTMLElement).focus();
      const feed = server().newAddress();
      element.feed = feed;
      await waitUntil(() => server().count(feed) === 1);
      server().requests.at(-1)!.fail();
      await failureOf(element);
      expect(document.activeElement === element.querySelector('a')).to.be.true;
    });

    it('moves to the content of the next feed, when that comes', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      (firstStop(element) as HTMLElement).focus();
      const feed = server().newAddress();
      element.feed = feed;
      await waitUntil(() => server().count(feed) === 1);
      server().requests.at(-1)!.answer(reports);
      await shown(element);
      expect(element.shadowRoot!.activeElement === firstStop(element)).to.be.true;
    });

    it('moves to the author’s link if the publication is gone', async () => {
      const element = mount(await newPlace(), {}, tag);
      element.data = reports;
      await shown(element);
      (firstStop(element) as HTMLElement).focus();
      element.publication = 'withdrawn';
      await waitUntil(() => showsOwnContent(element));
      expect(document.activeElement === element.querySelector('a')).to.be.true;
    });

    it('stays in the element if the author wrote no link', async () => {
      const element = mount(await newPlace(), {}, tag);
      element.textContent = 'A report of the publisher.';
      element.data = reports;
      await waitUntil(() => firstStop(element));
      (firstStop(element) as HTMLElement).focus();
      element.data = { items: [] };
      await waitUntil(() => !firstStop(element));
      expect(document.activeElement === element).to.be.true;
    });

    it('is not taken from a reader who is elsewhere when the content goes', async () => {
      const place = await newPlace();
      const elsewhere = document.createElement('button');
      place.append(elsewhere);
      const element = mount(place, {}, tag);
      element.data = reports;
      await shown(element);
      elsewhere.focus();
      element.data = { items: [] };
      await waitUntil(() => showsOwnContent(element));
      expect(document.activeElement === elsewhere).to.be.true;
    });

    it('stays on the same link when what a server rendered is taken over', async () => {
      const model = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(model);
      const served = document.createElement(tag);
      served.attachShadow({ mode: 'open' }).append(model.shadowRoot!.querySelector('.room')!);
      const feed = server().newAddress();
      served.feed = feed;
      model.replaceWith(served);
      await served.updateComplete;
      const stops = () =>
        [...served.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.frame a')].filter((stop) =>
          stop.checkVisibility(),
        );
      const last = stops().at(-1)!;
      last.focus();
      const [address, position] = [last.href, stops().length];
      await waitUntil(() => server().count(feed) === 1);
      server().requests.at(-1)!.answer(reports);
      await waitUntil(() => !last.isConnected);
      expect(stops()).to.have.length(position);
      expect(served.shadowRoot!.activeElement === stops().at(-1)).to.be.true;
      expect((served.shadowRoot!.activeElement as HTMLAnchorElement).href).to.equal(address);
    });
  });
}

it('the focus moves from the owner’s slot to the author’s link if the content goes', async () => {
  const element = mount(await newPlace(), {});
  const footer = document.createElement('a');
  footer.slot = 'footer';
  footer.href = 'https://partner.example/';
  element.append(footer);
  element.data = reports;
  await waitUntil(() => parts(element, 'title').length);
  footer.focus();
  element.data = { items: [] };
  await waitUntil(() => !parts(element, 'title').length);
  expect(document.activeElement === element.querySelector('a')).to.be.true;
});

it('the focus moves to a link that is left if the report has fewer', async () => {
  const element = mount(await newPlace(), {});
  element.data = reports;
  await shown(element);
  const stops = () =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.frame a')].filter((stop) =>
      stop.checkVisibility(),
    );
  stops().at(-1)!.focus();
  element.data = feedOf({ title: 'Report', url: 'https://publisher.example/report' });
  await waitUntil(() => stops().length === 1);
  expect(element.shadowRoot!.activeElement === stops()[0]).to.be.true;
});

it('the focus stays on the same link after a translator has changed the texts', async () => {
  const element = mount(await newPlace(), {});
  element.data = reports;
  await shown(element);
  const stops = () =>
    [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.frame a')].filter((stop) =>
      stop.checkVisibility(),
    );
  const last = stops().at(-1)!;
  last.focus();
  const translation = document.createElement('span');
  translation.textContent = 'En français';
  stops()[0]!.replaceChildren(translation);
  element.headingLevel = 2;
  await element.updateComplete;
  expect(last.isConnected, 'the element renders from scratch').to.be.false;
  expect(element.shadowRoot!.activeElement === stops().at(-1)).to.be.true;
  expect(stops().at(-1)!.href).to.equal(last.href);
});

it('the focus stays in the owner’s slot while the element renders again', async () => {
  const element = mount(await newPlace(), {});
  const footer = document.createElement('a');
  footer.slot = 'footer';
  footer.href = 'https://partner.example/';
  element.append(footer);
  element.data = reports;
  await waitUntil(() => parts(element, 'title').length);
  footer.focus();
  element.headingLevel = 2;
  await element.updateComplete;
  expect(document.activeElement === footer).to.be.true;
});

it('the focus of a reader of a report without links moves to the download', async () => {
  const element = mount(await newPlace(), {});
  await element.updateComplete;
  element.querySelector('a')!.focus();
  element.data = feedOf({
    title: 'Report',
    attachments: [{ url: 'https://publisher.example/1.pdf' }],
  });
  await shown(element);
  expect(element.shadowRoot!.activeElement === part(element, 'download')).to.be.true;
});
