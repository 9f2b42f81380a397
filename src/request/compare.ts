import type { Json } from '../json/value.ts';
import { type Alignment, alignByContent, alignByKey } from './align.ts';
import { type Placed, alignable, likenessInLog } from './alignable.ts';
import { type Edit, editsOf } from './edit.ts';
import { comparedHash, comparedValue } from './hash.ts';
import { type Layout, comparedUnits } from './layout.ts';
import { similarity } from './similarity.ts';
import type { Section, Unit } from './unit.ts';

/** A place where two requests that should share a prefix stop being equal. Numbers are unit indices. */
export type Divergence =
  | {
      readonly kind: 'edited';
      readonly before: number;
      readonly after: number;
      readonly edits: readonly Edit[];
      /** True where the role or another frame around the value differs too. */
      readonly reframed: boolean;
    }
  /** `before` is where it would stand on the earlier side. */
  | { readonly kind: 'added'; readonly before: number; readonly after: number }
  /** `after` is where it would stand on the later side. */
  | { readonly kind: 'removed'; readonly before: number; readonly after: number }
  /**
   * One per section: units that stand in another order; the pairs are those that left their place. `first` is
   * where each side stops being in the other's order: what stood behind a unit that went has closed up.
   */
  | {
      readonly kind: 'moved';
      readonly section: Section;
      readonly pairs: readonly (readonly [before: number, after: number])[];
      readonly first: readonly [before: number, after: number];
    }
  /** The same text in another number of units. */
  | {
      readonly kind: 'reshaped';
      readonly before: readonly number[];
      readonly after: readonly number[];
    };

export interface Comparison {
  /** In the order of the later request. */
  readonly divergences: readonly Divergence[];
  /** Which unit of the later request an earlier one became, edited or not. */
  readonly counterparts: ReadonlyMap<number, number>;
}

const SECTIONS: readonly Section[] = ['params', 'tools', 'system', 'messages'];

/** What of two requests is compared, and how. */
export interface Scope {
  /** Whether a unit takes part; `edge` is the side's own. */
  includes(unit: Unit, index: number, edge: number, layout: Layout): boolean;
  /** Equal hash, equal content. */
  hash(unit: Unit, freeForm: ReadonlySet<string>): string;
  /** What edits are looked for in. */
  value(unit: Unit): Json;
  /** True where messages are a log, appended to: what is alike elsewhere in it is another entry. */
  readonly isLog: boolean;
  /** Unit indices behind which a side has nothing to compare. */
  readonly edges: { readonly before: number; readonly after: number };
  /** Whether a divergence lies inside what is compared. */
  isInside(divergence: Divergence, edges: { before: number; after: number }): boolean;
}

/**
 * Every divergence between the compared regions of two requests (semantics, sections 1 to 3). Units are
 * aligned per section, beyond the regions too, so that a marker that moved does not make what it passed
 * look new. What the provider wrote and the client replays is left out.
 */
export function compare(before: Layout, after: Layout): Comparison {
  return compareWithin(before, after, {
    // What one side's markers leave out may be what the other one's cover.
    includes: (unit) => !unit.replayed,
    hash: comparedHash,
    value: comparedValue,
    isLog: false,
    edges: { before: comparedUnits(before), after: comparedUnits(after) },
    isInside,
  });
}

/** Every divergence between two requests inside a scope. */
export function compareWithin(before: Layout, after: Layout, scope: Scope): Comparison {
  const { edges } = scope;
  const divergences: Divergence[] = [];
  const counterparts = new Map<number, number>();
  for (const section of SECTIONS) {
    const earlier = alignable(before, edges.before, section, scope);
    const later = alignable(after, edges.after, section, scope);
    const isLog = scope.isLog && section === 'messages';
    const alignment =
      section === 'params' || section === 'tools'
        ? alignByKey(earlier, later, section === 'tools' ? similarity : undefined)
        : alignByContent(earlier, later, isLog ? likenessInLog : similarity, isLog);
    const found = divergencesOf(
      alignment,
      { earlier, later, before, after, section, scope },
      counterparts,
    );
    divergences.push(...found.filter((divergence) => scope.isInside(divergence, edges)));
  }
  return {
    divergences: divergences.toSorted((a, b) => laterPlace(a) - laterPlace(b)),
    counterparts,
  };
}

/** Index in the later request of the first unit that a divergence concerns. */
export function laterPlace(divergence: Divergence): number {
  switch (divergence.kind) {
    case 'moved':
      return Math.min(...divergence.pairs.map(([, after]) => after));
    case 'reshaped':
      return divergence.after[0] ?? 0;
    case 'edited':
    case 'added':
    case 'removed':
      return divergence.after;
  }
}

