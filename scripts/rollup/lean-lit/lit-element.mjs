/**
 * `lit-element/lit-element.js`, abridged for the shipped scripts: what is left of it without
 * hydration, options of rendering, and the connection that directives ask for.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
import { ReactiveElement } from '@lit/reactive-element';
import { render } from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

export class LitElement extends ReactiveElement {
  /** @override @param {any} changed */
  update(changed) {
    // First, so that a property that it sets asks for no other update.
    const value = /** @type {any} */ (this).render();
    super.update(changed);
    render(value, this.renderRoot);
  }
}
