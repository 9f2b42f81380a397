import {
  type AnalysedConversation,
  type AnalysedPrompt,
  type ModelOverrides,
  type UnitCounter,
  analysePrompt,
} from '../../findings/axes/analyse.ts';
import type { Observation, Searched } from '../../findings/axes/attribution.ts';
import { withRealClock } from '../../findings/axes/real-clock.ts';
import { pairConversations } from '../../findings/axes/pairs.ts';
import { LIMITS } from '../../limits.ts';
import type { Observed } from '../../findings/axes/repeat-conversation.ts';
import { withRepeats } from '../../findings/axes/repeat-conversation.ts';
import { replaysDiffer } from '../../findings/axes/replays.ts';
import type { Spot } from '../../findings/axes/repeat-spot.ts';
import { spotsBetween } from '../../findings/axes/repeat-spots.ts';
import type { CommandRenderer, PerturbedRender } from '../../render/perturbation.ts';
import { isOfCase, withSamples } from '../../render/command/sampled.ts';
import { PINNED, type RenderPlan } from '../../render/plan.ts';
import type { Compared, Pinned } from './compared.ts';
import type { PromptDefinition } from '../../render/render-side.ts';

type Analysed = Extract<AnalysedPrompt, { outcome: 'analysed' }>;

/** What is rendered again, and how. */
export interface RendersInput {
  readonly definition: PromptDefinition;
  readonly side: 'base' | 'head';
  readonly renderer: CommandRenderer;
  readonly models: ModelOverrides;
  readonly counter?: UnitCounter | undefined;
}

/** The renders of one definition on one side: the pinned one, and what others showed against it. */
export class Renders {
  readonly notes = new Set<string>();
  /** Why the last render that failed did, in one line. */
  failure: { readonly reason: string; readonly isOfRun: boolean } | null = null;
  /** Milliseconds of the fastest render so far. */
  fastest = 0;
  /** What clocks showed while it was rendered with everything pinned. */
  clocks: PerturbedRender['clocks'];
  readonly #input: RendersInput;
  readonly #pinned: readonly Pinned[];
  readonly #compared: Compared[] = [];
  readonly #tried = new Map<string, Compared | null>();
  #count = 0;
  #searches = 0;

  private constructor(input: RendersInput, pinned: readonly Pinned[]) {
    this.#input = input;
    this.#pinned = pinned;
  }

  /** Renders with everything pinned. */
  static async begin(input: RendersInput): Promise<Renders> {
    const { definition, side, renderer } = input;
    const first = await renderer.renderOnce(definition, side, PINNED);
    const prompts = await withSamples(first.prompts, definition, async (values, name) => {
      const plan = { ...PINNED, values, ...(name !== undefined && { case: name }) };
      return (await renderer.renderOnce(definition, side, plan)).prompts;
    });
    const pinned = await Promise.all(
      prompts.map(async (rendered) => ({
        rendered,
        analysed: await analysePrompt(rendered, input.models, input.counter),
      })),
    );
    const renders = Renders.of(input, pinned, {
      fastest: first.milliseconds,
      // What the samples took is in it too.
      clocks: first.clocks && {
        ...first.clocks,
        real: { ...first.clocks.real, to: Date.now() },
      },
    });
    renders.#hear(first);
    return renders;
  }

  /** Renders of what was rendered with everything pinned already, so many milliseconds each. */
  static of(
    input: RendersInput,
    pinned: readonly Pinned[],
    { fastest, clocks }: Pick<Renders, 'fastest' | 'clocks'>,
  ) {
    const renders = new Renders(input, pinned);
    renders.fastest = fastest;
    renders.clocks = clocks;
    return renders;
  }

  get pinned(): readonly Pinned[] {
    return this.#pinned;
  }

  /** True where at least one prompt came out. */
  get isRendered(): boolean {
    return this.#analysed.length > 0;
  }

  /** Every render so far whose program ran. */
  get compared(): readonly Compared[] {
    return this.#compared;
  }

  get side(): 'base' | 'head' {
    return this.#input.side;
  }

  get id(): string {
    return this.#input.definition.config.id;
  }

