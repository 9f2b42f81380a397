import type { Draft } from '../draft.ts';
import { canonical } from '../../json/canonical.ts';
import { type Json, get, text } from '../../json/value.ts';
import { prefixIdOf } from '../../request/identity.ts';
import { similarity } from '../../request/similarity.ts';
import type { AnalysedConversation } from './analyse.ts';
import type { AnalysedRequest } from './request.ts';
import { turnHash } from './turn-request.ts';
import { siblingDrafts } from './sibling.ts';
import { type Relation, rotationOf } from './sibling-compare.ts';
import { compareWhole, placesOfDivergence } from './varying-places.ts';
import type { Variation } from '../loss/varying.ts';

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

/** A value of a request has no end; of sessions, tenants and days there are as many as are named. */
function amongOf(relation: Relation, values: number): number | null {
  return relation === 'request' ? null : values;
}

/**
 * What each variable reaches, as the played requests have it, and which units of the pinned request other
 * values leave where they are.
 */
export function variablesOf(
  pinned: AnalysedRequest,
  variations: readonly AnalysedVariation[],
): {
  readonly variables: readonly (Variation & { readonly name: string })[];
  readonly shared: ReadonlySet<number>;
} {
  const shared = new Set(pinned.segmented.units.keys());
  const variables = variations.map(({ variable, relation, requests }) => {
    const places = requests.flatMap((request) => {
      // The pinned request is the one that is played: its places are wanted.
      const { divergences, counterparts } = compareWhole(request, pinned);
      const kept = new Set(counterparts.values());
      for (const unit of shared) if (!kept.has(unit)) shared.delete(unit);
      return divergences.flatMap((each) => placesOfDivergence(each, pinned));
    });
    const among = amongOf(relation, requests.length + 1);
    return { name: variable, rotation: rotationOf(relation), among, places };
  });
  return { variables, shared };
}

/** What each variable that varies reaches: findings of the first conversation of the prompt. */
export function variationDrafts(
  pinned: AnalysedRequest,
  variations: readonly AnalysedVariation[],
): readonly Draft[] {
  return onceEach(
    variations.flatMap(({ variable, relation, requests }) =>
      requests.flatMap((request) =>
        siblingDrafts(pinned, request, {
          relation,
          variable,
          among: amongOf(relation, requests.length + 1),
        }),
      ),
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

/** Two conversations of which the later one ought to share what the first of its agent has. */
export interface SiblingPair {
  readonly leader: AnalysedConversation;
  readonly follower: AnalysedConversation;
  readonly relation: Relation;
  /** How many values what differs has, where they are few; null without an end. */
  readonly among: number | null;
}

/**
 * The cases of a prompt with its first one, and the conversations of a case with the first of the same agent:
 * what begins alike ought to share.
 */
export function siblingPairs(
  conversations: readonly AnalysedConversation[],
  relations: { readonly cases: Relation | null; readonly conversations: Relation | null },
): readonly SiblingPair[] {
  const pairs: SiblingPair[] = [];
  const agents: AnalysedConversation[] = [];
  const cases = new Set(conversations.map((conversation) => conversation.case)).size;
  for (const follower of conversations) {
    const request = follower.turns[0];
    if (request === undefined) continue;
    const leader = agents.find((agent) => isSameAgent(agent.turns[0], request));
    if (leader === undefined) {
      if (agents.length < MOST_AGENTS) agents.push(follower);
      continue;
    }
    const isCase = leader.case !== follower.case;
    const relation = isCase ? relations.cases : relations.conversations;
    if (relation !== null) pairs.push({ leader, follower, relation, among: isCase ? cases : null });
  }
  return pairs;
}

/** Findings between siblings: those of the later conversation. */
export function relatedDrafts(
  pairs: readonly SiblingPair[],
): ReadonlyMap<AnalysedConversation, readonly Draft[]> {
  const found = new Map<AnalysedConversation, readonly Draft[]>();
  for (const { leader, follower, relation, among } of pairs) {
    const [first, request] = [leader.turns[0], follower.turns[0]];
    if (first === undefined || request === undefined) continue;
    const drafts = siblingDrafts(first, request, { relation, variable: null, among });
    const changed = changedValues(leader, follower);
    if (drafts.length > 0)
      found.set(
        follower,
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
  return equalPart(first, second) >= ALIKE || similarity(headOf(first), headOf(second)) >= ALIKE;
}

/** How much of the smaller one of two requests stands in the other one too, unit by unit. */
function equalPart(first: AnalysedRequest, second: AnalysedRequest): number {
  const [a, b] = [unitTokens(first), unitTokens(second)];
  const sum = (units: ReadonlyMap<string, number>) =>
    [...units.values()].reduce((x, y) => x + y, 0);
  const least = Math.min(sum(a), sum(b));
  let both = 0;
  for (const [hash, tokens] of a) both += Math.min(tokens, b.get(hash) ?? 0);
  return least === 0 ? 0 : both / least;
}

const counted = new WeakMap<AnalysedRequest, ReadonlyMap<string, number>>();

function unitTokens(request: AnalysedRequest): ReadonlyMap<string, number> {
  const known = counted.get(request);
  if (known !== undefined) return known;
  const units = new Map<string, number>();
  const { freeForm } = request.segmented;
  for (const [index, unit] of request.segmented.units.entries()) {
    const tokens = request.tokens[index]?.mid ?? 0;
    if (tokens === 0) continue;
    const hash = turnHash(unit, freeForm);
    units.set(hash, (units.get(hash) ?? 0) + tokens);
  }
  counted.set(request, units);
  return units;
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
