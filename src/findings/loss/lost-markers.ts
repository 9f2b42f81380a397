import type { Breakpoint } from '../../request/unit.ts';
import { lastBreakpoint } from '../../request/layout.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { type CorrectedTurn, markedAt } from './corrected-turns.ts';
import type { Unexplained } from './referee.ts';
import type { Change } from './side-play.ts';

/** Why head does not read what base does, and where. */
export interface LostMarkers {
  /** `ttl` where entries die too early, `breakpoint` where there are none; null where markers do not help. */
  readonly cause: 'ttl' | 'breakpoint' | null;
  /** Turn of head, and its first unit that base's request reads and this one does not. */
  readonly turn: number;
  readonly unit: number;
  /** The unit on which the marker stood. */
  readonly carrier: number;
  readonly lost: number;
  /** The share of the requests that lose. */
  readonly requests: number;
}

/** The least part of a loss that markers have to give back to be what explains it. */
const GIVES_BACK = 0.5;

/** Looks for base's markers, and their lives, in what head does not read: what would they give back? */
export function lostMarkers(unexplained: Unexplained): LostMarkers {
  const { head, lost, aligned } = unexplained;
  const first = lost.findIndex((tokens) => tokens > 0);
  const { turn = 0, units = 0 } = head.requests.corrected[first] ?? {};
  const tried = (change: Change): boolean => {
    const played = head.plays.changed(head.all, change);
    return played.some(({ read }, at) => {
      const gained = read - (head.requests.corrected[at]?.read ?? 0);
      return (lost[at] ?? 0) > 0 && gained >= (lost[at] ?? 0) * GIVES_BACK;
    });
  };
  const cause = tried(livesOf(unexplained))
    ? ('ttl' as const)
    : tried(markersOf(unexplained))
      ? ('breakpoint' as const)
      : null;
  const place = placeIn(unexplained, turn, units);
  return {
    cause,
    turn,
    ...place,
    lost: Math.max(...lost),
    requests: lost.filter((tokens) => tokens > 0).length / Math.max(1, aligned.length),
  };
}

/** Head's turn with the lives that base's markers have at the same places. */
function livesOf({ base, alignment }: Unexplained): Change {
  return (turn, index) => {
    const before = base.plays.side.turns[alignment.turnOf(index).turn];
    const common = alignment.commonOf(index);
    if (before === undefined || common === null) return turn;
    const lives = new Map(
      before.segmented.breakpoints.map(({ unit, ttl }) => [
        turn.own.indexOf(common.counterparts.get(unit) ?? -1),
        ttl,
      ]),
    );
    const fallback = before.segmented.breakpoints.at(-1)?.ttl;
    const breakpoints = turn.segmented.breakpoints.map((each): Breakpoint => ({
      ...each,
      ttl: lives.get(each.unit) ?? fallback ?? each.ttl,
    }));
    const { lifetime } = before.segmented;
    return { ...turn, segmented: { ...turn.segmented, breakpoints, lifetime: lifetime ?? null } };
  };
}

/** Head's turn with base's markers on what base marked, and one behind what base's request reads. */
function markersOf({ base, alignment }: Unexplained): Change {
  return (turn, index) => {
    const aligned = alignment.turnOf(index).turn;
    const before = base.plays.side.turns[aligned];
    const common = alignment.commonOf(index);
    if (before === undefined || common === null) return turn;
    const read = base.requests.actual.find((each) => each.turn === aligned)?.units ?? 0;
    const marks = [
      ...before.segmented.breakpoints.map(({ unit, ttl }) => ({ unit, ttl })),
      ...(read > 0 ? [{ unit: read - 1, ttl: null }] : []),
    ];
    return marks.reduce<CorrectedTurn>((marked, { unit, ttl }) => {
      const place = turn.own.indexOf(common.counterparts.get(unit) ?? -1);
      return place === -1 ? marked : markedAt(marked, place, ttl);
    }, turn);
  };
}

function placeIn(
  { base, head, alignment }: Unexplained,
  turn: number,
  units: number,
): { readonly unit: number; readonly carrier: number } {
  const aligned = alignment.turnOf(turn).turn;
  const common = alignment.commonOf(turn);
  const before: AnalysedRequest | undefined = base.plays.side.turns[aligned];
  const read = base.requests.actual.find((each) => each.turn === aligned)?.units ?? 0;
  const places = [...(common?.counterparts ?? [])]
    .filter(([own, other]) => own < read && other >= units && (common?.ofHead[other] ?? 0) > 0)
    .map(([, other]) => other);
  const marked = before === undefined ? null : lastBreakpoint(before.segmented);
  const last = Math.max(0, (head.plays.side.turns[turn]?.segmented.units.length ?? 1) - 1);
  const unit = places.length === 0 ? Math.min(units, last) : Math.min(...places);
  return { unit, carrier: common?.counterparts.get(marked ?? -1) ?? unit };
}
