import { type Line, type LineLimits, type Program, RunningProgram } from './running-program.ts';

/** A program that this machine does not have, with the way to get it. */
export interface NoProgram {
  readonly missing: string;
}

/** What was asked, or why there is no answer: the program may not even be there. */
export type Answered =
  | Line
  | { readonly silence: { readonly why: 'missing'; readonly error: string } };

/** To start at all, on a machine that is busy. */
const START_MS = 60_000;

/**
 * A program that is started for the first line, answers one line after the other, and is killed when it
 * does not. The next line after that gets a new one. It never keeps this process alive, and ends with it.
 */
export class LineProcess implements AsyncDisposable {
  readonly #program: () => Program | NoProgram;
  readonly #limits: LineLimits;
  #running: RunningProgram | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(program: () => Program | NoProgram, limits: LineLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  ask(line: string): Promise<Answered> {
    const turn = this.#queue.then(() => this.#ask(line));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #ask(line: string): Promise<Answered> {
    const wasRunning = this.#running !== null;
    const first = await this.#askOnce(line);
    // One that ended between two lines says nothing about this one.
    const isStale = wasRunning && 'silence' in first && first.silence.why === 'ended';
    return isStale ? await this.#askOnce(line) : first;
  }

  async #askOnce(line: string): Promise<Answered> {
    let answer: Line | null = null;
    if (this.#running === null) {
      const program = this.#program();
      if ('missing' in program) return { silence: { why: 'missing', error: program.missing } };
      this.#running = new RunningProgram(program);
      // It says a line when it is ready, so that a slow start is not taken for a slow answer.
      answer = await this.#running.next(null, { ...this.#limits, milliseconds: START_MS });
    }
    if (answer === null || 'line' in answer) answer = await this.#running.next(line, this.#limits);
    if ('silence' in answer) await this.#end();
    return answer;
  }

  async #end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.kill();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#queue;
    await this.#end();
  }
}
