import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { BatchOutput } from './batch-output.ts';
import type { BatchAnswer } from './batch-output.ts';
import { reasonOf, spawnGit, startError } from './command.ts';
import type { Git } from './command.ts';
import { assertObjectId } from './object-id.ts';
import { assertRef } from './ref-name.ts';

/** What the object store says to a question; `broken` when git gave up over this very object. */
export type ObjectAnswer = BatchAnswer | { readonly kind: 'broken'; readonly reason: string };

interface Question {
  /** An object id, or what git finds an object by. */
  readonly name: string;
  readonly resolve: (answer: ObjectAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly closed: Promise<void>;
}

/**
 * One `git cat-file --batch` that answers all questions in the order in which they come. It starts with
 * the first question. Git dies over a corrupt object: then only the question that killed it is answered
 * `broken`, and a new process takes over the rest.
 */
export class ObjectStore implements AsyncDisposable {
  readonly #git: Git;
  readonly #cap: number;
  #questions: Question[] = [];
  #process: Running | null = null;
  #disposed = false;

  /** `cap`: the largest object, in bytes, whose contents are kept. */
  constructor(git: Git, cap: number) {
    this.#git = git;
    this.#cap = cap;
  }

  /** @throws GuardError (usage) when git cannot be started. */
  async ask(oid: string): Promise<ObjectAnswer> {
    assertObjectId(oid);
    return await this.#ask(oid);
  }

  /** The commit that a ref names. @throws GuardError (usage) for what is no ref. */
  async commit(ref: string): Promise<ObjectAnswer> {
    assertRef(ref);
    return await this.#ask(`${ref}^{commit}`);
  }

  /** The folder that a commit or a tree stands for. */
  async folder(oid: string): Promise<ObjectAnswer> {
    assertObjectId(oid);
    return await this.#ask(`${oid}^{tree}`);
  }

  /** History was fetched: a process that has begun may still go by where it ended before. */
  async renew(): Promise<void> {
    const running = this.#process;
    if (running === null || this.#questions.length > 0) return;
    this.#process = null;
    running.child.kill();
    await running.closed;
  }

  async #ask(name: string): Promise<ObjectAnswer> {
    if (this.#disposed) throw new Error('The repository is closed.');
    return new Promise((resolve, reject) => {
      // Started first: a question that nobody is asked must not stand in the row of the others.
      const { child } = (this.#process ??= this.#start());
      this.#questions.push({ name, resolve, reject });
      child.stdin.write(`${name}\n`);
    });
  }

  #start(): Running {
    const child = spawnGit(this.#git, ['cat-file', '--batch']);
    const output = new BatchOutput(this.#cap);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-4_096);
    });
    child.stdout.on('data', (chunk: Buffer) => {
      for (const answer of output.push(chunk)) this.#questions.shift()?.resolve(answer);
    });
    // Its end is told by 'close'; what was still to be written is asked again then.
    child.stdin.on('error', () => {});
    const closed = new Promise<void>((resolve) => {
      child.on('error', (error) => {
        this.#refuse(startError(error));
        resolve();
      });
      child.on('close', () => {
        if (this.#process?.child === child) this.#ended(stderr);
        resolve();
      });
    });
    return { child, closed };
  }

  #ended(stderr: string): void {
    this.#process = null;
    if (this.#disposed) return this.#refuse(new Error('The repository is closed.'));
    const [culprit, ...rest] = this.#questions;
    this.#questions = rest;
    // A partial clone: git wanted to download the object and was not allowed to.
    const absent = /from promisor remote|transport '.*' not allowed/.test(stderr);
    culprit?.resolve(absent ? { kind: 'missing' } : { kind: 'broken', reason: reasonOf(stderr) });
    if (rest.length === 0) return;
    try {
      this.#process = this.#start();
    } catch (error) {
      return this.#refuse(error instanceof Error ? error : startError(error));
    }
    this.#process.child.stdin.write(rest.map(({ name }) => `${name}\n`).join(''));
  }

  #refuse(error: Error): void {
    this.#process = null;
    for (const { reject } of this.#questions.splice(0)) reject(error);
  }

  /** Ends the process and waits for it; open questions fail. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    const running = this.#process;
    if (running === null) return;
    running.child.kill();
    await running.closed;
  }
}
