import { createHash } from 'node:crypto';
import { canonical } from '../json/canonical.ts';
import type { CommandRenderer } from '../render/perturbation.ts';
import type { Factor, RenderPlan } from '../render/plan.ts';
import { namedBy } from '../render/command/sampled.ts';
import type { RenderedPrompt } from '../render/rendering.ts';

type SideName = 'base' | 'head';

/** What another call, seconds later on the same machine, can differ in. */
const OF_A_CALL: ReadonlySet<Factor> = new Set([
  'clock-second',
  'clock-minute',
  'clock-hour',
  'seed',
  'order',
]);

/** Renders of one prompt that are kept: the pinned one, an equal one, and some that differ. */
const MOST = 4;

/** A render of a prompt besides the pinned one, with its number from 1 on. */
export interface FurtherRender {
  readonly render: number;
  readonly prompt: RenderedPrompt;
}

/** The renders of prompts that are made anew for each call, for a trace that a probe sends them from. */
export class KeptRenders {
  readonly #kept: Readonly<Record<SideName, Map<string, Kept>>> = {
    base: new Map(),
    head: new Map(),
  };

  /** A renderer that renders as the given one does, and keeps what a call could have rendered. */
  keeping(renderer: CommandRenderer): CommandRenderer {
    return {
      renderOnce: async (definition, side, plan) => {
        const render = await renderer.renderOnce(definition, side, plan);
        if (isOfACall(plan))
          for (const prompt of render.prompts) this.#keep(side, prompt, plan.case);
        return render;
      },
    };
  }

  /** The further renders of the prompts of one side, each with its number from 1 on. */
  of(side: SideName): readonly FurtherRender[] {
    return [...this.#kept[side].values()].flatMap(({ prompts }) =>
      prompts.slice(1).map((prompt, index) => ({ render: index + 1, prompt })),
    );
  }

  #keep(side: SideName, rendered: RenderedPrompt, name?: string): void {
    if (rendered.outcome === 'failed') return;
    const prompt =
      name === undefined
        ? rendered
        : { ...rendered, conversations: namedBy(name, rendered.conversations) };
    const key = JSON.stringify([prompt.id, name]);
    const kept = this.#kept[side].get(key) ?? { prompts: [], bytes: new Set<string>() };
    this.#kept[side].set(key, kept);
    const bytes = bytesOf(prompt);
    const isNew = !kept.bytes.has(bytes);
    // One that is equal shows that it was rendered again; more of them show nothing.
    if (kept.prompts.length >= MOST || (!isNew && kept.prompts.length > 1)) return;
    kept.bytes.add(bytes);
    kept.prompts.push(prompt);
  }
}

interface Kept {
  readonly prompts: RenderedPrompt[];
  readonly bytes: Set<string>;
}

function isOfACall({ varied, values, case: name }: RenderPlan): boolean {
  return (
    (values === undefined || name !== undefined) && varied.every((factor) => OF_A_CALL.has(factor))
  );
}

function bytesOf(prompt: Extract<RenderedPrompt, { outcome: 'rendered' }>): string {
  const hash = createHash('sha256');
  for (const { turns } of prompt.conversations)
    for (const { body } of turns) hash.update(canonical(body, 'written'));
  return hash.digest('hex');
}
