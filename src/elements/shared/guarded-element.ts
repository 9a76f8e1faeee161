import { AdoptableElement } from './adoptable-element.js';

/**
 * A Lit element that is never empty and never throws into the page, whatever fails in it.
 *
 * Its shadow root has a slot before anything else, so readers see the author's own content until
 * there is something to show. After a failure they see what they saw before, or the author's
 * content. The next update tries again.
 *
 * It renders from scratch after somebody else removed nodes: a translator puts elements in the place
 * of texts, also in open shadow roots, and Lit would go on to write into texts that nobody sees.
 */
export abstract class GuardedElement extends AdoptableElement {
  /** What a server rendered into the shadow root. It stays until there is something to show. */
  protected served: readonly ChildNode[] | undefined;

  #isTouched = false;
  #observer: MutationObserver | undefined;

  /** Called with the error of each failure. It must not throw. */
  protected abstract onFailure(error: unknown): void;

  /** Runs a part of the element's work. An error goes to `onFailure`, and not to the page. */
  protected guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.onFailure(error);
    }
  }

  override connectedCallback(): void {
    this.guard(() => {
      super.connectedCallback();
      this.#observe(this.renderRoot);
    });
    // Also without a shadow root: the update tries again to make it, and nobody waits for ever.
    this.enableUpdating(true);
  }

  override disconnectedCallback(): void {
    this.guard(() => {
      super.disconnectedCallback();
      this.#observer?.disconnect();
    });
  }

  override attributeChangedCallback(...change: [string, string | null, string | null]): void {
    this.guard(() => super.attributeChangedCallback(...change));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const slot = document.createElement('slot');
    // If this throws, there is no shadow root yet, and the author's content is seen without it.
    new DocumentFragment().append(slot);
    const nodes = [...(this.shadowRoot?.childNodes ?? [])];
    if (!this.#observer) {
      this.#observer = new MutationObserver(this.#noteRemovals);
      this.served = nodes[0] && nodes;
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.append(slot);
    // What a server rendered stays in its place, and so keeps the focus.
    for (const node of nodes) if (!this.served?.includes(node)) node.remove();
    this.renderOptions.renderBefore = slot;
    this.#observe(root);
    return super.createRenderRoot();
  }

  protected override performUpdate(): void {
    let isShown = true;
    try {
      isShown = this.shadowRoot?.querySelector('[inert]') !== null;
      super.performUpdate();
      // What this update removed does not count.
      this.#observer?.takeRecords();
    } catch (error) {
      this.isUpdatePending = false;
      this.onFailure(error);
      if (!isShown) this.guard(() => this.createRenderRoot());
    }
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#noteRemovals(this.#observer?.takeRecords() ?? []);
    if (this.#isTouched) this.createRenderRoot();
    this.#isTouched = false;
    super.update(changed);
  }

  #observe(root: Node): void {
    this.#observer?.observe(root, { childList: true, subtree: true });
  }

  readonly #noteRemovals = (records: readonly MutationRecord[]): void => {
    for (const { removedNodes } of records) if (removedNodes.length) this.#isTouched = true;
  };
}
