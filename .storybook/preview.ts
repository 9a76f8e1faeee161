import {
  setCustomElementsManifest,
  type Args,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { argTypesOf, emptyArgsOf } from './arg-types.js';
import { watch, withHost, withTypedFeed } from './hosts.js';
import { LANGUAGES } from './languages.js';
import { pasteThis } from './paste-this.js';

setCustomElementsManifest(manifest);

type Icon = Exclude<
  NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'],
  undefined
>;

/**
 * A menu in the toolbar.
 *
 * @param description - The label of the menu's button.
 * @param icon - The name of one of Storybook's icons.
 * @param items - The titles of the menu's items, by their values.
 */
const choice = (description: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

/**
 * A viewport with a width.
 *
 * @param width - In CSS pixels.
 */
const viewport = (width: number) => ({
  name: `${String(width)} px`,
  styles: { width: `${String(width)}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withTypedFeed, withHost],
  beforeEach: watch,
  argsEnhancers: [
    ({ component, initialArgs }) => ({ ...emptyArgsOf(String(component)), ...initialArgs }),
  ],
  globalTypes: {
    scheme: choice('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', {
      auto: 'As the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    language: choice('Language', 'globe', LANGUAGES),
  },
  initialGlobals: { scheme: 'light', direction: 'auto', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    actions: { expandLevel: 3 },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      canvas: { sourceState: 'shown' },
      codePanel: true,
      extractArgTypes: argTypesOf,
      source: {
        format: false,
        transform: (_code: string, context: StoryContext<Args>) => pasteThis(context),
      },
    },
    viewport: { options: { w320: viewport(320), w768: viewport(768), w1280: viewport(1280) } },
  },
};

export default preview;
