/** What Storybook does around every story. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { showEvents } from './events.js';
import { directionOf } from './languages.js';

/**
 * Gives the page of a story the scheme, the direction and the language of the toolbar: its document,
 * or only its frame where all stories of an element stand on one page.
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

/** Lets the address that somebody types into the control of `feed` have its way over a story's data. */
export const withTypedFeed: Decorator = (story, { args, initialArgs }) =>
  args.feed && args.feed !== initialArgs.feed
    ? story({ args: { ...args, data: undefined } })
    : story();

/** Shows events in the Actions panel, and keeps links from leading away from the story. */
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
