/**
 * `lit-html/lit-html.js`, abridged for the shipped scripts: what is left of it where templates
 * hold nothing but elements, attributes, listeners, text, arrays and templates.
 *
 * The design and the names are Lit's; the build shortens those that begin with `_$`. Only the search
 * for a template's expressions is simpler: Lit reads any HTML, here is none that `NOT_TO_USE` refuses.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */

/** @typedef {{ _$litType$: 1, strings: TemplateStringsArray, values: unknown[] }} TemplateResult */
/** @typedef {ChildPart | AttributePart | EventPart} Part */

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('lit-html', {
  createHTML: (/** @type {string} */ html) => html,
});

/** Stands for an expression: by itself within a tag, elsewhere in a comment. */
const MARKER = 'lit$';
const MARKER_IN_CONTENT = /(?<!<[^>]*)lit\$/g;

const ELEMENTS_AND_COMMENTS = 129;
const COMMENT = 8;

export const nothing = Symbol();

/** @type {WeakMap<TemplateStringsArray, Template>} */
const templates = new WeakMap();

const walker = document.createTreeWalker(document, ELEMENTS_AND_COMMENTS);

const createMarker = () => document.createComment('');

/**
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 * @returns {TemplateResult}
 */
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });

/**
 * What the instances of a template have in common: their content, and how to make their parts.
 *
 * @typedef {object} Template
 * @property {DocumentFragment} _$content
 * @property {{ _$index: number, _$create: (node: any) => Part }[]} _$parts
 */

/**
 * @param {TemplateStringsArray} templateStrings
 * @returns {Template}
 */
const createTemplate = (templateStrings) => {
  let html = templateStrings.join(MARKER).replace(MARKER_IN_CONTENT, `<!--${MARKER}-->`);
  // What follows the template in the page must not be taken for its own.
  if (!templateStrings.at(-1)) html += '<!---->';
  const element = document.createElement('template');
  element.innerHTML = policy ? policy.createHTML(html) : html;
  /** @type {Template} */
  const template = { _$content: element.content, _$parts: [] };
  walker.currentNode = template._$content;
  /** @type {any} */
  let node;
  for (let index = 0; (node = walker.nextNode()); index++) {
    /** @param {(node: any) => Part} create */
    const addPart = (create) => template._$parts.push({ _$index: index, _$create: create });
    if (node.nodeType === COMMENT) {
      if (node.data) addPart((start) => new ChildPart(start, start.nextSibling));
      continue;
    }
    for (const name of node.getAttributeNames()) {
      const strings = node.getAttribute(name).split(MARKER);
      if (strings.length < 2) continue;
      node.removeAttribute(name);
      addPart((element) =>
        name.startsWith('@')
          ? new EventPart(element, name.slice(1))
          : new AttributePart(element, name, strings),
      );
    }
  }
  return template;
};

class TemplateInstance {
  /** @param {Template} template */
  constructor(template) {
    this._$template = template;
    this._$fragment = document.importNode(template._$content, true);
    walker.currentNode = this._$fragment;
    /** @type {Node | null} */
    let node;
    let index = -1;
    this._$parts = template._$parts.map((part) => {
      for (; index < part._$index; index++) node = walker.nextNode();
      return part._$create(node);
    });
    // Else the walker keeps nodes in memory that are removed later.
    walker.currentNode = document;
  }

  /** @param {unknown[]} values */
  _$update(values) {
    let index = 0;
    for (const part of this._$parts) {
      if (part instanceof AttributePart) {
        part._$setValue(values, index);
        index += part._$strings.length - 1;
      } else part._$setValue(values[index++]);
    }
  }
}

/** Text, a template or a list between two nodes. */
class ChildPart {
  /**
   * @param {ChildNode} startNode
   * @param {ChildNode | null} endNode
   */
  constructor(startNode, endNode) {
    this._$startNode = startNode;
    this._$endNode = endNode;
    /** @type {any} */
    this._$committedValue = undefined;
  }

  /** @param {any} value */
  _$setValue(value) {
    if (Array.isArray(value)) this._$commitIterable(value);
    else if (value?._$litType$) this._$commitTemplateResult(value);
    else this._$commitText(value === nothing ? '' : (value ?? ''));
  }

  /** @template {Node} T @param {T} node */
  _$insert(node) {
    return /** @type {Node} */ (this._$startNode.parentNode).insertBefore(node, this._$endNode);
  }

  /** @param {string} value */
  _$commitText(value) {
    if (value === this._$committedValue) return;
    if (typeof this._$committedValue === 'string') {
      /** @type {Text} */ (this._$startNode.nextSibling).data = value;
    } else {
      this._$clear();
      this._$insert(document.createTextNode(value));
    }
    this._$committedValue = value;
  }

  /** @param {TemplateResult} result */
  _$commitTemplateResult({ strings, values }) {
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = createTemplate(strings)));
    if (this._$committedValue?._$template === template) {
      this._$committedValue._$update(values);
    } else {
      const instance = new TemplateInstance(template);
      instance._$update(values);
      this._$clear();
      this._$insert(instance._$fragment);
      this._$committedValue = instance;
    }
  }

  /** @param {readonly unknown[]} list */
  _$commitIterable(list) {
    if (!Array.isArray(this._$committedValue)) {
      this._$clear();
      this._$committedValue = [];
    }
    /** @type {ChildPart[]} */
    const parts = this._$committedValue;
    let index = 0;
    let part;
    for (const item of list) {
      part = parts[index++] ??= new ChildPart(
        this._$insert(createMarker()),
        this._$insert(createMarker()),
      );
      part._$setValue(item);
    }
    if (index < parts.length) {
      this._$clear(part?._$endNode?.nextSibling);
      parts.length = index;
    }
  }

  /** Removes what is from a node to the end. */
  _$clear(start = this._$startNode.nextSibling) {
    while (start !== this._$endNode) {
      const node = /** @type {ChildNode} */ (start);
      start = node.nextSibling;
      node.remove();
    }
  }
}

/** An attribute, of one value or of several with text between them; none where one is `nothing`. */
class AttributePart {
  /**
   * @param {Element} element
   * @param {string} name
   * @param {string[]} strings
   */
  constructor(element, name, strings) {
    this._$element = element;
    this._$name = name;
    this._$strings = strings;
    /** @type {unknown[]} */
    this._$committedValue = strings.map(() => nothing);
  }

  /**
   * @param {any[]} values all of the template's
   * @param {number} from the index of the first that is this attribute's
   */
  _$setValue(values, from) {
    const own = values.slice(from, from + this._$strings.length - 1);
    if (own.every((value, index) => value === this._$committedValue[index])) return;
    this._$committedValue = own;
    if (own.includes(nothing)) this._$element.removeAttribute(this._$name);
    else {
      const texts = this._$strings.map((string, index) => `${string}${own[index] ?? ''}`);
      this._$element.setAttribute(this._$name, texts.join(''));
    }
  }
}

class EventPart {
  /**
   * @param {Element} element
   * @param {string} type
   */
  constructor(element, type) {
    element.addEventListener(type, (event) => this._$committedValue?.(event));
  }

  /** @param {any} listener a function, or `undefined` for none */
  _$setValue(listener) {
    this._$committedValue = listener;
  }
}

/**
 * Renders before what the container holds already.
 *
 * @param {unknown} value
 * @param {DocumentFragment & { _$litPart$?: ChildPart }} container
 */
export const render = (value, container) => {
  const { firstChild } = container;
  container._$litPart$ ??= new ChildPart(
    container.insertBefore(createMarker(), firstChild),
    firstChild,
  );
  container._$litPart$._$setValue(value);
};
