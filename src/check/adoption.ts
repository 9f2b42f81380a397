import { readText } from '../repository/git/text.ts';
import type { Tree } from '../repository/git/tree.ts';
import type { Configs } from './planned.ts';

/** How a pull request relates to the guard itself. */
export interface Adoption {
  /** Base has no config, and head brings one, or the first workflow that runs the guard. */
  readonly isAdopted: boolean;
  /** Whether the guard may have run on base: nobody can take out of it what it never guarded. */
  readonly wasInForce: boolean;
}

/**
 * Whether head adopts the guard. A repository may be guarded without a config, by its workflow or its
 * organisation's alone; so it counts as guarded unless head adds the first workflow that runs the guard.
 */
export async function adoptionOf(
  { base, head }: { readonly base: Tree; readonly head: Tree },
  configs: Configs,
): Promise<Adoption> {
  if (configs.base !== null) return { isAdopted: false, wasInForce: true };
  const hasWorkflow = (await runsGuard(head)) && !(await runsGuard(base));
  const isAdopted = hasWorkflow || (configs.head !== null && !configs.isBaseWrong);
  return { isAdopted, wasInForce: !hasWorkflow && !configs.isBaseWrong };
}

const WORKFLOW = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml)$/;

async function runsGuard(tree: Tree): Promise<boolean> {
  for (const [path, { kind }] of tree.entries) {
    if (kind !== 'file' || !WORKFLOW.test(path)) continue;
    const text = await readText(tree, path).catch(() => '');
    if (text.includes('prompt-cache-guard')) return true;
  }
  return false;
}
