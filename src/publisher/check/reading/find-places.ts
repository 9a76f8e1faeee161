import { visit } from 'jsonc-parser';
import type { Place } from '../finding.js';

/** A part of the wanted paths, as a tree: each step leads on. */
interface Step {
  readonly next: Map<string | number, Step>;
  place?: Place;
}

/**
 * Finds where paths stand in a JSON text. A path that is not there stands where the nearest object
 * around it begins.
 *
 * It goes through the text once, however many paths there are.
 *
 * @param paths - JavaScript paths, such as `items[3].title`.
 * @returns The place of each path that was found.
 */
export function findPlaces(text: string, paths: Iterable<string>): ReadonlyMap<string, Place> {
  const wanted = new Set(paths);
  const root: Step = { next: new Map() };
  for (const path of wanted) {
    let step = root;
    for (const key of stepsOf(path)) {
      const next = step.next.get(key) ?? { next: new Map() };
      step.next.set(key, next);
      step = next;
    }
  }
  walk(text, root);
  const places = new Map<string, Place>();
  for (const path of wanted) {
    let step: Step | undefined = root;
    let place = root.place;
    for (const key of stepsOf(path)) {
      step = step?.next.get(key);
      place = step?.place ?? place;
    }
    if (place) places.set(path, place);
  }
  return places;
}

/**
 * The keys of a path.
 *
 * @example
 * stepsOf('items[3].title'); // ['items', 3, 'title']
 */
export function stepsOf(path: string): readonly (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[]+)/g), (match) => {
    const [, index, quoted, name = ''] = match;
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : (JSON.parse(`"${quoted}"`) as string);
  });
}

/** An object or a list that the walk is in. */
interface Level {
  readonly step: Step | undefined;
  /** The index of the next entry; -1 in an object. */
  index: number;
  /** What the next value of an object is. */
  value?: Step | undefined;
}

function walk(text: string, root: Step): void {
  const levels: Level[] = [];
  const enter = (line: number, column: number): Step | undefined => {
    const level = levels.at(-1);
    const step = !level
      ? root
      : level.index < 0
        ? level.value
        : level.step?.next.get(level.index++);
    // A field is where its name is.
    if (step && level?.index !== -1) step.place = { line: line + 1, column: column + 1 };
    return step;
  };
  try {
    visit(text, {
      onObjectBegin: (_offset, _length, line, column) => {
        levels.push({ step: enter(line, column), index: -1 });
      },
      onArrayBegin: (_offset, _length, line, column) => {
        levels.push({ step: enter(line, column), index: 0 });
      },
      onObjectEnd: () => void levels.pop(),
      onArrayEnd: () => void levels.pop(),
      onLiteralValue: (_value, _offset, _length, line, column) => void enter(line, column),
      onObjectProperty: (name, _offset, _length, line, column) => {
        const level = levels.at(-1);
        if (!level) return;
        level.value = level.step?.next.get(name);
        if (level.value) level.value.place = { line: line + 1, column: column + 1 };
      },
    });
  } catch {
    // Lists in lists in lists: the stack is full. What was found until then is enough.
  }
}
