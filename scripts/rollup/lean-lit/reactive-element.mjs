/**
 * `@lit/reactive-element/reactive-element.js`, abridged for the shipped scripts: what is left
 * of it where a property either has no attribute, or reflects with `useDefault` and a converter, and
 * where elements have none of the hooks that `NOT_TO_USE` refuses.
 *
 * The design and the names are Lit's; the build shortens those that begin with `_$`.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */

/** @typedef {{ fromAttribute: (value: unknown) => unknown }} Converter */
/** @typedef {{ attribute: string | false, converter: Converter }} PropertyDeclaration */

/** @typedef {typeof ReactiveElement & { styles: CSSStyleSheet[] }} ElementClass */

/** @param {TemplateStringsArray} strings */
export const css = ([text = '']) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** @param {ReactiveElement} element */
const classOf = (element) => /** @type {ElementClass} */ (element.constructor);

export class ReactiveElement extends HTMLElement {
  /** The class that the properties are of; one that adds none has those of the class above it. */
  static _$owner = ReactiveElement;

  /** @type {Map<string, PropertyDeclaration>} */
  static elementProperties = new Map();

  static get observedAttributes() {
    return [...this.elementProperties.values()].flatMap(({ attribute }) => attribute || []);
  }

  /**
   * @param {string} name
   * @param {{ attribute?: string | false, converter: Converter }} options
   */
  static createProperty(name, options) {
    if (this._$owner !== this) {
      this._$owner = this;
      this.elementProperties = new Map(this.elementProperties);
    }
    this.elementProperties.set(name, {
      ...options,
      attribute: options.attribute ?? name.toLowerCase(),
    });
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    });
  }

  /** @param {string} name */
  static getPropertyOptions(name) {
    return /** @type {PropertyDeclaration} */ (this.elementProperties.get(name));
  }

  constructor() {
    super();
    /** @type {Partial<import('lit').ReactiveController>[]} */
    this._$controllers = [];
    /** @type {Map<string, unknown>} */
    this._$defaultValues = new Map();
    /** @type {Set<string>} */
    this._$changedProperties = new Set();
    /** @type {Set<string>} */
    this._$reflectingProperties = new Set();
    /** @type {Promise<boolean | void>} */
    this._$updatePromise = new Promise((resolve) => (this._$enableUpdating = resolve));
    this._$isUpdatePending = false;
    this.hasUpdated = false;
    /** @type {ShadowRoot | undefined} */
    this.renderRoot = undefined;
    /** @type {string | undefined} */
    this._$reflectingProperty = undefined;
    /** @type {Record<string, unknown>} what the page gave the element before it was defined */
    this._$instanceProperties = {};
    for (const name of classOf(this).elementProperties.keys()) {
      if (!this.hasOwnProperty(name)) continue;
      this._$instanceProperties[name] = /** @type {any} */ (this)[name];
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  /** @param {Partial<import('lit').ReactiveController>} controller */
  addController(controller) {
    this._$controllers.push(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = classOf(this).styles;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this._$enableUpdating();
    for (const controller of this._$controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this._$controllers) controller.hostDisconnected?.();
  }

  /**
   * @param {string} changed
   * @param {unknown} _old
   * @param {unknown} value
   */
  attributeChangedCallback(changed, _old, value) {
    for (const [name, { attribute, converter }] of classOf(this).elementProperties) {
      if (attribute !== changed || name === this._$reflectingProperty) continue;
      this._$reflectingProperty = name;
      /** @type {any} */ (this)[name] = converter.fromAttribute(value);
      this._$reflectingProperty = undefined;
    }
  }

  /**
   * @param {string} [name] of a property that was set
   * @param {unknown} [old] its value before
   */
  requestUpdate(name, old) {
    if (name) {
      const { attribute } = classOf(this).getPropertyOptions(name);
      const value = /** @type {any} */ (this)[name];
      const isDefault = value === this._$defaultValues.get(name);
      // A default that is set is shown, though it was there before.
      const isToShow = attribute && isDefault && !this.hasAttribute(attribute);
      if (Object.is(value, old) && !isToShow) return;
      if (attribute && !this._$defaultValues.has(name)) this._$defaultValues.set(name, value);
      else {
        this._$changedProperties.add(name);
        if (attribute && name !== this._$reflectingProperty) this._$reflectingProperties.add(name);
      }
    }
    if (!this._$isUpdatePending) this._$updatePromise = this._$enqueueUpdate();
  }

  async _$enqueueUpdate() {
    this._$isUpdatePending = true;
    try {
      await this._$updatePromise;
    } catch (error) {
      // What the last update threw: it is told, and does not stop this one.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      void Promise.reject(error);
    }
    const scheduled = this.scheduleUpdate();
    if (scheduled) await scheduled;
    return !this._$isUpdatePending;
  }

  /** @returns {void | Promise<unknown>} */
  scheduleUpdate() {
    this._$performUpdate();
  }

  _$performUpdate() {
    Object.assign(this, this._$instanceProperties);
    this._$instanceProperties = {};
    try {
      /** @type {any} */ (this).willUpdate(this._$changedProperties);
      for (const controller of this._$controllers) controller.hostUpdate?.();
      this.update();
    } catch (error) {
      this._$markUpdated();
      throw error;
    }
    this.hasUpdated = true;
    /** @type {any} */ (this).updated();
  }

  _$markUpdated() {
    this._$changedProperties = new Set();
    this._$isUpdatePending = false;
  }

  get updateComplete() {
    return this._$updatePromise;
  }

  update() {
    for (const name of this._$reflectingProperties) {
      const { attribute } = classOf(this).getPropertyOptions(name);
      this._$reflectingProperty = name;
      if (attribute) this.setAttribute(attribute, /** @type {any} */ (this)[name]);
      this._$reflectingProperty = undefined;
    }
    this._$reflectingProperties.clear();
    this._$markUpdated();
  }
}
