/** What becomes of an import: it stops, it leaves a report out, or it goes on and says so. */
export type ProblemKind = 'stop' | 'left out' | 'note';

/** What is so, and what to do about it. `{name}` stands for a value; `{item}` for the report. */
export type Sentence = readonly [kind: ProblemKind, what: string, repair: string];
