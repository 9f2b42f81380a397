import type { Json } from '../../src/json/value.ts';
import type { CommandRenderer, PerturbedRender } from '../../src/render/perturbation.ts';
import type { Factor, RenderPlan } from '../../src/render/plan.ts';
import type { PromptDefinition } from '../../src/render/render-side.ts';
import type { RenderedPrompt } from '../../src/render/rendering.ts';

/** What a program sees of the world: for each factor 0 where it is pinned, else another number. */
export interface World {
  readonly of: (factor: Factor) => number;
  /** How often it was run on this side before. */
  readonly run: number;
  readonly side: 'base' | 'head';
}

/** A program in memory: what it prints, or an error. */
export type Program = (world: World) => Json;

/** Renders by a program in memory, and counts. */
export interface ProgramRenderer extends CommandRenderer {
  readonly plans: readonly RenderPlan[];
}

/** A renderer of one prompt; factors that are not in `reached` do not get to the program. */
export function programRenderer(
  program: Program,
  reached: (factor: Factor) => boolean = () => true,
): ProgramRenderer {
  const plans: RenderPlan[] = [];
  const runs = { base: 0, head: 0 };
  return {
    plans,
    async renderOnce(definition, side, plan): Promise<PerturbedRender> {
      plans.push(plan);
      const effective = plan.varied.filter(reached);
      const of = (factor: Factor) => (effective.includes(factor) ? plan.variant : 0);
      const prompt = promptOf(definition.config.id, () => program({ of, run: runs[side], side }));
      runs[side] += 1;
      return { prompts: [prompt], effective, hints: [], milliseconds: 0 };
    },
  };
}

function promptOf(id: string, body: () => Json): RenderedPrompt {
  const source = { kind: 'command', paths: [], fidelity: 'exact' } as const;
  const common = { id, declared: true, source };
  try {
    const request = {
      body: body(),
      provider: null,
      model: null,
      locate: () => null,
      at: null,
      usage: null,
      unitTokens: null,
    };
    const conversations = [{ case: 'default', id: '1', turns: [request] }];
    return { outcome: 'rendered', ...common, conversations };
  } catch (error) {
    return { outcome: 'failed', ...common, reason: String(error), at: null, missing: [] };
  }
}

/** The definition of a prompt that a command renders. */
export function commandDefinition(id = 'planner'): PromptDefinition {
  return {
    config: {
      id,
      provider: null,
      model: null,
      origin: { kind: 'render', command: 'program', setup: null, env: [], watch: null },
      vars: {},
      cases: {},
      siblings: null,
      traffic: null,
    },
    declared: true,
    at: null,
    defaults: {},
  };
}
