/**
 * A known technique of attack, in this project's own words. It can only call `harm()`, or lead to
 * an address of `evil.example`, a domain that nobody can own.
 */
export type Attack = readonly [technique: string, payload: string];
