import { LIMITS } from '../../../limits.ts';
import type { Tree } from '../../../repository/git/tree.ts';
import { jinja2Program } from '../jinja2/python.ts';
import { javascriptProgram } from './javascript.ts';
import { LineProcess } from './line-process.ts';

/** The processes that render the templates of one commit; each is started for the first of them. */
export interface Runtime {
  readonly javascript: LineProcess;
  readonly python: LineProcess;
  /** For one rendering. */
  readonly milliseconds: number;
}

/**
 * The processes of a run, by commit: what one commit's templates leave behind in a process never reaches
 * those of another.
 */
export class Runtimes implements AsyncDisposable {
  readonly #byTree = new Map<Tree, Runtime>();
  readonly #milliseconds: number;

  /** @param milliseconds for one rendering */
  constructor(milliseconds: number = LIMITS.templateMs) {
    this.#milliseconds = milliseconds;
  }

  of(tree: Tree): Runtime {
    const known = this.#byTree.get(tree);
    if (known !== undefined) return known;
    const limits = { milliseconds: this.#milliseconds, answerBytes: LIMITS.templateAnswerBytes };
    const runtime = {
      javascript: new LineProcess(javascriptProgram, limits),
      python: new LineProcess(jinja2Program, limits),
      milliseconds: this.#milliseconds,
    };
    this.#byTree.set(tree, runtime);
    return runtime;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const processes = [...this.#byTree.values()].flatMap(({ javascript, python }) => [
      javascript,
      python,
    ]);
    this.#byTree.clear();
    await Promise.all(processes.map((process) => process[Symbol.asyncDispose]()));
  }
}
