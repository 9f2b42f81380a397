import type { Breakpoint } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { type Turn, turnOf } from '../axes/turn-request.ts';
import type { Draft, Effect } from '../draft.ts';
import { type State, real, rewound } from './rewound.ts';

/** A turn as it would be sent had some findings not happened. */
export interface CorrectedTurn {
  readonly segmented: Segmented;
  /** Tokens of each unit; 0 for what the real turn does not hold. */
  readonly tokens: readonly number[];
  /** For each unit its index in the real turn; null for what that does not hold. */
  readonly own: readonly (number | null)[];
}

/**
 * The turns of a conversation with the effects of these drafts taken back: history that was not rewritten,
 * parameters and keys that were not flipped, markers that are there. What was added to the middle is left
 * out, and what went is there without tokens of its own, since a request cannot read what it does not hold.
 * Only hashes and counts of the played requests are other ones, never a text.
 */
export function correctedTurns(
  turns: readonly AnalysedRequest[],
  corrected: readonly Draft[],
  /** Which turn each one goes on from; null for none. */
  references: readonly (number | null)[],
): readonly CorrectedTurn[] {
  const byTurn = new Map<number, Draft[]>();
  for (const draft of corrected) {
    const turn = draft.where?.turn ?? 0;
    const known = byTurn.get(turn);
    if (known === undefined) byTurn.set(turn, [draft]);
    else known.push(draft);
  }
  const sent = new Map<number, Turn>();
  const turnAt = (index: number): Turn | undefined => {
    const request = turns[index];
    if (request === undefined) return undefined;
    const known = sent.get(index) ?? turnOf(request);
    sent.set(index, known);
    return known;
  };
  const states: State[] = [];
  return turns.map((request, index) => {
    const drafts = byTurn.get(index) ?? [];
    const effects = drafts.flatMap(({ effect }) => effect ?? []);
    const rewrites = effects.filter((effect) => effect.kind === 'rewrites');
    const reference = rewrites[0]?.earlier ?? references[index] ?? null;
    const before = reference === null ? undefined : states[reference];
    const [earlier, later] = [reference === null ? undefined : turnAt(reference), turnAt(index)];
    const isTouched = before !== undefined && (rewrites.length > 0 || !before.isReal);
    const state =
      isTouched && earlier !== undefined && later !== undefined
        ? rewound(before, earlier, later, rewrites)
        : real(request);
    states.push(state);
    const isOrdered = rewrites.some(({ isOrder }) => isOrder);
    const played = asPlayed(request, state, isOrdered ? markedIn(earlier) : NOWHERE);
    const keyed = effects.some(({ kind }) => kind === 'key')
      ? withKeyOf(played, turns, effects)
      : played;
    return withMarkers(keyed, effects);
  });
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Where a turn has markers. */
function markedIn(turn: Turn | undefined): ReadonlySet<string> {
  return new Set(turn?.request.segmented.breakpoints.map(({ pointer }) => pointer));
}

/** @param fixed places whose markers stay there, whatever stands at them: they are set by place, not by content */
function asPlayed(
  { segmented, tokens }: AnalysedRequest,
  state: State,
  fixed: ReadonlySet<string>,
): CorrectedTurn {
  if (state.isReal) {
    const own = segmented.units.map((_, index) => index);
    return { segmented, tokens: tokens.map(({ mid }) => mid), own };
  }
  const { elements } = state;
  const places = new Map(
    elements.flatMap(({ own }, at) => (own === null ? [] : [[own, at] as const])),
  );
  const placeOf = (unit: number): number => {
    for (let own = unit; own >= 0; own -= 1) {
      const at = places.get(own);
      if (at !== undefined) return at;
    }
    return 0;
  };
  const first = elements[0]?.unit;
  const breakpoints = segmented.breakpoints
    .map((each): Breakpoint => {
      // A marker at the end stays at the end, whatever left it.
      const isLast = each.unit === segmented.units.length - 1 && state.moved.has(each.unit);
      const isFixed = fixed.has(each.pointer) && elements.length === segmented.units.length;
      return isFixed ? each : { ...each, unit: placeOf(isLast ? each.unit - 1 : each.unit) };
    })
    .toSorted((a, b) => a.unit - b.unit);
  return {
    segmented: {
      ...segmented,
      units: elements.map(({ unit }) => unit),
      breakpoints: breakpoints.filter(
        ({ unit }, at) => at === 0 || unit !== breakpoints[at - 1]?.unit,
      ),
      newest: Math.min(
        elements.length,
        segmented.newest < segmented.units.length ? placeOf(segmented.newest) : elements.length,
      ),
      ...(segmented.lookups !== undefined && {
        lookups: endings(segmented.lookups.map(placeOf), elements).toSorted((a, b) => a - b),
      }),
      ...(first?.section === 'params' && { illegal: segmented.illegal }),
    },
    tokens: elements.map((each) => each.tokens),
    own: elements.map(({ own }) => own),
  };
}

/** Where messages end, those included that went and are back behind such a place. */
function endings(places: readonly number[], elements: State['elements']): readonly number[] {
  const all = new Set(places);
  // A set is walked on through what is added to it meanwhile.
  for (const place of all) if (elements[place + 1]?.own === null) all.add(place + 1);
  return [...all];
}

/** The turn with the key, and with it the namespace, of the turn that it goes on from. */
function withKeyOf(
  turn: CorrectedTurn,
  turns: readonly AnalysedRequest[],
  effects: readonly Effect[],
): CorrectedTurn {
  const effect = effects.find(({ kind }) => kind === 'key');
  const earlier = effect?.kind === 'key' ? turns[effect.earlier]?.segmented : undefined;
  const [space] = earlier?.units ?? [];
  if (earlier === undefined || space === undefined) return turn;
  const { segmented } = turn;
  const [own, ...rest] = segmented.units;
  const isModel = earlier.model === segmented.model;
  const units = isModel && own?.kind === 'namespace' ? [space, ...rest] : segmented.units;
  return { ...turn, segmented: { ...segmented, units, cacheKey: earlier.cacheKey ?? null } };
}

function withMarkers(turn: CorrectedTurn, effects: readonly Effect[]): CorrectedTurn {
  const wanted = effects.flatMap((effect) => (effect.kind === 'lacks-marker' ? [effect.unit] : []));
  return wanted.reduce((marked, own) => markedAt(marked, turn.own.indexOf(own)), turn);
}

/** The turn with a marker at the end of a unit. */
export function markedAt(turn: CorrectedTurn, unit: number, ttl?: string | null): CorrectedTurn {
  const { segmented } = turn;
  const { breakpoints, units } = segmented;
  const pointer = units[unit]?.pointer;
  if (pointer === undefined || breakpoints.some((each) => each.unit === unit)) return turn;
  const life = ttl ?? breakpoints[0]?.ttl ?? null;
  const added: Breakpoint = { unit, kind: 'explicit', pointer, ttl: life };
  const all = [...breakpoints, added].toSorted((a, b) => a.unit - b.unit);
  return { ...turn, segmented: { ...segmented, breakpoints: all } };
}
