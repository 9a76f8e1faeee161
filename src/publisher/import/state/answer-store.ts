import { createHash } from 'node:crypto';
import type { StateFolder } from './state-folder.js';

/** An answer that was kept. */
export interface KeptAnswer {
  readonly address: string;
  readonly status: number;
  /** Only those that say something about the answer, never a cookie. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Head extends Omit<KeptAnswer, 'body'> {
  readonly run: number;
}

interface Run {
  readonly run: number;
  readonly isOpen: boolean;
  /** When it began, in ms since 1970. */
  readonly began: number;
}

const FOLDER = 'answers';
const RUN = 'run.json';
/** How long a run can be gone on with, in ms: by then, a source may say something else. */
const LONGEST = 12 * 3_600_000;

/**
 * The answers of servers, one file each. An import that was stopped finds the answers that it had,
 * and goes on with the first that is missing: so it ends as if nobody had stopped it.
 *
 * An answer of an earlier import that was not stopped, or of another day, is only good for asking whether
 * it changed.
 */
export class AnswerStore {
  private run = 0;
  private readonly used = new Set<string>();

  /** @param isFresh - Whether answers of earlier runs count for nothing. */
  constructor(
    private readonly state: StateFolder,
    private readonly isFresh: boolean,
  ) {}

  /** Goes on with the run that was stopped, or begins a new one. */
  async begin(): Promise<{ readonly goesOn: boolean }> {
    const last = (await this.state.json(RUN)) as Run | undefined;
    const isToday = Math.abs(Date.now() - (last?.began ?? 0)) < LONGEST;
    const goesOn = last?.isOpen === true && isToday && !this.isFresh;
    this.run = goesOn ? last.run : (last?.run ?? 0) + 1;
    await this.mark(true, goesOn ? last.began : Date.now());
    return { goesOn };
  }

  /** An answer that was kept, and whether it is of this run, so that nobody need ask again. */
  async read(
    address: string,
  ): Promise<{ readonly answer: KeptAnswer; readonly isNow: boolean } | undefined> {
    const name = nameOf(address);
    this.used.add(name);
    const bytes = await this.state.bytes(`${FOLDER}/${name}`);
    const end = bytes?.indexOf('\n') ?? -1;
    if (!bytes || end < 0) return undefined;
    const { run, ...head } = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    const isNow = run === this.run;
    if (this.isFresh && !isNow) return undefined;
    return { answer: { ...head, body: bytes.subarray(end + 1) }, isNow };
  }

  /** Keeps an answer. It may be lost with the machine: then it is asked for again. */
  async keep(question: string, { body, ...head }: KeptAnswer): Promise<void> {
    const first = JSON.stringify({ ...head, run: this.run } satisfies Head);
    const name = nameOf(question);
    this.used.add(name);
    const content = Buffer.concat([Buffer.from(`${first}\n`), body]);
    await this.state.write(`${FOLDER}/${name}`, content, false);
  }

  /** Gives the run up, since what came cannot be used: the next import asks for all of it again. */
  giveUp(): Promise<void> {
    return this.mark(false);
  }

  private mark(isOpen: boolean, began = 0): Promise<void> {
    return this.state.write(RUN, JSON.stringify({ run: this.run, isOpen, began } satisfies Run));
  }

  /** Ends the run: the next import asks again. Removes the answers that nobody used. */
  async end(): Promise<void> {
    await this.mark(false);
    for (const name of await this.state.names(FOLDER)) {
      if (!this.used.has(name)) await this.state.remove(`${FOLDER}/${name}`);
    }
  }

  /** Forgets an answer at the end of the run: what it said is kept elsewhere. */
  forget(address: string): void {
    this.used.delete(nameOf(address));
  }
}

function nameOf(address: string): string {
  return `${createHash('sha256').update(address).digest('hex').slice(0, 24)}.gz`;
}
