import { GuardError } from '../../errors.ts';
import type { Draft } from '../draft.ts';
import type { Json } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import { comparedUnits } from '../../request/layout.ts';
import { cacheModelOf } from '../../request/provider/cache-model.ts';
import type { ModelOverride, Segmented } from '../../request/provider/provider.ts';
import { segment } from '../../request/provider/registry.ts';
import { segmentRead } from '../../request/provider/text/read.ts';
import { segmentText } from '../../request/provider/text/text.ts';
import { wrongType } from '../../request/provider/wrong-type.ts';
import {
  type FileLine,
  type PlaceholderFill,
  type PromptSource,
  type RenderedPrompt,
  type RenderedRequest,
  type SourceKind,
  hasRequest,
} from '../../render/rendering.ts';
import { estimateUnits, exactUnits } from '../../request/tokens/estimate.ts';
import type { TokenRange } from '../../request/tokens/range.ts';
import type { Variation } from '../loss/varying.ts';
import { authored } from './authored.ts';
import { Chain } from './chained.ts';
import type { RepeatFact } from './repeat.ts';
import { type AnalysedRequest, prefixTokens } from './request.ts';
import { withSiblings } from './with-siblings.ts';

/** Requests of one case in order, cut into units and counted. */
export interface AnalysedConversation {
  readonly case: string;
  readonly id: string;
  readonly turns: readonly AnalysedRequest[];
  /** What its variables were, by name; absent where it has none that are declared. */
  readonly values?: ReadonlyMap<string, Json>;
  /** What other renders of the same commit showed; absent where it was rendered once. */
  readonly repeats?: readonly RepeatFact[];
  /** Units of its first turn that all conversations share; absent for those of its compared region. */
  readonly shared?: ReadonlySet<number>;
  /** What its variables reach. */
  readonly variables?: readonly (Variation & { readonly name: string })[];
  /** Placeholders whose values nobody declares, with what code puts in; absent where there are none. */
  readonly placeholders?: ReadonlyMap<string, PlaceholderFill | null>;
  /** What its siblings showed; absent where it has none, or shares all that it could. */
  readonly siblings?: readonly Draft[];
}

/** A prompt of one side as the axes need it, or why it could not be had. */
export type AnalysedPrompt =
  | {
      readonly outcome: 'analysed';
      readonly id: string;
      /** The other side's definition rendered it: this side's config does not know the id. */
      readonly borrowed: boolean;
      readonly declared: boolean;
      readonly source: PromptSource;
      readonly conversations: readonly AnalysedConversation[];
      /** Assumptions that a reader should know, each once. */
      readonly notes: readonly string[];
    }
  | {
      readonly outcome: 'failed';
      readonly id: string;
      readonly declared: boolean;
      readonly source: PromptSource;
      readonly reason: string;
      readonly at: FileLine | null;
      /** For want of what this run does not have; left out where the commit is to blame. */
      readonly isOfRun?: boolean;
    };

/** Tokens of each unit of a request, as well as they are known. */
export type UnitCounter = (body: Json, segmented: Segmented) => Promise<readonly TokenRange[]>;

/** By estimate, without any count of a provider. */
const estimated: UnitCounter = async (_, { units, tokenFamily }) =>
  await estimateUnits(units, tokenFamily);

export type ModelOverrides = Readonly<Record<string, ModelOverride>>;

