import type { Section, Unit } from '../../request/unit.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { compareTurns } from '../axes/turn-compare.ts';
import { type Turn, turnHash } from '../axes/turn-request.ts';
import type { Effect } from '../draft.ts';

type Rewrite = Extract<Effect, { kind: 'rewrites' }>;

interface Element {
  readonly unit: Unit;
  readonly tokens: number;
  readonly own: number | null;
}

/** A turn whose units are not all its own any more, nor where it has them. */
export interface State {
  readonly elements: readonly Element[];
  /** Units of its own that came into the middle and stand behind what was there already. */
  readonly late: ReadonlySet<number>;
  /** Units of its own that are back where an earlier turn had them. */
  readonly moved: ReadonlySet<number>;
  readonly isReal: boolean;
}

/** A turn as it was sent. */
export function real({ segmented, tokens }: AnalysedRequest): State {
  const elements = segmented.units.map((unit, own) => ({
    unit,
    own,
    tokens: tokens[own]?.mid ?? 0,
  }));
  return { elements, late: new Set(), moved: new Set(), isReal: true };
}

/** The later turn as it goes on from the earlier one's state, with these rewrites taken back. */
export function rewound(
  before: State,
  earlier: Turn,
  later: Turn,
  rewrites: readonly Rewrite[],
): State {
  const { counterparts } = compareTurns(earlier, later);
  const inverse = new Map([...counterparts].map(([a, b]) => [b, a]));
  const places = new Map(
    before.elements.flatMap(({ own }, at) => (own === null ? [] : [[own, at] as const])),
  );
  const gone = new Set(rewrites.flatMap((each) => each.before));
  const come = new Set(rewrites.flatMap((each) => each.after));
  const edits = rewrites.filter(({ isOrder }) => !isOrder);
  const edited = new Set(edits.flatMap((each) => each.after));
  const was = new Set(edits.flatMap((each) => each.before));
  let rewritten = [...was].reduce((sum, own) => sum + (earlier.request.tokens[own]?.mid ?? 0), 0);
  const late = new Set<number>();
  const arrived: Element[] = [];
  const kept: Element[] = [];
  for (const element of real(later.request).elements) {
    const own = element.own ?? 0;
    const from = inverse.get(own);
    if (from === undefined && come.has(own)) {
      late.add(own);
      arrived.push(element);
      continue;
    }
    const isSame =
      from !== undefined && (come.has(own) || hashAt(earlier, from) === hashAt(later, own));
    if (isSame && before.late.has(from)) late.add(own);
    const source = isSame ? before.elements[places.get(from) ?? -1] : undefined;
    // What rewritten units have grown by nobody could have read yet.
    const tokens = edited.has(own) ? Math.min(element.tokens, rewritten) : element.tokens;
    if (edited.has(own)) rewritten -= tokens;
    kept.push(
      source === undefined
        ? { ...element, tokens }
        : { ...element, tokens, unit: likeOf(element.unit, source.unit) },
    );
  }
  const ordered = rewrites.some(({ isOrder }) => isOrder) ? inOrderOf(kept, inverse, places) : kept;
  const isLate = ({ own }: Element) =>
    own !== null && before.late.has(own) && late.has(counterparts.get(own) ?? -1);
  const isMissing = (element: Element) =>
    element.own === null ||
    (gone.has(element.own) && !counterparts.has(element.own)) ||
    isLate(element);
  const { elements, moved } = inserted(ordered, before.elements, {
    isMissing,
    isLate,
    placeOf: (own) => counterparts.get(own),
    hash: (unit) => turnHash(unit, later.request.segmented.freeForm),
    mayMove: (own) => own !== null && (!inverse.has(own) || late.has(own)),
  });
  return {
    elements: withArrived(elements, arrived, later.request.segmented.newest),
    late,
    moved,
    isReal: false,
  };
}

/** What came into the middle stands in front of the newest turn: so it would have cost nothing. */
function withArrived(
  elements: readonly Element[],
  arrived: readonly Element[],
  newest: number,
): readonly Element[] {
  const found = elements.findIndex(({ own }) => own !== null && own >= newest);
  const at = found === -1 ? elements.length : found;
  const position = (elements[at] ?? elements.at(-1))?.unit.position ?? 0;
  return elements.toSpliced(
    at,
    0,
    ...arrived.map((each) => ({ ...each, unit: { ...each.unit, position } })),
  );
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
  /** Whether what the earlier turn has is not at its place in the later one. */
  readonly isMissing: (element: Element) => boolean;
  /** Whether it came into the middle once, and stays behind what was there then. */
  readonly isLate: (element: Element) => boolean;
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
  { isMissing, isLate, placeOf, hash, mayMove }: Insertion,
): { readonly elements: readonly Element[]; readonly moved: ReadonlySet<number> } {
  if (!before.some(isMissing)) return { elements: kept, moved: new Set() };
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
    const { section } = element.unit;
    // What stood at the end of another section may stand in the middle of it now.
    const isThere = kept.some((each) => each.unit.section === section);
    const isBehind =
      anchor !== null && (anchor.unit.section === section || !isThere || isLate(element));
    const key = isBehind && anchor !== null ? anchor : section;
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
  return { elements: all, moved: new Set([...moved].flatMap(({ own }) => own ?? [])) };
}
