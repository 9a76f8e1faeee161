import type { Answer } from './answer.js';
import type { Question } from './request.js';

/** Asks as `ask` does, in its turn. */
export type PoliteAsk = (address: string, question: Omit<Question, 'mayAsk'>) => Promise<Answer>;
