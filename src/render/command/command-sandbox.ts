import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clockLibrary, clockVariables } from '../../sandbox/clock-library.ts';
import type { Environment } from '../../repository/git/environment.ts';
import { passedOn } from '../../sandbox/environment.ts';
import { Sandbox, type SandboxInput, type SideName } from '../../sandbox/sandbox.ts';
import { captureEnvironment, dummyKeys } from '../../fake-provider/environment.ts';
import { HOST_PATTERNS } from '../../fake-provider/hosts.ts';
import { MEANT_HOST } from '../../fake-provider/server/address.ts';
import type { Clock } from './attempt.ts';
import type { CommandOrigin } from './origin.ts';
import { Hooks } from './hooks.ts';
import { type FactorValues, variables } from './factor-values.ts';

export interface CommandSandboxInput extends SandboxInput {
  /** Where commands run, by repository path; the root where it is left out. */
  readonly folder?: string;
  /** Leaves out what `setup` would install. */
  readonly withoutSetup?: boolean;
  /** The guard's own environment. */
  readonly env: Environment;
  /** Bytes of the larger side's files; null where nobody knows. */
  readonly bytes: number | null;
  /** Overrides the library that is found. */
  readonly library?: string | null | undefined;
}

/** A sandbox with the hooks in it: what commands need around them. */
export class CommandSandbox implements AsyncDisposable {
  readonly sandbox: Sandbox;
  /** What pins the clock of programs that no hook enters; null where that cannot be done. */
  readonly library: string | null;
  readonly #hooks: Hooks;
  readonly #committed = new Map<SideName, number | null>();
  readonly #input: CommandSandboxInput;

  /** @throws GuardError (usage) where no temporary folder can be had */
  constructor(input: CommandSandboxInput) {
    // Both sides, and a copy of one of them for the render on another machine.
    this.sandbox = new Sandbox(input, input.bytes === null ? null : input.bytes * 3);
    this.#hooks = new Hooks(path.join(this.sandbox.folder, 'hooks'));
    this.#input = input;
    this.library = input.library === undefined ? clockLibrary() : input.library;
  }

  /**
   * Has the hooks do what a variation says, in programs that start from now on.
   * @param port of the recorder; null outside a capture
   */
  plan(variation: FactorValues, reports: string, port: number | null, pinsClock: boolean): void {
    const { folder, tree, parked } = this.sandbox;
    const { root } = this.#input.repository;
    this.#hooks.plan({
      time: pinsClock ? variation.time : null,
      seed: variation.seed,
      order: variation.order,
      host: variation.host,
      user: variation.user,
      reports,
      checkout: root,
      tree,
      foreign: [root, parked],
      own: [tree, `${folder}/elsewhere`],
      recorder: port === null ? null : `http://127.0.0.1:${port}`,
      providers: HOST_PATTERNS,
      hostHeader: MEANT_HOST,
    });
  }

  /** What a command sees; without a port, the recorder's addresses are left out and the dummy keys stay. */
  variables(
    origin: CommandOrigin,
    variation: FactorValues,
    port: number | null,
    clock: Clock,
    gitTime: number | null,
  ): Record<string, string> {
    const own = this.#inTree(
      passedOn({ outer: this.#input.env, purpose: 'render', names: origin.env }),
    );
    const { library } = this;
    return {
      ...(port === null ? dummyKeys() : captureEnvironment(port)),
      ...own,
      ...variables(variation),
      ...this.#hooks.variables(own),
      ...(clock === 'library' && library !== null ? clockVariables(library, variation.time) : {}),
      ...(clock === 'real' || gitTime === null ? {} : gitClock(gitTime)),
      ...SETTLED,
    };
  }

  /**
   * The moment that git counts ages from: that of the side's own commit, since head is no future of base,
   * moved as the clock is. Null where that cannot be told.
   */
  async gitTime(side: SideName, { time }: FactorValues): Promise<number | null> {
    const { repository, commits, moment } = this.#input;
    const sha = commits[side];
    if (moment === undefined) return null;
    if (!this.#committed.has(side))
      this.#committed.set(side, sha === null ? null : await repository.committedAt(sha));
    return (this.#committed.get(side) ?? moment) + time - moment;
  }

  /** A file with the values of variables; it stands at the same place in every render. */
  valuesFile(json: string): string {
    const file = path.join(this.sandbox.emptyFolder('vars'), 'vars.json');
    writeFileSync(file, json);
    return file;
  }

  /** What `setup` sees: the real clock and the network. */
  setup({ setup, env }: CommandOrigin) {
    if (setup === null || this.#input.withoutSetup === true) return null;
    const own = this.#inTree(passedOn({ outer: this.#input.env, purpose: 'setup', names: env }));
    return {
      command: this.inFolder(setup),
      env: { LANG: 'C.UTF-8', TZ: 'UTC', ...own, ...SETTLED },
    };
  }

  /** A command as the shell runs it in the folder where the run lives. */
  inFolder(command: string): string {
    const { folder = '' } = this.#input;
    return folder === ''
      ? command
      : `cd '${folder.replaceAll("'", "'\\''")}' || exit 1\n${command}`;
  }

  /** Search paths that lead into the checkout, as an activated environment has them, lead into the tree. */
  #inTree(env: Readonly<Record<string, string>>): Record<string, string> {
    const { root } = this.#input.repository;
    const moved = (entry: string) =>
      entry === root || entry.startsWith(`${root}/`)
        ? this.sandbox.tree + entry.slice(root.length)
        : entry;
    return Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        name,
        SEARCHED.has(name) ? value.split(path.delimiter).map(moved).join(path.delimiter) : value,
      ]),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox[Symbol.asyncDispose]();
  }
}

const SEARCHED = new Set(['PATH', 'VIRTUAL_ENV', 'PYTHONPATH', 'NODE_PATH']);

/** What git counts ages from ('3 days ago'), for its own tests: no hook enters it. */
function gitClock(time: number): Record<string, string> {
  return { GIT_TEST_DATE_NOW: String(time) };
}

/** Programs ask nothing, and paint nothing. */
const SETTLED = { CI: 'true', TERM: 'dumb', NO_COLOR: '1', PYTHONDONTWRITEBYTECODE: '1' };
