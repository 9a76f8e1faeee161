import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCRIPT = ':scope > script[type="application/feed+json"]';

/**
 * Reads the text of the host's child `<script type="application/feed+json">`, and updates the host
 * when its children change or when the HTML parser has come past it.
 *
 * While the parser is inside the host, a script may still follow, or may have half of its text.
 *
 * @example
 * readonly #script = new ChildScriptController(this);
 * render() { return this.#script.isComplete ? this.#script.text : 'The page still loads'; }
 */
export class ChildScriptController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #update = (): void => this.#host.requestUpdate();
  #children: MutationObserver | undefined;
  #parser: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the parser has come past the host, so that no script can follow by itself. */
  get isComplete(): boolean {
    return isParsed(this.#host);
  }

  /** The script's text; `undefined` where there is no script, or the parser is still inside it. */
  get text(): string | undefined {
    const script = this.#host.querySelector(SCRIPT);
    return script && isParsed(script) ? script.textContent : undefined;
  }

  hostConnected(): void {
    this.#children = new MutationObserver(this.#update);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (this.isComplete) return;
    // What follows the host tells that the parser has come past it, and it may stand anywhere.
    this.#parser = new MutationObserver(this.#followParser);
    this.#parser.observe(document, { childList: true, subtree: true });
    // Tools that put scripts off may keep the first of these events from them.
    document.addEventListener('DOMContentLoaded', this.#followParser, { once: true });
    addEventListener('load', this.#followParser, { once: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#leaveParser();
  }

  readonly #followParser = (): void => {
    if (!this.#parser || !this.isComplete) return;
    this.#leaveParser();
    this.#update();
  };

  #leaveParser(): void {
    this.#parser?.disconnect();
    this.#parser = undefined;
  }
}

/** Whether the parser has come past a node: something follows it, or the document has ended. */
function isParsed(node: Node | null): boolean {
  if (document.readyState !== 'loading') return true;
  if (node) return node.nextSibling !== null || isParsed(node.parentNode);
  // A `readyState` that a page has replaced may say for ever that the parser is at work.
  const [times] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !!times?.domInteractive;
}