interface Context {
  readonly earlier: readonly Placed[];
  readonly later: readonly Placed[];
  readonly before: Layout;
  readonly after: Layout;
  readonly section: Section;
  readonly scope: Scope;
}

function divergencesOf(
  alignment: Alignment,
  context: Context,
  counterparts: Map<number, number>,
): readonly Divergence[] {
  const { earlier, later, before, after, section, scope } = context;
  const unitBefore = (index: number) => earlier[index]?.unit ?? end(before, earlier, section);
  const unitAfter = (index: number) => later[index]?.unit ?? end(after, later, section);
  const found: Divergence[] = [];
  for (const [i, j] of alignment.pairs) {
    const [a, b] = [unitBefore(i), unitAfter(j)];
    counterparts.set(a, b);
    if (earlier[i]?.hash !== later[j]?.hash) found.push(edited(before, after, a, b, scope));
  }
  for (const run of alignment.reshaped) {
    const [first, last] = [run.before.map(unitBefore), run.after.map(unitAfter)];
    found.push({ kind: 'reshaped', before: first, after: last });
    for (const unit of first) counterparts.set(unit, last.at(-1) ?? 0);
  }
  for (const index of alignment.added) {
    const place = placeOf(
      alignment.pairs.map(([i, j]) => [j, i] as const),
      index,
    );
    found.push({ kind: 'added', before: unitBefore(place), after: unitAfter(index) });
  }
  for (const index of alignment.removed) {
    const place = placeOf(alignment.pairs, index);
    found.push({ kind: 'removed', before: unitBefore(index), after: unitAfter(place) });
  }
  if (alignment.moved.length > 0) {
    const pairs = alignment.moved.map(([i, j]) => [unitBefore(i), unitAfter(j)] as const);
    const [i, j] = firstMoved(alignment);
    found.push({ kind: 'moved', section, pairs, first: [unitBefore(i), unitAfter(j)] });
  }
  return found;
}

function edited(before: Layout, after: Layout, a: number, b: number, scope: Scope): Divergence {
  const [earlier, later] = [before.units[a], after.units[b]];
  if (earlier === undefined || later === undefined) throw new RangeError('no such unit');
  return {
    kind: 'edited',
    before: a,
    after: b,
    edits: editsOf(scope.value(earlier), scope.value(later), after.freeForm),
    reframed: earlier.frame !== later.frame,
  };
}

/** The first place on each side where elements stand in another order. */
function firstMoved({ pairs, moved }: Alignment): readonly [before: number, after: number] {
  const left = new Set(moved);
  const stayed = pairs.filter((pair) => !left.has(pair));
  const before = Math.min(...moved.map(([i]) => i));
  const after = Math.min(...moved.map(([, j]) => j));
  const mirrored = stayed.map(([i, j]) => [j, i] as const);
  return [Math.min(before, placeOf(mirrored, after)), Math.min(after, placeOf(stayed, before))];
}

/** Where an element without counterpart would stand on the other side: behind its nearest neighbour's. */
function placeOf(pairs: readonly (readonly [number, number])[], index: number): number {
  let [nearest, place] = [-1, 0];
  for (const [own, other] of pairs) {
    if (own < index && own > nearest) [nearest, place] = [own, other + 1];
  }
  return place;
}

/** The unit index behind the last aligned unit of a section: where something appended would stand. */
function end(layout: Layout, placed: readonly Placed[], section: Section): number {
  const last = placed.at(-1);
  if (last !== undefined) return last.unit + 1;
  const rank = SECTIONS.indexOf(section);
  const next = layout.units.findIndex((unit) => SECTIONS.indexOf(unit.section) > rank);
  return next === -1 ? layout.units.length : next;
}

/** Whether a divergence touches the region of either side. */
function isInside(divergence: Divergence, edges: { before: number; after: number }): boolean {
  switch (divergence.kind) {
    case 'edited':
      return divergence.before < edges.before || divergence.after < edges.after;
    case 'added':
      return divergence.after < edges.after;
    case 'removed':
      return divergence.before < edges.before;
    case 'moved':
      return divergence.pairs.some(([a, b]) => a < edges.before || b < edges.after);
    case 'reshaped':
      return (
        divergence.before.some((a) => a < edges.before) ||
        divergence.after.some((b) => b < edges.after)
      );
  }
}
