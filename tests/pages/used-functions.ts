import type { PlatformNames } from './platform-names.js';

/**
 * Runs in the page: the functions of the platform that the elements use, among these names. They are
 * all globals and their members, and those members of prototypes that are called while the elements
 * of one page show everything. `html` is that page, with `SCRIPT` in the place of a first script.
 */
export async function findUsed([names, html]: readonly [PlatformNames, string]): Promise<string[]> {
  const used = new Set<string>();

  /** Lets a function, or a getter, note that it was called. */
  const watch = (owner: object, member: string, path: string): void => {
    const own = Object.getOwnPropertyDescriptor(owner, member);
    if (!own?.configurable || member === 'constructor') return;
    const noting = (run: unknown) =>
      function (this: unknown, ...args: unknown[]): unknown {
        used.add(path);
        return Reflect.apply(run as () => unknown, this, args);
      };
    const { value, get, set } = own as Record<string, unknown>;
    if (typeof value === 'function') {
      Object.defineProperty(owner, member, { ...own, value: noting(value) });
    } else if (get) {
      const getter = noting(get);
      Object.defineProperty(owner, member, { ...own, get: getter, set: noting(set) });
    }
  };

  const prepare = (view: Window & typeof globalThis): void => {
    for (const path of names.paths) {
      const owner: unknown = path.includes('.') ? Reflect.get(view, path.split('.')[0]!) : view;
      const value: unknown = owner && Reflect.get(Object(owner) as object, path.split('.').at(-1)!);
      if (typeof value === 'function' || (value && !path.includes('.'))) used.add(path);
    }
    for (const name of Object.getOwnPropertyNames(view)) {
      const kind: unknown = Object.getOwnPropertyDescriptor(view, name)?.value;
      // Some names are aliases of others.
      if (typeof kind !== 'function' || kind.name !== name || name === 'Function') continue;
      const prototype: unknown = kind.prototype;
      if (typeof prototype !== 'object' || !prototype) continue;
      for (const member of names.members) watch(prototype, member, `${name}.prototype.${member}`);
    }
  };

  Object.assign(globalThis, { prepare });
  const frame = document.createElement('iframe');
  // In view, so that lazy elements load.
  frame.style.cssText = 'position: fixed; inset: 0; width: 500px; height: 500px';
  frame.srcdoc = html.replace('SCRIPT', 'parent.prepare(window)');
  document.body.append(frame);
  const showsAll = () =>
    ['card', 'list', 'download', 'quotation'].every((id) =>
      frame.contentDocument?.getElementById(id)?.shadowRoot?.querySelector('.frame > *'),
    );
  while (!showsAll()) await new Promise((resolve) => setTimeout(resolve, 20));
  frame.remove();
  return [...used].sort();
}
