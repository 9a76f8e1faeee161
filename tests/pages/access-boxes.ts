/** Finds problems in the boxes of a story. Each function runs in the page. */

/** The conditions of a measurement. */
export interface Room {
  /** Widths of the story, in px. */
  readonly widths: readonly number[];
  /** A style sheet of the reader. It also applies inside the shadow root. */
  readonly readerStyle?: string;
}

/**
 * Finds boxes that stick out of the element, are cut off, or cover each other, at each width.
 * Returns one line for each.
 */
export function troubleIn({ widths, readerStyle = '' }: Room): string[] {
  const story = document.querySelector<HTMLElement>('#story')!;
  const host = story.querySelector<HTMLElement>(
    'publication-card, related-resources, report-download',
  )!;
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readerStyle);
  root.adoptedStyleSheets.push(sheet);
  const troubles = widths.flatMap((width) => {
    story.style.width = `${String(width)}px`;
    return measure().map((trouble) => `at ${String(width)} px: ${trouble}`);
  });
  story.style.width = '';
  return troubles;

  function measure(): string[] {
    const found: string[] = [];
    const outer = host.getBoundingClientRect();
    if (story.scrollWidth > story.clientWidth + 1) found.push('it scrolls sideways');
    const texts: { words: string; host: Element; boxes: DOMRect[] }[] = [];
    for (const element of [host, ...root.querySelectorAll('*')]) {
      if (element.closest('slot[inert], style') || element.matches('slot')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // These words are for screen readers only.
      if (element.closest('.hidden')) continue;
      const box = element.getBoundingClientRect();
      const name = element.getAttribute('part') ?? element.localName;
      if (box.left < outer.left - 1 || box.right > outer.right + 1)
        found.push(`${name} sticks out`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(`${name} is cut`);
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()];
        texts.push({ words: node.data.trim(), host: element, boxes });
      }
    }
    for (const [index, one] of texts.entries()) {
      const other = texts
        .slice(index + 1)
        .find((two) => one.boxes.some((a) => two.boxes.some((b) => areOver(a, b))));
      if (other) found.push(`“${one.words}” and “${other.words}” are one over the other`);
    }
    return found;
  }

  /**
   * Whether boxes overlap. Lines may touch, because the boxes of letters are higher than the
   * letters.
   */
  function areOver(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 1 && down > 0.3 * Math.min(a.height, b.height);
  }
}

/** A part that readers can press. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The parts that readers can press, except links within a text and the author's own links. */
export function targetsIn(): Target[] {
  const found: Target[] = [];
  for (const { shadowRoot } of document.querySelectorAll('#story *')) {
    for (const element of shadowRoot?.querySelectorAll('a[href], summary, button') ?? []) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('[part~="summary-text"]')) continue;
      const { width, height } = element.getBoundingClientRect();
      found.push({ name: element.getAttribute('part') ?? element.localName, width, height });
    }
  }
  return found;
}

/** The focus ring of a part. */
export interface Ring {
  readonly name: string;
  readonly style: string;
  /** In px. */
  readonly width: number;
  readonly colour: string;
  /** The ancestors that cut the ring off. The window counts too. */
  readonly cutBy: readonly string[];
}

/** Moves the focus from part to part, as the keyboard does, and returns the focus rings. */
export function ringsIn(): Ring[] {
  const found: Ring[] = [];
  for (const { shadowRoot } of document.querySelectorAll('#story *')) {
    for (const element of shadowRoot?.querySelectorAll<HTMLElement>('a[href], summary, button') ??
      []) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const cutBy: string[] = [];
      for (const box of element.getClientRects()) {
        if (box.left < reach || box.right > innerWidth - reach) cutBy.push('the window');
        for (let one = parentOf(element); one; one = parentOf(one)) {
          if (getComputedStyle(one).overflow === 'visible') continue;
          const outer = one.getBoundingClientRect();
          const isInside =
            outer.left <= box.left - reach &&
            outer.right >= box.right + reach &&
            outer.top <= box.top - reach &&
            outer.bottom >= box.bottom + reach;
          if (!isInside) cutBy.push(one.localName);
        }
      }
      found.push({
        name: element.getAttribute('part') ?? element.localName,
        style: element.matches(':focus-visible') ? outlineStyle : 'not seen',
        width: parseFloat(outlineWidth),
        colour: outlineColor,
        cutBy,
      });
    }
  }
  return found;

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const { parentNode } = element;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return parentNode instanceof Element && parentNode !== document.documentElement
      ? parentNode
      : null;
  }
}
