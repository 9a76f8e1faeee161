/**
 * TypeScript's helper for legacy decorators, as far as the shipped scripts need it: their decorators
 * all stand on properties and return nothing.
 *
 * @param {readonly ((prototype: object, name: string) => void)[]} decorators
 * @param {object} prototype
 * @param {string} name
 */
export const __decorate = (decorators, prototype, name) =>
  decorators.forEach((decorate) => decorate(prototype, name));
