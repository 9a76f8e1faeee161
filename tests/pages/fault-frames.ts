/** A function of the platform that is missing or throws, by its path: `Element.prototype.append`. */
export interface Fault {
  readonly path: string;
  readonly kind: 'missing' | 'throws';
}

/** The sight of one element: what is seen now, or `nothing` if nothing was seen at any time. */
type Sight = 'content' | 'link' | 'nothing';

/** What readers of one frame see of each element, and what the page noticed. */
export interface FrameReport {
  readonly fault: Fault;
  /** Whether the browser let the test break the function. */
  isBroken: boolean;
  /** Whether the browser could make the elements: otherwise none of their code runs. */
  isDefined: boolean;
  readonly seen: Record<string, Sight>;
  /** Uncaught errors and unhandled rejections. */
  readonly errors: string[];
  /** The codes of the `feed-error` events. */
  readonly codes: string[];
}

/** The frames of one call. */
export interface Frames {
  readonly faults: readonly Fault[];
  /** The documents of the even and the odd frames, with `SCRIPT` in the place of a first script. */
  readonly pages: readonly [string, string];
}

/**
 * Runs in the page: opens a frame for each fault, and reports when a last frame, without a fault,
 * shows everything. All that it uses is the outer page's own, since that of a frame is broken.
 */
export async function openFrames({ faults, pages }: Frames): Promise<FrameReport[]> {
  type View = Window & typeof globalThis;
  const IDS = ['card', 'list', 'download', 'quotation'];
  const PARTS = '[part~="card"], [part~="item"], [part~="download"]';
  /** Calls a method, or reads a getter, of the outer page on an object of a frame. */
  const call = (owner: object, name: string, on: unknown, ...args: unknown[]): unknown => {
    const { value, get } = Object.getOwnPropertyDescriptor(owner, name)! as Record<string, unknown>;
    return Reflect.apply((get ?? value) as () => unknown, on, args) as unknown;
  };

  type Found = NodeListOf<Element>;
  const isSeen = (element: Element): boolean => {
    const strict = { visibilityProperty: true, opacityProperty: true };
    const box = call(Element.prototype, 'getBoundingClientRect', element) as DOMRect;
    return (
      (call(Element.prototype, 'checkVisibility', element, strict) as boolean) &&
      (call(DOMRectReadOnly.prototype, 'width', box) as number) > 0 &&
      (call(DOMRectReadOnly.prototype, 'height', box) as number) > 0
    );
  };
  const someSeen = (list: Found): boolean => {
    const length = call(NodeList.prototype, 'length', list) as number;
    return Array.from({ length }, (_, index) => list[index]!).some(isSeen);
  };
  const sightOf = (frame: HTMLIFrameElement, id: string): Sight => {
    const host = call(Document.prototype, 'getElementById', frame.contentDocument, id) as Element;
    const root = call(Element.prototype, 'shadowRoot', host) as ShadowRoot | null;
    if (
      root &&
      someSeen(call(DocumentFragment.prototype, 'querySelectorAll', root, PARTS) as Found)
    ) {
      return 'content';
    }
    return someSeen(call(Element.prototype, 'querySelectorAll', host, 'a') as Found)
      ? 'link'
      : 'nothing';
  };

  const breakIn = (view: View, { path, kind }: Fault): boolean => {
    const names = path.split('.');
    const name = names.pop()!;
    let owner = names.reduce<object>((owner, name) => Reflect.get(owner, name) as object, view);
    while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
    if (kind === 'missing') return Reflect.deleteProperty(owner, name);
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    const value: unknown = own.value;
    const broken = function (): never {
      throw new Error(`${path} is broken`);
    };
    if (typeof value !== 'function') {
      return Reflect.defineProperty(owner, name, { configurable: true, get: broken, set: broken });
    }
    // A class keeps its prototype and its static members.
    Object.setPrototypeOf(broken, value);
    if ('prototype' in value) broken.prototype = value.prototype as object;
    return Reflect.defineProperty(owner, name, { ...own, value: broken });
  };

  const reports: FrameReport[] = [];
  const prepare = (view: View): void => {
    const report = reports[Number(view.name)]!;
    const on = (type: string, note: (event: never) => unknown) =>
      call(EventTarget.prototype, 'addEventListener', view, type, note);
    on('error', ({ message }: ErrorEvent) => report.errors.push(message));
    on('unhandledrejection', ({ reason }: PromiseRejectionEvent) =>
      report.errors.push(String(reason)),
    );
    on('feed-error', ({ code }: { readonly code: string }) => report.codes.push(code));
    if (report.fault.path) report.isBroken = breakIn(view, report.fault);
  };
  Object.assign(globalThis, { prepare });

  const open = (fault: Fault, index: number): Promise<HTMLIFrameElement> =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      // In view, so that lazy elements load. The browser paints no frame that is transparent.
      frame.style.cssText = 'position: fixed; inset: 0; width: 500px; height: 500px; opacity: 0';
      frame.name = String(index);
      frame.srcdoc = pages[index % 2]!.replace('SCRIPT', 'parent.prepare(window)');
      frame.onload = () => resolve(frame);
      reports.push({ fault, isBroken: false, isDefined: false, seen: {}, errors: [], codes: [] });
      document.body.append(frame);
    });
  const frames = await Promise.all(faults.map(open));
  const last = await open({ path: '', kind: 'missing' }, faults.length);
  frames.push(last);
  const look = (): void => {
    for (const [index, frame] of frames.entries()) {
      const { seen } = reports[index]!;
      for (const id of IDS) if (seen[id] !== 'nothing') seen[id] = sightOf(frame, id);
    }
  };
  do {
    await new Promise((resolve) => setTimeout(resolve, 20));
    look();
  } while (IDS.some((id) => reports.at(-1)!.seen[id] !== 'content'));

  for (const [index, frame] of frames.entries()) {
    const card = call(
      Document.prototype,
      'getElementById',
      frame.contentDocument,
      'card',
    ) as Element;
    reports[index]!.isDefined = call(Element.prototype, 'matches', card, ':defined') as boolean;
    frame.remove();
  }
  return reports.slice(0, -1);
}
