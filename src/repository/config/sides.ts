import type { Config, PolicyConfig, PromptConfig } from './schema.ts';

/** A prompt's definition on one side. */
export interface SidePrompt {
  readonly prompt: PromptConfig;
  /** For what the prompt leaves out and its body does not tell. */
  readonly defaults: NonNullable<Config['defaults']>;
  /** The config that it was written in: head's definition serves base where base lacks the id. */
  readonly writtenIn: 'base' | 'head';
  /** Its index in the `prompts` of that config. */
  readonly index: number;
}

export interface PromptSides {
  readonly id: string;
  /** Base has a definition whenever head has one. */
  readonly base: SidePrompt | null;
  /** Null where head's config lacks the prompt: it was removed. */
  readonly head: SidePrompt | null;
}

/** What a run goes by: both sides' prompts, and the settings that hold for the run as a whole. */
export interface Sides {
  /** In head's order, then those that only base declares. */
  readonly prompts: readonly PromptSides[];
  /** Where to look for prompts, on both sides; null where head declares its prompts. */
  readonly discover: NonNullable<Config['discover']> | null;
  /** Where to look for prompts in source code, on both sides; null where head turns that off. */
  readonly code: NonNullable<Config['discover']> | null;
  readonly policy: PolicyConfig;
  readonly traffic: NonNullable<Config['traffic']>;
  readonly report: NonNullable<Config['report']>;
  readonly probe: NonNullable<Config['probe']>;
  readonly models: NonNullable<Config['models']>;
}

/**
 * Brings the configs of both sides together (contract, section 3, "Two sides"). Null is a side without
 * a config. Settings that judge come from base's config where base has one, so that a pull request
 * cannot loosen what judges it; where it has none its policy is the default one. What head accepts, it
 * says itself.
 */
export function sides(base: Config | null, head: Config | null): Sides {
  const judging = base ?? head ?? {};
  const accept = head?.policy?.accept;
  const { accept: _, ...policy } = base?.policy ?? {};
  return {
    prompts: promptSides(base, head),
    discover: head?.prompts === undefined ? (head?.discover ?? {}) : null,
    code: head?.discover?.code === false ? null : (head?.discover ?? {}),
    policy: { ...policy, ...(accept !== undefined && { accept }) },
    traffic: judging.traffic ?? {},
    report: judging.report ?? {},
    probe: judging.probe ?? {},
    models: judging.models ?? {},
  };
}

function promptSides(base: Config | null, head: Config | null): readonly PromptSides[] {
  const ofBase = declared(base, 'base');
  const ofHead = declared(head, 'head');
  const both = Array.from(ofHead, ([id, atHead]): PromptSides => {
    const atBase = ofBase.get(id);
    if (atBase === undefined) return { id, base: atHead, head: atHead };
    // Sample values are no part of the prompt: the same ones on both sides. Traffic judges.
    const { vars, cases } = atHead.prompt;
    const { traffic } = atBase.prompt;
    return {
      id,
      base: { ...atBase, prompt: { ...atBase.prompt, vars, cases } },
      head: { ...atHead, prompt: { ...atHead.prompt, traffic } },
    };
  });
  const gone = Array.from(ofBase)
    .filter(([id]) => !ofHead.has(id))
    .map(([id, atBase]): PromptSides => ({ id, base: atBase, head: null }));
  return [...both, ...gone];
}

function declared(
  config: Config | null,
  writtenIn: 'base' | 'head',
): ReadonlyMap<string, SidePrompt> {
  const defaults = config?.defaults ?? {};
  return new Map(
    (config?.prompts ?? []).map((prompt, index) => [
      prompt.id,
      { prompt, defaults, writtenIn, index },
    ]),
  );
}
