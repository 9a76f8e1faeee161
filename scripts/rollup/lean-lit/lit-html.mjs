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
/**
 * Text, a template or a list between two nodes.
 *
 * @typedef {{ _$start: ChildNode, _$end: ChildNode | null, _$committed?: any }} ChildPart
 */
/**
 * Sets an attribute or a listener to its own of all values of a template, from an index on, and
 * returns how many these are.
 *
 * @typedef {(values: any[], from: number) => number} Setter
 */
/**
 * What the instances of a template have in common: their content, and how to make their parts.
 *
 * @typedef {object} Template
 * @property {DocumentFragment} _$content
 * @property {[index: number, create: (node: any) => ChildPart | Setter][]} _$parts
 */

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
 * An attribute, of one value or of several with text between them; none where one is `nothing`.
 *
 * @param {Element} element
 * @param {string} name
 * @param {string[]} strings
 * @returns {Setter}
 */
const attributeSetter = (element, name, strings) => {
  /** @type {unknown[]} */
  let committed = strings.map(() => nothing);
  return (values, from) => {
    const own = values.slice(from, from + strings.length - 1);
    if (own.some((value, index) => value !== committed[index])) {
      committed = own;
      if (own.includes(nothing)) element.removeAttribute(name);
      else {
        const texts = strings.map((string, index) => `${string}${own[index] ?? ''}`);
        element.setAttribute(name, texts.join(''));
      }
    }
    return own.length;
  };
};

/**
 * @param {Element} element
 * @param {string} type
 * @returns {Setter}
 */
const listenerSetter = (element, type) => {
  /** @type {((event: Event) => unknown) | undefined} */
  let listener;
  element.addEventListener(type, (event) => listener?.(event));
  return (values, from) => {
    listener = values[from];
    return 1;
  };
};

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
    /** @param {(node: any) => ChildPart | Setter} create */
    const addPart = (create) => template._$parts.push([index, create]);
    if (node.nodeType === COMMENT) {
      if (node.data) addPart((start) => ({ _$start: start, _$end: start.nextSibling }));
      continue;
    }
    for (const name of node.getAttributeNames()) {
      const strings = node.getAttribute(name).split(MARKER);
      if (strings.length < 2) continue;
      node.removeAttribute(name);
      addPart((element) =>
        name.startsWith('@')
          ? listenerSetter(element, name.slice(1))
          : attributeSetter(element, name, strings),
      );
    }
  }
  return template;
};

/** @param {Template} template */
const createInstance = (template) => {
  const fragment = document.importNode(template._$content, true);
  walker.currentNode = fragment;
  /** @type {Node | null} */
  let node;
  let index = -1;
  const parts = template._$parts.map(([place, create]) => {
    for (; index < place; index++) node = walker.nextNode();
    return create(node);
  });
  // Else the walker keeps nodes in memory that are removed later.
  walker.currentNode = document;
  return { _$template: template, _$fragment: fragment, _$parts: parts };
};

/**
 * @param {ReturnType<typeof createInstance>} instance
 * @param {unknown[]} values
 */
const updateInstance = ({ _$parts }, values) => {
  let index = 0;
  for (const part of _$parts) {
    if (typeof part === 'function') index += part(values, index);
    else setChild(part, values[index++]);
  }
};

/** @template {Node} T @param {ChildPart} part @param {T} node */
const insert = ({ _$start, _$end }, node) =>
  /** @type {Node} */ (_$start.parentNode).insertBefore(node, _$end);

/** Removes what is in a part, from a node to the end. @param {ChildPart} part */
const clear = (part, start = part._$start.nextSibling) => {
  while (start !== part._$end) {
    const node = /** @type {ChildNode} */ (start);
    start = node.nextSibling;
    node.remove();
  }
};

/**
 * @param {ChildPart} part
 * @param {any} value
 */
const setChild = (part, value) => {
  if (Array.isArray(value)) commitList(part, value);
  else if (value?._$litType$) commitTemplate(part, value);
  else commitText(part, value === nothing ? '' : (value ?? ''));
};

/**
 * @param {ChildPart} part
 * @param {string} value
 */
const commitText = (part, value) => {
  if (value === part._$committed) return;
  if (typeof part._$committed === 'string') {
    /** @type {Text} */ (part._$start.nextSibling).data = value;
  } else {
    clear(part);
    insert(part, document.createTextNode(value));
  }
  part._$committed = value;
};

/**
 * @param {ChildPart} part
 * @param {TemplateResult} result
 */
const commitTemplate = (part, { strings, values }) => {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = createTemplate(strings)));
  if (part._$committed?._$template === template) updateInstance(part._$committed, values);
  else {
    const instance = createInstance(template);
    updateInstance(instance, values);
    clear(part);
    insert(part, instance._$fragment);
    part._$committed = instance;
  }
};

/**
 * @param {ChildPart} part
 * @param {readonly unknown[]} list
 */
const commitList = (part, list) => {
  if (!Array.isArray(part._$committed)) {
    clear(part);
    part._$committed = [];
  }
  /** @type {ChildPart[]} */
  const parts = part._$committed;
  let index = 0;
  let last;
  for (const item of list) {
    last = parts[index++] ??= {
      _$start: insert(part, createMarker()),
      _$end: insert(part, createMarker()),
    };
    setChild(last, item);
  }
  if (index < parts.length) {
    clear(part, last?._$end?.nextSibling);
    parts.length = index;
  }
};

/**
 * Renders before what the container holds already.
 *
 * @param {unknown} value
 * @param {DocumentFragment & { _$litPart$?: ChildPart }} container
 */
export const render = (value, container) => {
  const { firstChild } = container;
  container._$litPart$ ??= {
    _$start: container.insertBefore(createMarker(), firstChild),
    _$end: firstChild,
  };
  setChild(container._$litPart$, value);
};
