import { isServer, LitElement } from 'lit';

/**
 * A Lit element that keeps its styles in every document: in a pop-up window, in the frame of a page
 * builder. There, Lit's own style sheets are refused (`adopt-styles.ts` says why). Few elements leave
 * their document: the code for it is a lazy chunk.
 */
export abstract class AdoptableElement extends LitElement {
  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    void import('./adopt-styles.js').then(
      ({ adoptStyles }) => adoptStyles(this),
      () => undefined,
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isElsewhere = !(isServer as boolean) && this.ownerDocument !== document;
    return (isElsewhere && this.shadowRoot) || super.createRenderRoot();
  }
}
