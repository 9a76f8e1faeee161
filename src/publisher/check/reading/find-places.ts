import { visit } from 'jsonc-parser';
import type { Place } from '../finding.js';

/** A step of the wanted paths, which are a tree. */
interface Step {
  readonly parent: Step | undefined;
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
  const root: Step = { parent: undefined, next: new Map() };
  const ends = new Map<string, Step>();
  for (const path of paths) {
    if (!ends.has(path)) ends.set(path, stepTo(path, root));
  }
  walk(text, root);
  const places = new Map<string, Place>();
  for (const [path, end] of ends) {
    let step: Step | undefined = end;
    while (step && !step.place) step = step.parent;
    if (step?.place) places.set(path, step.place);
  }
  return places;
}

function stepTo(path: string, root: Step): Step {
  let step = root;
  for (const key of stepsOf(path)) {
    let next = step.next.get(key);
    if (!next) step.next.set(key, (next = { parent: step, next: new Map() }));
    step = next;
  }
  return step;
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
