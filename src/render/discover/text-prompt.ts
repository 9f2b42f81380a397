import { GuardError } from '../../errors.ts';
import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { PromptSource, RenderedPrompt } from '../rendering.ts';
import { lineAt, literally } from '../traced-text.ts';

/** A text whose request nobody knows, as a prompt: its body is the text alone. */
export async function textPrompt(tree: Tree, path: string): Promise<RenderedPrompt> {
  const source: PromptSource = { kind: 'text', paths: [path], fidelity: 'exact' };
  const prompt = { id: path, declared: false, source };
  try {
    const text = await readText(tree, path);
    const traced = literally(text, { file: path, line: 1 });
    const turn = {
      body: text,
      provider: null,
      model: null,
      locate: (_pointer: string, offset: number | null) => lineAt(traced, offset),
      at: null,
      usage: null,
      unitTokens: null,
    };
    const conversations = [{ case: 'default', id: '1', turns: [turn] }];
    return { outcome: 'rendered', ...prompt, conversations };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const at = { file: path, line: 1 };
    return { outcome: 'failed', ...prompt, reason: error.message, at, missing: [] };
  }
}
