/**
 * One known technique in a spelling of this project's own. All that it would do is to call `harm()`
 * or to lead to an address of `evil.example`, which nobody has.
 */
export type Attack = readonly [technique: string, payload: string];
