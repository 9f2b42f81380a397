import type { HookPlan } from '../../preload/plan.ts';
import { NODE_HOOK, NODE_LOADED } from '../../preload/node-hook.ts';
import { NODE_NETWORK } from '../../preload/node-network.ts';
import { PYTHON_HOOK } from '../../preload/python-hook.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** The hooks as files of a sandbox. */
export class Hooks {
  readonly #sandbox: Sandbox;
  readonly #node: string;
  readonly #python: string;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.#node = sandbox.writeFile('hooks/node.cjs', NODE_HOOK);
    sandbox.writeFile('hooks/loaded.mjs', NODE_LOADED);
    sandbox.writeFile('hooks/network.cjs', NODE_NETWORK);
    const file = sandbox.writeFile('hooks/python/sitecustomize.py', PYTHON_HOOK);
    this.#python = file.slice(0, -'/sitecustomize.py'.length);
  }

  /** Says what programs that start from now on have to do. */
  plan(plan: HookPlan): void {
    this.#sandbox.writeFile('hooks/plan.json', JSON.stringify(plan));
  }

  /** The variables that make programs load the hooks, in front of what the user has them load. */
  variables(own: Readonly<Record<string, string>>): Record<string, string> {
    const after = (name: string, separator: string): string =>
      own[name] === undefined || own[name] === '' ? '' : `${separator}${own[name]}`;
    return {
      NODE_OPTIONS: `--require=${this.#node}${after('NODE_OPTIONS', ' ')}`,
      PYTHONPATH: `${this.#python}${after('PYTHONPATH', ':')}`,
      PYTHONDONTWRITEBYTECODE: '1',
    };
  }
}
