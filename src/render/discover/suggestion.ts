import type { Tree } from '../../repository/git/tree.ts';
import { bindable } from './bindable.ts';
import { MODELS, bindingConfig } from './binding.ts';
import type { Candidate } from './candidates.ts';
import { sdksOf } from './sdks.ts';

/** More would hide what a person has to look at. */
const SHOWN = 40;

/** A config, ready to paste, that declares the prompts that a tree was found to have. */
export async function suggestedConfig(tree: Tree, found: readonly Candidate[]): Promise<string> {
  const [sdk] = await sdksOf(tree);
  const provider = sdk?.provider ?? 'anthropic';
  return bindingConfig({
    provider,
    model: MODELS[provider],
    ...(await bindable(tree, found)),
    shown: SHOWN,
  });
}
