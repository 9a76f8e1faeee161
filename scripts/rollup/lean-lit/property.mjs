/**
 * `@lit/reactive-element/decorators/property.js`, abridged for the shipped scripts: nothing is left
 * of it, since `lean-lit.mjs` writes what it does in its place.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
export const property = undefined;
