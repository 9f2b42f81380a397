import { expandFile } from '../repository/config/expand.ts';
import type { PromptConfig, PromptOrigin } from '../repository/config/schema.ts';
import { analysisError } from '../errors.ts';
import type { Tree } from '../repository/git/tree.ts';
import type { RenderCache } from './cache.ts';
import { describedByConfig } from './composed/composed.ts';
import {
  type Defaults,
  conversationsOfDescribed,
  variationsOfDescribed,
} from './composed/described.ts';
import { failureOf } from './failure.ts';
import {
  type FailedPrompt,
  type FilePrompt,
  conversationOfFiles,
  promptsOfFile,
} from './file-prompt.ts';
import { promptsOfFormat } from './formats/prompts.ts';
import { PINNED, type RenderPlan } from './plan.ts';
import { NoRequest } from './recordings/no-request.ts';
import type { RenderedPrompt } from './rendering.ts';
import type { ConfigPlace, Side } from './side.ts';
import { formatOfFile } from './sources/formats.ts';
import { kindOf, missingFrom, wantedBy } from './wanted.ts';

/** A prompt to render: its definition, and where that stands. */
export interface PromptDefinition {
  readonly config: PromptConfig;
  /** False for one that was discovered. */
  readonly declared: boolean;
  /** Null where no config declares it. */
  readonly at: ConfigPlace | null;
  /** `defaults` of the config that declares it. */
  readonly defaults: Defaults;
}

export interface SideInput {
  readonly tree: Tree;
  /** Where files that bring sample values of their own are asked for them; `tree` where left out. */
  readonly samples?: Tree;
  readonly prompts: readonly PromptDefinition[];
  /** What templates see of the clock and of chance; pinned where left out. */
  readonly plan?: RenderPlan;
  /** Give the same one to both sides: files that are equal on both are read and parsed once. */
  readonly cache: RenderCache;
}

/**
 * The prompts of one side as requests, in the order of their definitions. Every definition yields at
 * least one prompt, rendered or failed with the reason in one line; one that fails stops no other.
 * @throws GuardError (usage) where the side cannot be read at all.
 */
export async function renderSide(input: SideInput): Promise<readonly RenderedPrompt[]> {
  const rendered = await Promise.all(
    input.prompts.map((definition) => renderDefinition(input, definition)),
  );
  return rendered.flat();
}

/** A glob declares one prompt for each file; one that matches nothing is a prompt that failed. */
async function renderDefinition(
  input: SideInput,
  definition: PromptDefinition,
): Promise<readonly RenderedPrompt[]> {
  const { id, origin } = definition.config;
  if (origin.kind !== 'file') return await settle(input, definition, id, origin);
  const expansion = expandFile(id, origin, input.tree.entries);
  if (expansion.outcome === 'failed')
    return await settle(input, definition, id, origin, () =>
      Promise.reject(analysisError(expansion.reason)),
    );
  const each = expansion.prompts.map((one) =>
    settle(input, definition, one.id, { ...origin, paths: one.paths }),
  );
  return (await Promise.all(each)).flat();
}

/** Renders, and turns what goes wrong into a failed prompt. */
async function settle(
  input: SideInput,
  definition: PromptDefinition,
  id: string,
  origin: PromptOrigin,
  work: (side: Side) => Promise<readonly RenderedPrompt[]> = (side) =>
    render(definition, id, origin, side),
): Promise<readonly RenderedPrompt[]> {
  const { tree, cache, samples = tree, plan = PINNED } = input;
  let isNoisy = false;
  const noticeNoise = (): void => {
    isNoisy = true;
  };
  const notes = new Set<string>();
  const seen = { paths: new Set<string>(), missing: new Set<string>(), notes };
  const side: Side = { tree, cache, samples, plan, noticeNoise, ...seen };
  try {
    const prompts = (await work(side)).map((prompt) => noted(prompt, notes));
    if (!isNoisy) return prompts;
    const again = (other: RenderPlan): Promise<readonly RenderedPrompt[]> =>
      settle({ ...input, plan: other }, definition, id, origin, work);
    return prompts.map((prompt) => (prompt.outcome === 'failed' ? prompt : { ...prompt, again }));
  } catch (error) {
    return [failed(definition, id, origin, side, error)];
  }
}

function noted(prompt: RenderedPrompt, notes: ReadonlySet<string>): RenderedPrompt {
  if (notes.size === 0 || prompt.outcome === 'failed') return prompt;
  return { ...prompt, notes: [...(prompt.notes ?? []), ...notes] };
}

function failed(
  definition: PromptDefinition,
  id: string,
  origin: PromptOrigin,
  side: Side,
  error: unknown,
): RenderedPrompt {
  const wanted = wantedBy(origin);
  const paths = [...new Set([...side.paths, ...wanted])].toSorted();
  return {
    outcome: 'failed',
    id,
    declared: definition.declared,
    source: { kind: kindOf(origin), paths, fidelity: 'exact' },
    ...failureOf(error, side, definition.at),
    ...(error instanceof NoRequest && { holdsNone: true }),
    missing: [...missingFrom(side.tree, wanted), ...side.missing],
  };
}

async function render(
  definition: PromptDefinition,
  id: string,
  origin: PromptOrigin,
  side: Side,
): Promise<readonly RenderedPrompt[]> {
  const prompts = await promptsOf(definition, id, origin, side);
  const paths = [...side.paths].toSorted();
  return prompts.map((prompt): RenderedPrompt => {
    if ('error' in prompt) return failed(definition, prompt.id, origin, side, prompt.error);
    const { kind, fidelity, conversations, variations = [], notes } = prompt;
    return {
      outcome: 'rendered',
      id: prompt.id,
      declared: definition.declared,
      source: { kind, fidelity, paths },
      conversations,
      siblings: definition.config.siblings,
      ...(variations.length > 0 && { variations }),
      ...(notes !== undefined && { notes }),
    };
  });
}

async function promptsOf(
  { config, at, defaults }: PromptDefinition,
  id: string,
  origin: PromptOrigin,
  side: Side,
): Promise<readonly (FilePrompt | FailedPrompt)[]> {
  switch (origin.kind) {
    case 'composed': {
      const described = describedByConfig({ side, config, origin, at });
      const conversations = await conversationsOfDescribed(described, defaults);
      const variations = await variationsOfDescribed(described, defaults);
      return [{ id, kind: 'composed', fidelity: 'exact', conversations, variations }];
    }
    case 'file': {
      const declared = { provider: config.provider, model: config.model, defaults };
      const [path = '', ...more] = origin.paths;
      if (more.length > 0) return [await conversationOfFiles(side, id, origin.paths, declared)];
      const format = await formatOfFile(side, path);
      return format.kind === 'format'
        ? await promptsOfFormat({ side, id, path, format, config, defaults })
        : await promptsOfFile(side, id, path, format, declared);
    }
    case 'render':
    case 'capture':
      throw analysisError(
        `A ${origin.kind} command runs in a tree of a commit, and there is no commit here: use check.`,
      );
  }
}
