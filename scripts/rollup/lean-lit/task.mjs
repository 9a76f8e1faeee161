/**
 * `@lit/task/task.js`, abridged for the shipped scripts: what is left of it for a task that is
 * run by `run` alone (`autoRun: false`).
 *
 * The design and the names are Lit's; the build shortens those that begin with `_$`.
 *
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */

export const TaskStatus = { INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3 };

export const initialState = Symbol();

export class Task {
  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {{
   *   task: (args: readonly unknown[], options: { signal: AbortSignal }) => unknown,
   * }} config
   */
  constructor(host, { task }) {
    this._$host = host;
    this._$task = task;
    this.status = TaskStatus.INITIAL;
    /** @type {unknown} */
    this.value = undefined;
  }

  /** @param {readonly unknown[]} args */
  async run(args) {
    if (this.status === TaskStatus.PENDING) this._$abortController?.abort();
    this.status = TaskStatus.PENDING;
    this._$host.requestUpdate();
    const controller = new AbortController();
    this._$abortController = controller;
    /** @type {unknown} */
    let value;
    let status = TaskStatus.COMPLETE;
    try {
      value = await this._$task(args, controller);
      if (value === initialState) status = TaskStatus.INITIAL;
    } catch {
      status = TaskStatus.ERROR;
    }
    if (controller !== this._$abortController) return;
    this.status = status;
    this.value = value;
    this._$host.requestUpdate();
  }
}
