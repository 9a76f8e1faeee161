/** Functions that run in a page with many frames of `embed.html`. Each is sent there whole. */

/** An attack on one frame: an address of `embed.html`, and the payloads in it. */
export interface FrameAttack {
  readonly technique: string;
  readonly payloads: readonly string[];
  readonly address: string;
  /** Whether the publication is shown, whatever else the address says. */
  readonly isShown: boolean;
}

/**
 * Opens each address in a frame of this page's own origin and without a sandbox, where an attack
 * could do the most harm. Then it examines the frame.
 *
 * @param options - `limit`: the longest wait, in ms.
 * @returns one line for each harm
 */
export async function harmsInFrames({
  attacks,
  limit,
}: {
  readonly attacks: readonly FrameAttack[];
  readonly limit: number;
}): Promise<readonly string[]> {
  const TAGS = 'publication-card, related-resources, report-download';
  let ran = 0;
  Object.assign(window, { harm: () => ran++ });
  const frames = attacks.map(({ address }) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    // In view, so that lazy elements load. Nobody looks at them, so they need no painting.
    frame.style.cssText = 'position: fixed; inset: 0; visibility: hidden';
    document.body.append(frame);
    return frame;
  });
  const partIn = (frame: HTMLIFrameElement, selector: string): Element | null | undefined =>
    frame.contentDocument?.querySelector(TAGS)?.shadowRoot?.querySelector(selector);
  const isThere = (frame: HTMLIFrameElement, index: number): boolean =>
    attacks[index]?.isShown
      ? Boolean(partIn(frame, '[part~="title"]'))
      : Boolean(partIn(frame, '.room') ?? frame.contentDocument?.querySelector('.refused'));
  const until = Date.now() + limit;
  while (!frames.every(isThere) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const textOf = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.nodeValue ?? '')
      : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes]
          .map(textOf)
          .join(' ');
  const lookAt = (frame: HTMLIFrameElement, index: number): string[] => {
    const { technique, payloads, address } = attacks[index]!;
    const { contentDocument: page, contentWindow: view } = frame;
    const harms: string[] = [];
    const check = (isGood: boolean, what: string): void => {
      if (!isGood) harms.push(`${technique}: ${what}`);
    };
    if (!page || !view || !isThere(frame, index)) return [`${technique}: is not there`];
    check(page.location.href === new URL(address, location.href).href, 'has gone elsewhere');
    check(page.title === 'Publication', 'has another title');
    check(page.scripts.length === 2, 'has more scripts');
    check(page.head.querySelectorAll('base, link, style').length === 2, 'has another head');
    check(!('harm' in view), 'has a global of the attack');
    const element = page.querySelector(TAGS);
    check(page.body.children.length === 1, 'has more in its body');
    check((element?.children.length ?? 1) === 1, 'has more in its element');
    const roots = [page.body, ...(element?.shadowRoot ? [element.shadowRoot] : [])];
    for (const inner of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
      const { localName } = inner;
      check(!/^(?:script|style|i?frame|object|embed|form|base|meta)$/.test(localName), localName);
      for (const { name, value } of inner.attributes) {
        check(!/^on|^srcdoc$/.test(name), `has ${name}`);
        if (name === 'href' || name === 'src') check(/^https?:\/\/[^@]*$/.test(value), value);
        if (name === 'style') check(/^--publication-accent: *[^:;{]*;?$/.test(value), value);
      }
    }
    const words = textOf(page.body);
    // Shorter payloads may also be words of the feed.
    for (const payload of payloads.map((text) => text.trim())) {
      if (payload.length > 11) check(!words.includes(payload), 'shows its words');
    }
    return harms;
  };
  const harms = frames.flatMap(lookAt);
  for (const frame of frames) frame.remove();
  if (ran) harms.push('An attack ran.');
  return harms;
}

/**
 * Sends all payloads as messages: from the page to a frame, and in the name of the frame to the
 * page.
 *
 * @param options - `limit`: the longest wait, in ms.
 * @returns one line for each harm
 */
export async function harmsByMessages({
  address,
  payloads,
  limit,
}: {
  readonly address: string;
  readonly payloads: readonly string[];
  readonly limit: number;
}): Promise<readonly string[]> {
  let ran = 0;
  Object.assign(window, { harm: () => ran++ });
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  const waitForHeight = async (): Promise<void> => {
    const before = frame.style.height;
    const until = Date.now() + limit;
    while (frame.style.height === before && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const inFrame = (): Element | null | undefined =>
    frame.contentDocument?.querySelector('publication-card')?.shadowRoot?.querySelector('.title');
  while (!inFrame()) await new Promise((resolve) => setTimeout(resolve, 10));
  const view = frame.contentWindow!;
  const page = frame.contentDocument!;
  const lookOf = (): string => page.documentElement.outerHTML + page.location.href;
  const look = lookOf();
  frame.style.height = '';
  const { innerHTML } = document.head;
  for (const payload of payloads) {
    for (const data of [
      payload,
      { type: payload, height: 700 },
      { type: 'publication-widgets:height', height: payload },
      { type: 'publication-widgets:height', height: { valueOf: payload, toString: payload } },
    ]) {
      dispatchEvent(new MessageEvent('message', { data, source: view, origin: location.origin }));
      view.postMessage(data, '*');
    }
  }
  const harms: string[] = [];
  if (frame.style.height) harms.push(`A payload set the height: ${frame.style.height}`);
  // Messages arrive in order: when the last has an answer, all have arrived.
  await waitForHeight();
  if (!/^[\d.]+px$/.test(frame.style.height)) harms.push('The frame does not answer any more.');
  if (lookOf() !== look) harms.push('A payload changed the frame.');
  if (document.head.innerHTML !== innerHTML) harms.push('A payload changed the page.');
  if (ran) harms.push('An attack ran.');
  return harms;
}
