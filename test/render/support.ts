import { parseConfig } from '../../src/repository/config/load.ts';
import { renderSide } from '../../src/render/render-side.ts';
import type { Conversation, RenderedPrompt, RenderedRequest } from '../../src/render/rendering.ts';
import { RenderCache } from '../../src/render/cache.ts';
import { type Written, treeOf } from '../support/tree.ts';

export const CONFIG = 'prompt-cache-guard.yml';

/** Renders the prompts of a config against files, as `check` does for one side. */
export async function renderAll(
  config: string,
  files: Readonly<Record<string, Written>>,
  cache = new RenderCache(),
): Promise<readonly RenderedPrompt[]> {
  const { config: parsed, path, places } = parseConfig(config, CONFIG);
  return renderSide({
    tree: treeOf(files),
    cache,
    prompts: (parsed.prompts ?? []).map((prompt, index) => ({
      config: prompt,
      declared: true,
      at: { file: path, places, pointer: `/prompts/${index}` },
      defaults: parsed.defaults ?? {},
    })),
  });
}

/** The conversations of a prompt that has to be rendered. */
export function conversations(prompt: RenderedPrompt | undefined): readonly Conversation[] {
  if (prompt?.outcome !== 'rendered') throw new Error(`not rendered: ${JSON.stringify(prompt)}`);
  return prompt.conversations;
}

/** The one request of a config with one prompt, one case and one turn. */
export async function renderOne(
  config: string,
  files: Readonly<Record<string, Written>>,
): Promise<RenderedRequest> {
  const [prompt] = await renderAll(config, files);
  const request = conversations(prompt)[0]?.turns[0];
  if (request === undefined) throw new Error('no request');
  return request;
}

/** Why the one prompt of a config failed, and where. */
export async function failureFor(
  config: string,
  files: Readonly<Record<string, Written>>,
): Promise<Extract<RenderedPrompt, { outcome: 'failed' }>> {
  const [prompt] = await renderAll(config, files);
  if (prompt?.outcome !== 'failed') throw new Error(`rendered: ${prompt?.id}`);
  return prompt;
}

/** Conversation by conversation: its case, its id, and what its requests ask. */
export async function asked(config: string, files: Readonly<Record<string, string>>) {
  const prompts = await renderAll(config, files);
  return prompts.map((prompt) => ({
    id: prompt.id,
    conversations: conversations(prompt).map(({ case: name, id, turns }) => [
      name,
      id,
      turns.map(({ body }) => JSON.stringify(body)),
    ]),
  }));
}
