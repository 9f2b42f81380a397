import { afterAll, beforeAll, expect } from 'vitest';
import { PULL_REQUEST as DEMO } from '../../src/cli/demo/example.ts';
import { pullRequest } from './events.ts';
import type { FakeGitHub } from './github.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';
import type { TemporaryRepository } from './repository.ts';
import { type Runner, type StepResult, actionMetadata, runner } from './runner.ts';

export const TOKEN = 'ghs_0123456789abcdefTOKEN';

/** What differs from a run on the pull request, with its merge commit checked out. */
export interface Run {
  readonly github?: FakeGitHub;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** The commit that is checked out. */
  readonly at?: string;
  /** A checkout that no other test has fetched into. */
  readonly fresh?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A runner, and two pull requests of the bundled example, for all tests of a file. */
export interface Steps {
  /** Breaks a cached prefix. */
  readonly red: PullRequest;
  /** Changes nothing of a prompt. */
  readonly green: PullRequest;
  /** Runs the step, and expects what holds on every path. */
  stepOf(pull: PullRequest, run?: Run): Promise<StepResult>;
}

export interface StepsOptions {
  /** What runs the steps; the sources in this process where left out. */
  readonly machineOf?: () => Promise<Runner>;
  /** Whether the tests use the two pull requests. */
  readonly pulls?: boolean;
}

export function steps({ machineOf = () => runner(), pulls = true }: StepsOptions = {}): Steps {
  let machine: Runner;
  let red: PullRequest;
  let green: PullRequest;
  let outputs: readonly string[];
  const checkouts = new Map<string, TemporaryRepository>();
  beforeAll(async () => {
    machine = await machineOf();
    if (pulls)
      [red, green] = await Promise.all([
        pullRequestOf(DEMO.files, TOKEN),
        pullRequestOf({ 'docs/notes.md': 'Nothing about prompts.\n' }, TOKEN),
      ]);
    outputs = Object.keys((await actionMetadata()).outputs).toSorted();
  });
  afterAll(async () => {
    for (const each of pulls ? [machine, red, green] : [machine]) await each[Symbol.asyncDispose]();
  });

  async function checkout(pull: PullRequest, { at = pull.merge, fresh = false }: Run) {
    const known = checkouts.get(at);
    if (known !== undefined && !fresh) return known;
    const clone = await pull.checkout(at);
    checkouts.set(at, clone);
    return clone;
  }

  return {
    get red() {
      return red;
    },
    get green() {
      return green;
    },
    async stepOf(pull, run = {}) {
      const { github, inputs, env } = run;
      const result = await machine.run({
        workspace: (await checkout(pull, run)).dir,
        event: run.event ?? 'pull_request',
        payload: run.payload ?? pullRequest(pull.base, pull.head),
        serverUrl: pull.server.origin,
        token: TOKEN,
        ...(inputs && { inputs }),
        ...(env && { env }),
        ...(github && { apiUrl: github.url }),
      });
      expect(Object.keys(result.outputs).toSorted()).toEqual(outputs);
      // No stack trace of ours; a command of the repository may show its own.
      expect(result.raw).not.toMatch(/^\s+at .*(?:[/\\\\]src[/\\\\]|runner of actions)/m);
      expect(github?.problems ?? []).toEqual([]);
      return result;
    },
  };
}

/** The commands of a name that the step gave, in order. */
export function named(result: StepResult, name: string) {
  return result.commands.filter((command) => command.name === name);
}

/** The notices of a step. */
export function notices(result: StepResult): readonly string[] {
  return named(result, 'notice').map(({ value }) => value);
}

/** Where the annotations of a level stand: `file:line`. */
export function placed(result: StepResult, level: string): readonly string[] {
  return named(result, level).flatMap(({ properties: { file, line } }) =>
    file === undefined ? [] : [line === undefined ? file : `${file}:${line}`],
  );
}
