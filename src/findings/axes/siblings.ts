import type { Draft } from '../draft.ts';
import { canonical } from '../../json/canonical.ts';
import { type Json, get, text } from '../../json/value.ts';
import { prefixIdOf } from '../../request/identity.ts';
import { similarity } from '../../request/similarity.ts';
import type { AnalysedConversation } from './analyse.ts';
import type { AnalysedRequest } from './request.ts';
import { siblingDrafts } from './sibling.ts';
import type { Relation } from './sibling-compare.ts';

/** A prompt rendered with other values of one variable, cut and counted. */
export interface AnalysedVariation {
  readonly variable: string;
  readonly relation: Relation;
  readonly requests: readonly AnalysedRequest[];
}

/** Agents less alike than this have nothing to share (semantics, section 3). */
const ALIKE = 0.5;
/** Different agents of one prompt that conversations are compared with. */
const MOST_AGENTS = 16;

/** What each variable that varies reaches: findings of the first conversation of the prompt. */
export function variationDrafts(
  pinned: AnalysedRequest,
  variations: readonly AnalysedVariation[],
): readonly Draft[] {
  return onceEach(
    variations.flatMap(({ variable, relation, requests }) =>
      requests.flatMap((request) => siblingDrafts(pinned, request, { relation, variable })),
    ),
  );
}

/** Variables that change nothing in any request, with the values tried. */
export function withoutEffect(
  pinned: AnalysedRequest,
  variations: readonly AnalysedVariation[],
): readonly string[] {
  if (variations.length === 0) return [];
  const print = ({ segmented }: AnalysedRequest) =>
    JSON.stringify([
      segmented.units.map(({ value }) => canonical(value, 'written')),
      segmented.cacheKey?.value,
    ]);
  const own = print(pinned);
  return variations
    .filter(({ requests }) => requests.length > 0 && requests.every((each) => print(each) === own))
    .map(({ variable }) => variable);
}

/**
 * Compares the cases of a prompt with its first one, and the conversations of a case with the first of the
 * same agent: what begins alike ought to share. Findings are those of the later conversation.
 */
export function relatedDrafts(
  conversations: readonly AnalysedConversation[],
  relations: { readonly cases: Relation | null; readonly conversations: Relation | null },
): ReadonlyMap<AnalysedConversation, readonly Draft[]> {
  const found = new Map<AnalysedConversation, readonly Draft[]>();
  const agents: AnalysedConversation[] = [];
  for (const conversation of conversations) {
    const request = conversation.turns[0];
    if (request === undefined) continue;
    const leader = agents.find((agent) => isSameAgent(agent.turns[0], request));
    if (leader === undefined) {
      if (agents.length < MOST_AGENTS) agents.push(conversation);
      continue;
    }
    const first = leader.turns[0];
    const isCase = leader.case !== conversation.case;
    const relation = isCase ? relations.cases : relations.conversations;
    if (first === undefined || relation === null) continue;
    const drafts = siblingDrafts(first, request, { relation, variable: null });
    const changed = changedValues(leader, conversation);
    if (drafts.length > 0)
      found.set(
        conversation,
        drafts.map((draft) => explained(draft, changed)),
      );
  }
  return found;
}

/** Variables that have another value in a case, with both values as text. */
function changedValues(
  first: AnalysedConversation,
  second: AnalysedConversation,
): readonly { readonly name: string; readonly said: readonly [string, string] }[] {
  const spell = (value: Json) => text(value) ?? canonical(value, 'written');
  return [...(second.values ?? [])].flatMap(([name, value]) => {
    const said = [spell(first.values?.get(name) ?? null), spell(value)] as const;
    return said[0] === said[1] ? [] : [{ name, said }];
  });
}

/** A finding between cases with the variable that makes the difference, where there is only one. */
function explained(draft: Draft, changed: ReturnType<typeof changedValues>): Draft {
  if (draft.code !== 'unshared-prefix') return draft;
  const [before, after] = [draft.before ?? '', draft.after ?? ''];
  const shown = changed.filter(({ said }) => before.includes(said[0]) && after.includes(said[1]));
  const [only, ...more] = changed.length === 1 ? changed : shown;
  if (only === undefined || more.length > 0) return draft;
  return { ...draft, causes: ['variable'], facts: { ...draft.facts, value: only.name } };
}

function isSameAgent(first: AnalysedRequest | undefined, second: AnalysedRequest): boolean {
  if (first === undefined || first.segmented.model !== second.segmented.model) return false;
  if (prefixIdOf(first.segmented) === prefixIdOf(second.segmented)) return true;
  return similarity(headOf(first), headOf(second)) >= ALIKE;
}

const heads = new WeakMap<AnalysedRequest, string>();

/** The words of the tools and the system prompt. */
function headOf(request: AnalysedRequest): string {
  const known = heads.get(request);
  if (known !== undefined) return known;
  const words = request.segmented.units
    .filter(({ section }) => section === 'tools' || section === 'system')
    .map(({ value }) => text(get(value, 'text')) ?? canonical(value, 'sorted'))
    .join('\n');
  heads.set(request, words);
  return words;
}

/** Another value in the same place is the same fact. */
function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([
      draft.code,
      draft.unitKey,
      draft.where?.pointer,
      draft.facts.value,
    ]);
    const earlier = kept.get(key);
    const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
    kept.set(key, { ...(earlier ?? draft), lostTokens });
  }
  return [...kept.values()];
}
