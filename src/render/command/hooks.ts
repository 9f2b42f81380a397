import type { Environment } from '../../repository/git/environment.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HookPlan } from '../../sandbox/preload/plan.ts';
import { NODE_HOOK, NODE_LOADED } from '../../sandbox/preload/node-hook.ts';
import { NODE_NETWORK } from '../../sandbox/preload/node-network.ts';
import { PYTHON_HOOK } from '../../sandbox/preload/python-hook.ts';

/** The hooks as files in a folder. */
export class Hooks {
  readonly #plan: string;
  readonly #node: string;
  readonly #python: string;

  /** Writes them. */
  constructor(folder: string) {
    this.#plan = path.join(folder, 'plan.json');
    this.#node = path.join(folder, 'node.cjs');
    this.#python = path.join(folder, 'python');
    mkdirSync(this.#python, { recursive: true });
    writeFileSync(this.#node, NODE_HOOK);
    writeFileSync(path.join(folder, 'loaded.mjs'), NODE_LOADED);
    writeFileSync(path.join(folder, 'network.cjs'), NODE_NETWORK);
    writeFileSync(path.join(this.#python, 'sitecustomize.py'), PYTHON_HOOK);
  }

  /** Says what programs that start from now on have to do. */
  plan(plan: HookPlan): void {
    writeFileSync(this.#plan, JSON.stringify(plan));
  }

  /** The variables that make programs load the hooks, in front of what the user has them load. */
  variables(own: Environment): Record<string, string> {
    const after = (name: string, separator: string): string =>
      own[name] === undefined || own[name] === '' ? '' : `${separator}${own[name]}`;
    return {
      NODE_OPTIONS: `--require=${this.#node}${after('NODE_OPTIONS', ' ')}`,
      PYTHONPATH: `${this.#python}${after('PYTHONPATH', path.delimiter)}`,
    };
  }
}
