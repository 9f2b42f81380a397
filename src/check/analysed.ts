import {
  type AnalysedPrompt,
  type ModelOverrides,
  type UnitCounter,
  analysePrompt,
} from '../findings/axes/analyse.ts';
import { openDifferences } from '../request/provider/open-differences.ts';
import type { RenderedPrompt, RenderedRequest } from '../render/rendering.ts';
import { failedPrompt } from './caps.ts';
import type { Rendered } from './rendered.ts';
import type { SideRun } from './side-run.ts';

/** The third stage: the prompts of both sides, cut into units and counted. */
export interface AnalysedRun {
  readonly base: readonly AnalysedPrompt[];
  readonly head: readonly AnalysedPrompt[];
}

export interface AnalyseOptions {
  readonly models: ModelOverrides;
  readonly counter?: UnitCounter | undefined;
  readonly phase?: ((text: string) => void) | undefined;
  /** Why no further prompt is begun; null where there is time. */
  readonly late?: (() => string | null) | undefined;
}

/** Cuts the requests of both sides into units and counts their tokens. */
export async function analyse(
  run: SideRun & Partial<Pick<Rendered, 'repeated'>>,
  { models, counter, phase = () => {}, late = () => null }: AnalyseOptions,
): Promise<AnalysedRun> {
  // What is equal on both sides may be the very same object: analysed once.
  const known = new Map<RenderedPrompt, AnalysedPrompt>();
  const again = (prompt: RenderedPrompt, name: 'base' | 'head') => {
    if (prompt.outcome === 'failed') return null;
    const own = run.repeated?.[name].get(prompt.id) ?? null;
    return own?.outcome === 'analysed' ? { ...own, borrowed: prompt.borrowed ?? false } : own;
  };
  const atBase = new Map(run.base.map((prompt) => [prompt.id, prompt]));
  const twin = (prompt: RenderedPrompt): AnalysedPrompt | null => {
    const other = atBase.get(prompt.id);
    if (other === undefined || again(other, 'base') !== null || !areTwins(other, prompt))
      return null;
    const analysed = known.get(other);
    if (analysed?.outcome !== 'analysed' || prompt.outcome === 'failed') return null;
    return { ...analysed, source: prompt.source, borrowed: prompt.borrowed ?? false };
  };
  const side = async (prompts: readonly RenderedPrompt[], name: 'base' | 'head') => {
    const analysed: AnalysedPrompt[] = [];
    for (const [index, prompt] of prompts.entries()) {
      phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
      const result =
        known.get(prompt) ??
        again(prompt, name) ??
        (name === 'head' ? twin(prompt) : null) ??
        (await analysePrompt(inTime(prompt, late()), models, counter));
      known.set(prompt, result);
      analysed.push(result);
    }
    return analysed;
  };
  const base = await side(run.base, 'base');
  const head = await side(run.head, 'head');
  const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
  return { base, head: head.map((one) => withOpenDifferences(one, earlier.get(one.id))) };
}

function inTime(prompt: RenderedPrompt, late: string | null): RenderedPrompt {
  return late === null || prompt.outcome === 'failed'
    ? prompt
    : { ...failedPrompt(prompt, late), isOfRun: true };
}

/** Whether two prompts send the very same values: a file that is equal on both sides is read once. */
function areTwins(a: RenderedPrompt, b: RenderedPrompt): boolean {
  if (a.outcome === 'failed' || b.outcome === 'failed') return false;
  // What fills them in may differ where the texts do not.
  if (a.placeholders !== b.placeholders) return false;
  const hasVariations = [a, b].some(({ variations = [] }) => variations.length > 0);
  if (hasVariations || a.siblings !== b.siblings || a.declared !== b.declared) return false;
  return (
    a.conversations.length === b.conversations.length &&
    a.conversations.every((one, index) => {
      const other = b.conversations[index];
      return (
        other?.case === one.case &&
        other.id === one.id &&
        other.turns.length === one.turns.length &&
        other.turns.every((turn, at) => areSent(turn, one.turns[at]))
      );
    })
  );
}

function areSent(a: RenderedRequest, b: RenderedRequest | undefined): boolean {
  if (b === undefined || typeof a.body !== 'object') return false;
  const members = ['body', 'provider', 'model', 'unitTokens', 'namespace'] as const;
  return (
    members.every((member) => a[member] === b[member]) &&
    JSON.stringify(a.headers) === JSON.stringify(b.headers)
  );
}

/** The prompt with what is to be said of differences of which nobody knows whether they matter. */
function withOpenDifferences(
  prompt: AnalysedPrompt,
  before: AnalysedPrompt | undefined,
): AnalysedPrompt {
  if (prompt.outcome === 'failed') return prompt;
  const notes = prompt.conversations.flatMap(({ case: name, id, turns }) => {
    const older =
      before?.outcome === 'analysed'
        ? before.conversations.find((each) => each.case === name && each.id === id)
        : undefined;
    return turns.flatMap(({ segmented }, turn) =>
      [older?.turns[turn], turns[turn - 1]].flatMap((earlier) =>
        earlier === undefined ? [] : openDifferences(earlier.segmented, segmented),
      ),
    );
  });
  return notes.length === 0
    ? prompt
    : { ...prompt, notes: [...new Set([...prompt.notes, ...notes])] };
}
