import type { Breakpoint, Section, Unit } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { compareTurns } from '../axes/turn-compare.ts';
import { type Turn, turnHash, turnOf } from '../axes/turn-request.ts';
import type { Draft, Effect } from '../draft.ts';

/** A turn as it would be sent had some findings not happened. */
export interface CorrectedTurn {
  readonly segmented: Segmented;
  /** Tokens of each unit; 0 for what the real turn does not hold. */
  readonly tokens: readonly number[];
  /** For each unit its index in the real turn; null for what that does not hold. */
  readonly own: readonly (number | null)[];
}

type Rewrite = Extract<Effect, { kind: 'rewrites' }>;

interface Element {
  readonly unit: Unit;
  readonly tokens: number;
  readonly own: number | null;
}

/** A turn whose units are not all its own any more, and what of its own it lacks. */
interface State {
  readonly elements: readonly Element[];
  readonly dropped: ReadonlySet<number>;
  readonly isReal: boolean;
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
    const played = asPlayed(request, state);
    const keyed = effects.some(({ kind }) => kind === 'key')
      ? withKeyOf(played, turns, effects)
      : played;
    return withMarkers(keyed, effects);
  });
}

function real({ segmented, tokens }: AnalysedRequest): State {
  const elements = segmented.units.map((unit, own) => ({
    unit,
    own,
    tokens: tokens[own]?.mid ?? 0,
  }));
  return { elements, dropped: new Set(), isReal: true };
}

/** The later turn as it goes on from the earlier one's state, with these rewrites taken back. */
function rewound(before: State, earlier: Turn, later: Turn, rewrites: readonly Rewrite[]): State {
  const { counterparts } = compareTurns(earlier, later);
  const inverse = new Map([...counterparts].map(([a, b]) => [b, a]));
  const places = new Map(
    before.elements.flatMap(({ own }, at) => (own === null ? [] : [[own, at] as const])),
  );
  const gone = new Set(rewrites.flatMap((each) => each.before));
  const come = new Set(rewrites.flatMap((each) => each.after));
  const dropped = new Set<number>();
  const kept: Element[] = [];
  for (const element of real(later.request).elements) {
    const own = element.own ?? 0;
    const from = inverse.get(own);
    const isSame =
      from !== undefined && (come.has(own) || hashAt(earlier, from) === hashAt(later, own));
    if (from === undefined ? come.has(own) : isSame && before.dropped.has(from)) {
      dropped.add(own);
      continue;
    }
    const source = isSame ? before.elements[places.get(from) ?? -1] : undefined;
    kept.push(
      source === undefined ? element : { ...element, unit: likeOf(element.unit, source.unit) },
    );
  }
  const ordered = rewrites.some(({ isOrder }) => isOrder) ? inOrderOf(kept, inverse, places) : kept;
  const isMissing = ({ own }: Element) => own === null || (gone.has(own) && !counterparts.has(own));
  const elements = inserted(ordered, before.elements, isMissing, {
    placeOf: (own) => counterparts.get(own),
    hash: (unit) => turnHash(unit, later.request.segmented.freeForm),
    mayMove: (own) => own !== null && !inverse.has(own),
  });
  return { elements, dropped, isReal: false };
}

function hashAt({ request }: Turn, index: number): string {
  const unit = request.segmented.units[index];
  return unit === undefined ? '' : turnHash(unit, request.segmented.freeForm);
}

/** The unit at its own place with another one's content. */
function likeOf(own: Unit, source: Unit): Unit {
  if (own.value === source.value && own.frame === source.frame) return own;
  return { ...source, pointer: own.pointer, position: own.position, index: own.index };
}

/** The elements that have a counterpart, in its order; the others stay where they are. */
function inOrderOf(
  kept: readonly Element[],
  inverse: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, number>,
): readonly Element[] {
  const rankOf = ({ own }: Element): number | undefined => {
    const from = own === null ? undefined : inverse.get(own);
    return from === undefined ? undefined : places.get(from);
  };
  const bySection = (section: string) =>
    kept
      .filter((each) => each.unit.section === section && rankOf(each) !== undefined)
      .toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
      .values();
  const queues = new Map(
    ['params', 'tools', 'system', 'messages'].map((section) => [section, bySection(section)]),
  );
  return kept.map((each) => {
    const next = rankOf(each) === undefined ? each : queues.get(each.unit.section)?.next().value;
    if (next === undefined) return each;
    // What varies at a place varies there whatever stands at it.
    const { pointer, position, index } = each.unit;
    return { ...next, unit: { ...next.unit, pointer, position, index } };
  });
}

interface Insertion {
  /** Where a unit of the earlier turn stands in the later one. */
  readonly placeOf: (own: number) => number | undefined;
  readonly hash: (unit: Unit) => string;
  /** Whether a unit of the later turn may be one that left its place. */
  readonly mayMove: (own: number | null) => boolean;
}

/**
 * What the earlier turn has and the later one lacks, put behind what it stood behind: the unit itself where
 * it stands elsewhere in the later turn, else its content without tokens.
 */
function inserted(
  kept: readonly Element[],
  before: readonly Element[],
  isMissing: (element: Element) => boolean,
  { placeOf, hash, mayMove }: Insertion,
): readonly Element[] {
  if (!before.some(isMissing)) return kept;
  const byOwn = new Map(kept.flatMap((each) => (each.own === null ? [] : [[each.own, each]])));
  const movable = new Map<string, Element[]>();
  for (const each of kept) {
    if (!mayMove(each.own)) continue;
    const hashed = hash(each.unit);
    const known = movable.get(hashed);
    if (known === undefined) movable.set(hashed, [each]);
    else known.push(each);
  }
  const moved = new Set<Element>();
  const behind = new Map<Element | Section, Element[]>();
  let anchor: Element | null = null;
  for (const element of before) {
    if (!isMissing(element)) {
      const place = element.own === null ? undefined : placeOf(element.own);
      anchor = (place === undefined ? undefined : byOwn.get(place)) ?? anchor;
      continue;
    }
    const elsewhere = movable.get(hash(element.unit))?.shift();
    if (elsewhere !== undefined) moved.add(elsewhere);
    const position = anchor?.unit.position ?? element.unit.position;
    const put = elsewhere ?? { unit: { ...element.unit, position }, tokens: 0, own: null };
    const key = anchor ?? element.unit.section;
    const list = behind.get(key);
    if (list === undefined) behind.set(key, [put]);
    else list.push(put);
  }
  const all: Element[] = [];
  const begun = new Set<Section>();
  for (const each of kept) {
    const { section } = each.unit;
    // What stood in front of everything stands in front of its section.
    if (!begun.has(section)) all.push(...(behind.get(section) ?? []));
    begun.add(section);
    if (!moved.has(each)) all.push(each);
    all.push(...(behind.get(each) ?? []));
  }
  return all;
}

function asPlayed({ segmented, tokens }: AnalysedRequest, state: State): CorrectedTurn {
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
    .map((each): Breakpoint => ({ ...each, unit: placeOf(each.unit) }))
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
        lookups: [...new Set(segmented.lookups.map(placeOf))].toSorted((a, b) => a - b),
      }),
      ...(first?.section === 'params' && { illegal: segmented.illegal }),
    },
    tokens: elements.map((each) => each.tokens),
    own: elements.map(({ own }) => own),
  };
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
