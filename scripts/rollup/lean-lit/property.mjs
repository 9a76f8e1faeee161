/**
 * `@lit/reactive-element/decorators/property.js`, abridged for the shipped scripts: the decorator of
 * a property as TypeScript's `experimentalDecorators` call it.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */

/** @param {object} options */
export const property = (options) => (/** @type {any} */ prototype, /** @type {string} */ name) =>
  prototype.constructor.createProperty(name, options);