/** Cuts every request of a prompt into units and counts their tokens. One that is no request fails the prompt. */
export async function analysePrompt(
  prompt: RenderedPrompt,
  overrides: ModelOverrides,
  counter: UnitCounter = estimated,
): Promise<AnalysedPrompt> {
  if (prompt.outcome === 'failed') return prompt;
  const { id, declared, source } = prompt;
  const conversations: AnalysedConversation[] = [];
  const notes = new Set<string>(prompt.notes);
  for (const conversation of prompt.conversations) {
    const turns: AnalysedRequest[] = [];
    const chain = new Chain();
    for (const [turn, request] of conversation.turns.entries()) {
      const whole = { ...request, body: chain.next(request.body) };
      const analysed = await analyseRequest(whole, turn, source.kind, overrides, counter);
      if (typeof analysed === 'string') {
        const at = request.locate('', null);
        return { outcome: 'failed', id, declared, source, reason: analysed, at };
      }
      for (const note of analysed.segmented.notes) notes.add(note);
      const doubt = readDoubt(analysed);
      if (doubt !== null) notes.add(doubt);
      turns.push(analysed);
    }
    const { values } = conversation;
    const own = {
      case: conversation.case,
      id: conversation.id,
      turns,
      ...(prompt.placeholders !== undefined && { placeholders: prompt.placeholders }),
    };
    conversations.push(values === undefined ? own : { ...own, values });
  }
  if (declared && conversations.every(isNothingButNewest))
    notes.add(
      `${id}: all of it is the newest turn, which is another one in each request: nothing of it is compared. Put what is the same in every request into a system text.`,
    );
  const borrowed = prompt.borrowed ?? false;
  const related = await withSiblings(prompt, conversations, async (request) =>
    analyseRequest(request, 0, source.kind, overrides, counter),
  );
  return {
    outcome: 'analysed',
    id,
    borrowed,
    declared,
    source,
    conversations: related.conversations,
    notes: [...notes, ...related.notes],
  };
}

/** The measurement that saw what this request leaves read otherwise than is predicted; null for none. */
function readDoubt(request: AnalysedRequest): string | null {
  const { segmented, sourceKind } = request;
  const { contradicted } = cacheModelOf(segmented);
  const tokens = prefixTokens(request);
  const isRead =
    hasRequest(sourceKind) &&
    (segmented.stored ?? null) === null &&
    tokens >= segmented.rules.minimum.tokens &&
    tokens < (contradicted?.under ?? Infinity);
  return isRead && contradicted?.when === 'read' ? contradicted.note : null;
}

/** Whether nothing that a prompt says stands where requests are compared, so that no edit of it can be seen. */
function isNothingButNewest({ turns }: AnalysedConversation): boolean {
  const [first, ...more] = turns;
  if (first === undefined || more.length > 0) return false;
  const { segmented } = first;
  // Beside an explicit cache a system text is refused: what is the same stands in that cache.
  const hasCache = (segmented.stored ?? null) !== null;
  return (
    !hasCache &&
    segmented.units.slice(0, comparedUnits(segmented)).every(({ section }) => section === 'params')
  );
}

/** One request cut into units and counted, or one line that says why it could not be. */
export async function analyseRequest(
  request: RenderedRequest,
  turn: number,
  sourceKind: SourceKind,
  overrides: ModelOverrides,
  counter: UnitCounter = estimated,
): Promise<AnalysedRequest | string> {
  const { provider, model, body } = request;
  const segmented =
    sourceKind === 'code'
      ? segmentRead(body)
      : sourceKind === 'text' && typeof body === 'string'
        ? segmentText(body)
        : trySegment(() => authored(segment(body, { provider, model, overrides }), sourceKind));
  if (typeof segmented === 'string') return segmented;
  const wrong = isWritten(sourceKind) ? wrongType(body) : null;
  if (wrong !== null)
    return `${wrong.pointer} is ${wrong.found}, where APIs take ${wrong.wanted.join(' or ')}: no provider accepts this request; correct it.`;
  const count = segmented.units.length;
  if (count > LIMITS.unitsPerRequest)
    return `the request has ${count} tools, blocks and parameters, more than the ${LIMITS.unitsPerRequest} that are compared: no prompt has; split it, or leave the file out.`;
  const exact =
    request.unitTokens === null ? null : exactUnits(segmented.units, request.unitTokens);
  const tokens = exact ?? (await (hasRequest(sourceKind) ? counter : estimated)(body, segmented));
  const { locate, read, headers } = request;
  return {
    segmented,
    tokens,
    locate,
    sourceKind,
    turn,
    ...(read !== undefined && { read }),
    ...(headers !== undefined && { headers }),
  };
}

/** What was really sent is told as it was, and a text has no members. */
function isWritten(kind: SourceKind): boolean {
  return hasRequest(kind) && kind !== 'trace' && kind !== 'recording';
}

/** A body that is no request, or of a provider that is not supported, concerns its own prompt only. */
function trySegment(run: () => Segmented): Segmented | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof GuardError) return error.message;
    throw error;
  }
}
