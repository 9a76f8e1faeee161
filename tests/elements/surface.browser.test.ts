import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json' with { type: 'json' };
import * as cards from '../../stories/publication-card.stories.js';
import * as lists from '../../stories/related-resources.stories.js';
import * as downloads from '../../stories/report-download.stories.js';
import { renderStory, type StoryModule } from './render-story.js';
import { citationView } from '../../src/elements/shared/content/citation.js';
import { filesView } from '../../src/elements/shared/content/downloads.js';
import { richTextView } from '../../src/elements/shared/content/rich-text.js';
import { depth } from '../../src/elements/shared/depth/load-depth.js';
import { useLoadButton } from './load-button.js';
import { openAll } from './parts.js';

useLoadButton();
before(() => richTextView.load());
before(() => citationView.load());
before(() => filesView.load());
before(() => depth.load());

interface Named {
  readonly name?: string;
  readonly description?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly readonly?: boolean;
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly members?: readonly Member[];
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;
const declarations = modules.flatMap((module) => module.declarations);

const namesIn = (list: readonly Named[] | undefined): string[] =>
  (list ?? []).map(({ name }) => name ?? '(nameless)').sort();

/** Every part and every slot that a story shows. */
async function shownIn<Args>(
  module: StoryModule<Args>,
): Promise<{ parts: string[]; slots: string[] }> {
  const parts = new Set<string>();
  const slots = new Set<string>();
  for (const [name, story] of Object.entries(module)) {
    if (name === 'default') continue;
    const element = await renderStory<Args>(module, story);
    openAll(element);
    for (const child of element.shadowRoot!.querySelectorAll('[part]')) {
      for (const part of child.part) parts.add(part);
    }
    for (const slot of element.shadowRoot!.querySelectorAll('slot')) slots.add(slot.name);
  }
  return { parts: [...parts].sort(), slots: [...slots].sort() };
}

function checkSurface<Args>(
  className: string,
  module: StoryModule<Args>,
  events: readonly string[],
): void {
  const tag = String(module.default.component);
  describe(`the description of <${tag}> in the manifest`, () => {
    const declared = declarations.find(({ name }) => name === className);

    it('is found by its tag, as Storybook and editors look for it', () => {
      expect(declared?.tagName).to.equal(tag);
    });

    it('names every part that a designer can reach, and no others', async () => {
      const { parts } = await shownIn(module);
      expect(namesIn(declared?.cssParts)).to.eql(parts);
      expect(parts).to.include('title');
    });

    it('names every slot that an owner can fill, and no others', async () => {
      const { slots } = await shownIn(module);
      expect(namesIn(declared?.slots)).to.eql(slots);
    });

    it('names every attribute that the element observes', () => {
      const element = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect(namesIn(declared?.attributes)).to.eql([...element.observedAttributes].sort());
    });

    it('names every event that the element fires, and no others', () => {
      expect(namesIn(declared?.events)).to.eql([...events].sort());
    });

    it('names the states that style sheets can ask for', () => {
      expect(namesIn(declared?.cssStates)).to.eql(['empty', 'failed', 'idle', 'loading', 'ready']);
    });

    it('names what a page can read and call, with what it gives', () => {
      const { members = [] } = declared ?? {};
      expect(namesIn(members.filter((member) => member.readonly))).to.eql([
        'currentPublication',
        'status',
      ]);
      const methods = members.filter(({ kind }) => kind === 'method');
      expect(methods.map((method) => [method.name, method.return?.type?.text])).to.eql([
        ['load', 'Promise<FeedStatus>'],
        ['whenSettled', 'Promise<FeedStatus>'],
      ]);
    });

    it('has a text for each of them', () => {
      const { attributes, slots, cssParts, cssProperties, cssStates, members } = declared ?? {};
      const all = [attributes, slots, cssParts, cssProperties, cssStates, members]
        .flat()
        .concat(declared?.events ?? []);
      const silent = all.filter((one) => one && !one.description);
      expect(namesIn(silent.filter((one) => one !== undefined))).to.eql([]);
    });
  });
}

const LOADING = ['feed-load', 'feed-error'];
checkSurface('PublicationCard', cards, [...LOADING, 'report-download']);
checkSurface('RelatedResources', lists, [...LOADING, 'resource-select']);
checkSurface('ReportDownload', downloads, [...LOADING, 'report-download']);
