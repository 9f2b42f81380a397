import type { PromptConfig } from '../../repository/config/schema.ts';
import { GuardError } from '../../errors.ts';
import {
  type Defaults,
  conversationsOfDescribed,
  variationsOfDescribed,
} from '../composed/described.ts';
import type { Samples } from '../composed/variables.ts';
import type { FailedPrompt, FilePrompt } from '../file-prompt.ts';
import type { Side } from '../side.ts';
import type { FormatPrompt, PromptFormat } from './format.ts';

export interface FormatInput {
  readonly side: Side;
  readonly id: string;
  readonly path: string;
  readonly format: PromptFormat;
  /** Its provider, model and values beat what the file says. */
  readonly config: PromptConfig;
  readonly defaults: Defaults;
}

/**
 * The prompts that a file describes; those with a name of their own are `<id>:<name>`. One of several that
 * cannot be rendered stops no other.
 * @throws GuardError (analysis) for a file that cannot be read, and for the only prompt of one.
 */
export async function promptsOfFormat(
  input: FormatInput,
): Promise<readonly (FilePrompt | FailedPrompt)[]> {
  const { side, path, format } = input;
  const prompts = await format.describe(side, path);
  const sampled = await sampledBy(input);
  const found: (FilePrompt | FailedPrompt)[] = [];
  for (const prompt of prompts) {
    try {
      const same = sampled.find(({ name }) => name === prompt.name);
      found.push(await rendered(input, prompt, same));
    } catch (error) {
      if (prompts.length === 1) throw error;
      found.push({ id: idOf(input, prompt), error });
    }
  }
  return found;
}

async function rendered(
  input: FormatInput,
  prompt: FormatPrompt,
  sampled: FormatPrompt | undefined,
): Promise<FilePrompt> {
  const { config, defaults } = input;
  const described = {
    provider: config.provider ?? prompt.provider,
    model: config.model ?? prompt.model,
    samples: samplesFor(prompt, sampled, config),
    parts: prompt.parts.bind(prompt),
  };
  return {
    id: idOf(input, prompt),
    kind: 'format',
    fidelity: 'exact',
    conversations: await conversationsOfDescribed(described, defaults),
    variations: await variationsOfDescribed(described, defaults),
  };
}

function idOf({ id }: FormatInput, { name }: FormatPrompt): string {
  return name === null ? id : `${id}:${name}`;
}

/** The same file where the samples come from. One that cannot be read there gives none. */
async function sampledBy({ side, path, format }: FormatInput): Promise<readonly FormatPrompt[]> {
  const tree = side.samples ?? side.tree;
  if (tree === side.tree || tree.entries.get(path)?.kind !== 'file') return [];
  try {
    return await format.describe(
      { tree, cache: side.cache, paths: new Set(), missing: new Set() },
      path,
    );
  } catch (error) {
    if (error instanceof GuardError) return [];
    throw error;
  }
}

function samplesFor(
  prompt: FormatPrompt,
  sampled: FormatPrompt | undefined,
  config: Samples,
): Samples {
  const cases = Object.entries((sampled ?? prompt).samples.cases).map(
    ([name, values]) => [name, { ...values, ...config.vars }] as const,
  );
  return {
    vars: { ...prompt.own, ...prompt.samples.vars, ...sampled?.samples.vars, ...config.vars },
    cases: Object.keys(config.cases).length > 0 ? config.cases : Object.fromEntries(cases),
  };
}
