import type { Tree } from '../../repository/git/tree.ts';
import { bindable } from './bindable.ts';
import { bindingConfig } from './binding.ts';
import type { Candidate } from './candidates.ts';
import { sdksOf } from './sdks.ts';
import { guessedVariablesOf } from './guessed-variables-of.ts';

/** More would hide what a person has to look at. */
const SHOWN = 40;

/** A config, ready to paste, that declares the prompts that a tree was found to have. */
export async function suggestedConfig(tree: Tree, found: readonly Candidate[]): Promise<string> {
  const [sdk] = await sdksOf(tree);
  const { requests, texts } = await bindable(tree, found);
  return bindingConfig({
    provider: sdk?.provider ?? 'anthropic',
    model: null,
    requests,
    texts,
    guessed: await guessedVariablesOf(tree, texts.slice(0, SHOWN)),
    paths: [...tree.entries.keys()],
    shown: SHOWN,
  });
}
