/** Shows the events of an element in the Actions panel. */
import { action } from 'storybook/actions';
import type { Publication } from '../src/index.js';
import { declarationOf } from './manifest.js';

/**
 * Sends the events of an element to the Actions panel.
 *
 * @param tag - The name of the element's tag.
 * @param place - A node around the element.
 * @returns A function that ends it.
 */
export function showEvents(tag: string, place: HTMLElement): () => void {
  const types = (declarationOf(tag).events ?? []).map(({ name }) => name);
  const show = (event: Event): void => void action(event.type)(payloadOf(event));
  for (const type of types) place.addEventListener(type, show);
  return () => {
    for (const type of types) place.removeEventListener(type, show);
  };
}

/**
 * The own fields of an event. Of each publication only the id, title and url stay.
 *
 * @param event - One of the widgets' events.
 */
function payloadOf(event: Event): Readonly<Record<string, unknown>> {
  const own: [string, unknown][] = Object.entries(event);
  const fields = own.filter(([name, value]) => name !== 'isTrusted' && value);
  return Object.fromEntries(fields.map(([name, value]) => [name, brief(value)]));
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(brief);
  if (!isPublication(value)) return value;
  const { id, title, url } = value;
  return { id, title, ...(url && { url }) };
}

const isPublication = (value: unknown): value is Publication =>
  typeof value === 'object' && value !== null && 'encodings' in value;
