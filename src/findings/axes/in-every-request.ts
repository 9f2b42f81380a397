import { comparedUnits } from '../../request/layout.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { SourceKind } from '../../render/rendering.ts';
import type { Variation } from '../loss/varying.ts';
import type { AnalysedConversation } from './analyse.ts';
import type { AnalysedRequest } from './request.ts';
import { rotationOf } from './sibling-compare.ts';
import type { SiblingPair } from './siblings.ts';
import { compareWhole, placesOfDivergence } from './varying-places.ts';

/**
 * Units of a conversation's first turn that every request is known to have, beyond its compared region: the
 * literal text of what is composed, what other values of the variables leave alone, and a body of one message
 * that a repository keeps as a file (semantics, section 1). Undefined where nothing beyond it is known.
 */
export function sharedUnitsOf(
  { turns }: AnalysedConversation,
  kind: SourceKind,
  unvaried: ReadonlySet<number> | null,
): ReadonlySet<number> | undefined {
  const [first, ...more] = turns;
  if (first === undefined) return undefined;
  const { segmented } = first;
  const all = segmented.units.map((_, unit) => unit);
  const isLiteral = kind === 'composed' || kind === 'format';
  if (isLiteral) return unvaried ?? new Set(all);
  if (segmented.rules.kind !== 'prefix') return undefined;
  const isKept =
    kind === 'request' && more.length === 0 && segmented.newest <= firstContent(segmented);
  if (unvaried === null && !isKept) return undefined;
  return unvaried ?? new Set(all);
}

/** The first unit that says something. */
function firstContent({ units }: Segmented): number {
  const first = units.findIndex(({ section }) => section !== 'params');
  return first === -1 ? units.length : first;
}

/** What siblings show of a conversation's newest turn. */
export interface ShownBySiblings {
  /** Units of its first turn that a sibling has too, as a whole or from their beginning on. */
  readonly shared: ReadonlySet<number>;
  /** Where in them the sibling says something else. */
  readonly varying: (Variation & { readonly name: string }) | null;
}

/**
 * Where any prefix matches: what a sibling says too, inside the newest turn as well, is shared up to where it
 * says something else (semantics, section 1).
 */
export function shownBySiblings(
  pairs: readonly SiblingPair[],
): ReadonlyMap<AnalysedConversation, ShownBySiblings> {
  const found = new Map<AnalysedConversation, ShownBySiblings>();
  const add = (own: AnalysedConversation, other: AnalysedConversation, pair: SiblingPair) => {
    const [request, sibling] = [own.turns[0], other.turns[0]];
    if (found.has(own) || request === undefined || sibling === undefined) return;
    if (request.segmented.rules.kind !== 'prefix') return;
    if (request.segmented.provider !== sibling.segmented.provider) return;
    found.set(own, shownBy(sibling, request, pair));
  };
  for (const pair of pairs) {
    add(pair.leader, pair.follower, pair);
    add(pair.follower, pair.leader, pair);
  }
  return found;
}

function shownBy(
  sibling: AnalysedRequest,
  request: AnalysedRequest,
  { relation, among }: SiblingPair,
): ShownBySiblings {
  const { divergences, counterparts } = compareWhole(sibling, request);
  const end = comparedUnits(request.segmented);
  // Behind the compared region no finding tells of what differs.
  const edited = divergences.filter((each) => each.kind === 'edited' && each.after >= end);
  const places = edited.flatMap((each) => placesOfDivergence(each, request));
  return {
    shared: new Set(
      [...request.segmented.units.keys()].slice(0, end).concat(...counterparts.values()),
    ),
    varying:
      places.length === 0
        ? null
        : { name: 'what siblings say otherwise', rotation: rotationOf(relation), among, places },
  };
}
