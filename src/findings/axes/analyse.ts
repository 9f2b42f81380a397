import { GuardError } from '../../errors.ts';
import type { Draft } from '../draft.ts';
import type { Json } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import { comparedUnits } from '../../request/layout.ts';
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
import type { RepeatFact } from './repeat.ts';
import type { AnalysedRequest } from './request.ts';
import { sharedUnitsOf, shownBySiblings } from './in-every-request.ts';
import type { Relation } from './sibling-compare.ts';
import {
  type AnalysedVariation,
  relatedDrafts,
  siblingPairs,
  variablesOf,
  variationDrafts,
  withoutEffect,
} from './siblings.ts';

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
    for (const [turn, request] of conversation.turns.entries()) {
      const analysed = await analyseRequest(request, turn, source.kind, overrides, counter);
      if (typeof analysed === 'string') {
        const at = request.locate('', null);
        return { outcome: 'failed', id, declared, source, reason: analysed, at };
      }
      for (const note of analysed.segmented.notes) notes.add(note);
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
  const related = await withSiblings(prompt, conversations, overrides, counter);
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

/** The conversations with what their siblings show, and what is to be said of variables. */
async function withSiblings(
  prompt: Extract<RenderedPrompt, { outcome: 'rendered' }>,
  conversations: readonly AnalysedConversation[],
  overrides: ModelOverrides,
  counter: UnitCounter,
): Promise<{
  readonly conversations: readonly AnalysedConversation[];
  readonly notes: readonly string[];
}> {
  const { source, id } = prompt;
  const declared = prompt.siblings === 'none' ? null : (prompt.siblings ?? undefined);
  const pairs = siblingPairs(conversations, {
    cases: declared === undefined ? 'tenant' : declared,
    conversations: declared === undefined ? UNDECLARED[source.kind] : declared,
  });
  const drafts = relatedDrafts(pairs);
  const shown = shownBySiblings(pairs);
  const pinned = conversations[0]?.turns[0];
  const variations: AnalysedVariation[] = [];
  const notes: string[] = [];
  for (const { variable, varies, requests, failures } of prompt.variations ?? []) {
    const analysed: AnalysedRequest[] = [];
    const reasons = [...failures];
    for (const request of requests) {
      const one = await analyseRequest(request, 0, source.kind, overrides, counter);
      if (typeof one === 'string') reasons.push(one);
      else analysed.push(one);
    }
    variations.push({ variable, relation: varies, requests: analysed });
    for (const reason of new Set(reasons))
      notes.push(`${id}: a value of '${variable}' could not be tried: ${reason}`);
    if (requests.length + failures.length === 0)
      notes.push(`${id}: '${variable}' has one value, so what it reaches is not known.`);
  }
  if (pinned === undefined) return { conversations, notes };
  const idle = withoutEffect(pinned, variations);
  const tried = variations.filter(({ requests }) => requests.length > 0);
  const isCommand = source.kind === 'command' || source.kind === 'capture';
  if (isCommand && idle.length > 0 && idle.length === tried.length)
    notes.push(
      `${id}: its command seems to ignore its variables: with other values of ${idle.map((name) => `'${name}'`).join(', ')} it sends the same. It gets them in PROMPT_VARS_JSON, and in the file behind --vars.`,
    );
  else for (const name of idle) notes.push(`${id}: '${name}' has no effect with the values tried.`);
  const own = variationDrafts(pinned, variations);
  const { variables, shared } = variablesOf(pinned, variations);
  return {
    conversations: conversations.map((conversation, index) => {
      const found = [...(index === 0 ? own : []), ...(drafts.get(conversation) ?? [])];
      const known = sharedUnitsOf(conversation, source.kind, tried.length > 0 ? shared : null);
      const seen = shown.get(conversation);
      const held = known ?? seen?.shared;
      const all = seen?.varying ? [...variables, seen.varying] : variables;
      return {
        ...conversation,
        ...(found.length > 0 && { siblings: found }),
        ...(held !== undefined && { shared: held }),
        ...(all.length > 0 && { variables: all }),
      };
    }),
    notes,
  };
}

/** How separate conversations of a prompt relate where its definition says nothing. */
const UNDECLARED: Readonly<Record<SourceKind, Relation | null>> = {
  capture: 'session',
  recording: 'session',
  trace: 'session',
  command: 'session',
  request: null,
  composed: null,
  format: null,
  text: null,
  code: null,
};

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
  const { locate, read } = request;
  return { segmented, tokens, locate, sourceKind, turn, ...(read !== undefined && { read }) };
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
