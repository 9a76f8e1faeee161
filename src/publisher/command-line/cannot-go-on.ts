/** A command cannot do its work. The message is for people, and the status is 2. */
export class CannotGoOn extends Error {}
