import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** Gives the story's document the scheme, the direction and the language of the toolbar. */
const withHost: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.style.colorScheme = String(globals.scheme);
  root.style.background = 'Canvas';
  root.style.color = 'CanvasText';
  root.dir = String(globals.direction);
  root.lang = String(globals.language);
  return story();
};

type Icon = Exclude<
  NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'],
  undefined
>;

/**
 * A choice in the toolbar.
 *
 * @param description what is chosen, for the button's label
 * @param icon name of one of Storybook's icons
 * @param items value to title
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
 * A viewport as wide as given.
 *
 * @param width in CSS pixels
 */
const viewport = (width: number) => ({
  name: `${String(width)} px`,
  styles: { width: `${String(width)}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withHost],
  globalTypes: {
    scheme: choice('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: choice('Language', 'globe', {
      en: 'English',
      fr: 'Français',
      es: 'Español',
      ar: 'العربية',
      th: 'ไทย',
    }),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { options: { w320: viewport(320), w768: viewport(768), w1280: viewport(1280) } },
  },
};

export default preview;