  /**
   * Renders once more and compares; null where the program fails under this plan. A plan is tried once
   * only, save the pinned one.
   */
  async again(plan: RenderPlan): Promise<Compared | null> {
    const key = JSON.stringify([plan.varied.toSorted(), plan.variant]);
    const known = plan.varied.length === 0 ? undefined : this.#tried.get(key);
    if (known !== undefined) return known;
    const render = await this.#input.renderer.renderOnce(
      this.#input.definition,
      this.#input.side,
      plan,
    );
    this.#count += 1;
    const compared = await this.#compare(plan, render);
    this.#tried.set(key, compared);
    if (compared === null) return null;
    this.fastest = Math.min(this.fastest, render.milliseconds);
    this.#compared.push(compared);
    return compared;
  }

  /** As `again`, to find out why something varies; null too where there is no time left for that. */
  async search(plan: RenderPlan): Promise<Compared | null> {
    if (this.isCut) return null;
    const before = this.#count;
    const compared = await this.again(plan);
    this.#searches += this.#count - before;
    return compared;
  }

  /** True where searching takes so long that it ends: by the fastest render, since a machine may be busy. */
  get isCut(): boolean {
    if (this.#searches * this.fastest < LIMITS.searchSeconds * 1_000) return false;
    this.notes.add(
      `${this.id}: a render takes ${(this.fastest / 1_000).toFixed(1)} s, so that no more than ${this.#searches} were made to find out why it varies: what they left open is told by its look alone, and what can come out equal by chance may be blamed on the wrong commit.`,
    );
    return true;
  }

  /** Notes what became of the search for what makes this render differ. */
  mark(render: Compared, searched: Searched): void {
    const index = this.#compared.indexOf(render);
    if (index !== -1) this.#compared[index] = { ...render, searched };
  }

  /** The pinned prompts with what all renders so far showed of them. */
  repeated(): readonly Pinned[] {
    let index = 0;
    return this.#pinned.map(({ rendered, analysed }) => {
      if (analysed.outcome === 'failed') return { rendered, analysed };
      const conversations = analysed.conversations.map((conversation) => {
        const own = index;
        index += 1;
        return withRepeats(conversation, this.#observed(conversation, own));
      });
      return { rendered, analysed: { ...analysed, conversations } };
    });
  }

  #observed(conversation: AnalysedConversation, index: number): Observed {
    return conversation.turns.map((request) => {
      const observed = this.#compared.map(({ varied, searched, spots }): Observation => {
        const own = (spots[index] ?? []).filter((spot) => spot.turn === request.turn);
        return { varied, searched, spots: own };
      });
      return withRealClock(request, observed, this.clocks);
    });
  }

  get #analysed(): readonly Analysed[] {
    return this.#pinned.flatMap(({ analysed }) =>
      analysed.outcome === 'analysed' ? [analysed] : [],
    );
  }

  async #compare(plan: RenderPlan, render: PerturbedRender): Promise<Compared | null> {
    const failed = render.prompts.find((prompt) => prompt.outcome === 'failed');
    if (failed?.outcome === 'failed') {
      this.failure = { reason: failed.reason, isOfRun: failed.isOfRun ?? false };
      return null;
    }
    this.#hear(render);
    const spots: (readonly Spot[])[] = [];
    for (const own of this.#analysed) {
      const rendered = render.prompts.find(({ id }) => id === own.id);
      const other =
        rendered && (await analysePrompt(rendered, this.#input.models, this.#input.counter));
      if (other?.outcome !== 'analysed') this.#unpaired(own.id);
      const conversations = other?.outcome === 'analysed' ? other.conversations : [];
      spots.push(...this.#spotsOf(own, conversations));
    }
    return { plan, varied: render.effective, spots, searched: 'whole' };
  }

  #spotsOf(own: Analysed, others: readonly AnalysedConversation[]): readonly (readonly Spot[])[] {
    const pairs = pairConversations(own.conversations, others);
    // Other cases have renders of their own.
    const { cases } = this.#input.definition.config;
    const isSampled = (name: string) => Object.keys(cases).some((one) => isOfCase(name, one));
    const again = own.conversations.filter((conversation) => !isSampled(conversation.case));
    if (others.length !== again.length) this.#unpaired(own.id);
    return own.conversations.map((conversation) => {
      const other = pairs.find(({ base }) => base === conversation)?.head;
      if (other === null || other === undefined || isSampled(conversation.case)) return [];
      if (other.turns.length !== conversation.turns.length) this.#unpaired(own.id);
      return conversation.turns.flatMap((turn, index) => {
        const later = other.turns[index];
        if (later === undefined) return [];
        if (other.turns.length === 1 && replaysDiffer(turn, later)) this.#remade(own.id);
        return spotsBetween(turn, later);
      });
    });
  }

  #unpaired(id: string): void {
    this.notes.add(
      `${id} sends other requests from render to render: only those that all renders have were compared.`,
    );
  }

  #remade(id: string): void {
    this.notes.add(
      `${id} puts other ids or turns of the assistant into its history from render to render: whether a conversation keeps them is seen from turn to turn only, so let it print or send several turns.`,
    );
  }

  #hear({ hints }: PerturbedRender): void {
    for (const hint of hints) this.notes.add(`${this.id}: ${hint}`);
  }
}
