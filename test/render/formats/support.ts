import type { Written } from '../../support/tree.ts';
import { renderAll } from '../support.ts';

/**
 * Why each of these texts, as a file at `path`, cannot be rendered. All stand in one tree, each in a folder of
 * its own with the other files, so that they share their processes.
 */
export function reasonsFor(
  texts: readonly string[],
  path: string,
  others: Readonly<Record<string, Written>> = {},
  defaults = '{}',
): () => Promise<readonly string[]> {
  let made: Promise<readonly string[]> | null = null;
  const folder = (index: number, file: string) => `case-${index}/${file}`;
  const render = async () => {
    const files = texts.flatMap((text, index) => [
      [folder(index, path), text] as const,
      ...Object.entries(others).map(([name, written]) => [folder(index, name), written] as const),
    ]);
    const prompts = texts.map((_, index) => `- { id: "${index}", file: ${folder(index, path)} }\n`);
    const config = `defaults: ${defaults}\nprompts:\n${prompts.join('')}`;
    const rendered = await renderAll(config, Object.fromEntries(files));
    return texts.map((_, index) => {
      const prompt = rendered.find(({ id }) => id === String(index));
      return prompt?.outcome === 'failed' ? prompt.reason : 'rendered';
    });
  };
  return () => (made ??= render());
}
