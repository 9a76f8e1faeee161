/** The decorators and hooks of all stories. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { showEvents } from './events.js';
import { directionOf } from './languages.js';

/**
 * Gives a story the colour scheme, direction and language of the toolbar. On the docs page, where
 * all stories of an element are on one page, only the frame of the story gets them. Elsewhere the
 * document gets them.
 */
export const withHost: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const language = String(globals.language);
  const page = viewMode === 'docs' ? canvasElement : document.documentElement;
  page.style.colorScheme = String(globals.scheme);
  page.style.background = 'Canvas';
  if (viewMode === 'docs') page.style.padding = '1rem';
  page.style.color = 'CanvasText';
  page.dir = directionOf(language, String(globals.direction));
  page.lang = language;
  return story();
};

/** Removes a story's `data` when somebody types an address into the control of `feed`. */
export const withTypedFeed: Decorator = (story, { args, initialArgs }) =>
  args.feed && args.feed !== initialArgs.feed
    ? story({ args: { ...args, data: undefined } })
    : story();

/** Shows events in the Actions panel, and stops links from leaving the story. */
export const watch: NonNullable<Preview['beforeEach']> = ({ component, canvasElement }) => {
  const hideEvents = showEvents(String(component), canvasElement);
  const stay = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) {
      event.preventDefault();
    }
  };
  canvasElement.addEventListener('click', stay);
  return () => {
    hideEvents();
    canvasElement.removeEventListener('click', stay);
  };
};
