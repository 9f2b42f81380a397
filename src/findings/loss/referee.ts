import type { Price } from '../../cache/play/predict.ts';
import { largerSample, sampleSize } from '../../cache/play/sample.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import {
  Alignment,
  type Loss,
  type Root,
  SideLosses,
  alignedReads,
  comparedLosses,
} from './losses.ts';
import { rootLosses, worstOf } from './root-loss.ts';
import { type PlayableSide, SidePlays, scenesOf } from './side-play.ts';
import { varyingIn } from './could.ts';

/** What the requests are played under. */
export interface PlayContext {
  readonly traffic: Traffic;
  readonly priceOf: (side: PlayableSide) => Price;
}

/** A side with its findings, those of one root cause together. */
export interface RefereedSide {
  readonly side: PlayableSide;
  readonly roots: readonly Root[];
}

/** What playing both sides shows. */
export interface Verdicts {
  /** What each root cause costs. */
  readonly losses: ReadonlyMap<Root, Loss>;
  readonly head: SideLosses | null;
  /** What head's requests do not read although base's do and all findings are corrected. */
  readonly unexplained: Unexplained | null;
  /** Whether no request of head loses anything. */
  readonly isNothingLost: boolean;
  /** E of each turn at base and at head. */
  readonly could: { readonly base: readonly number[]; readonly head: readonly number[] };
}

/** A loss that no finding explains. */
export interface Unexplained {
  readonly base: SideLosses;
  readonly head: SideLosses;
  readonly alignment: Alignment;
  /** (a) of each request of head. */
  readonly aligned: readonly number[];
  /** What each one loses. */
  readonly lost: readonly number[];
  /** The request that loses most. */
  readonly worst: number;
}

/** Plays base, head, and both with their findings taken back (semantics, section 0). */
export function referee(
  base: RefereedSide | null,
  head: RefereedSide | null,
  { traffic, priceOf }: PlayContext,
): Verdicts {
  const sides = new Set([base, head]);
  const sizes = [...sides].flatMap((each) =>
    each === null ? [] : [sampleSize(scenesOf(each.side, new Set()), traffic)],
  );
  const size = sizes.reduce(largerSample, { warming: 1, counted: 2 });
  const played = (each: RefereedSide | null): SideLosses | null =>
    each === null
      ? null
      : new SideLosses(new SidePlays(each.side, traffic, size), priceOf(each.side));
  const before = played(base);
  // A conversation that nothing changed is played once.
  const after = head === base ? before : played(head);
  const alignment = base === null || head === null ? null : new Alignment(base.side, head.side);
  const losses = new Map<Root, Loss>();
  if (after !== null && head !== null)
    for (const [root, loss] of rootLosses(
      after,
      head.roots,
      comparedLosses(after, before, alignment, true),
    ))
      losses.set(root, loss);
  if (before !== null && base !== null)
    for (const [root, loss] of rootLosses(
      before,
      base.roots,
      comparedLosses(before, after, alignment, false),
    ))
      losses.set(root, loss);
  const aligned =
    before === null || after === null || alignment === null
      ? []
      : alignedReads(before, after, alignment);
  const unexplained =
    before === null || after === null || alignment === null
      ? null
      : unexplainedOf(before, after, alignment, aligned);
  const total = (after?.lost(after.requests.actual) ?? []).map(
    (lost, at) => lost + (unexplained?.lost[at] ?? 0),
  );
  return {
    losses,
    head: after,
    unexplained,
    isNothingLost: total.every((lost) => lost === 0),
    could: { base: couldOf(before, []), head: couldOf(after, aligned) },
  };
}

function unexplainedOf(
  base: SideLosses,
  head: SideLosses,
  alignment: Alignment,
  aligned: readonly number[],
): Unexplained | null {
  const lost = head.requests.corrected.map(({ read }, at) => {
    const more = (aligned[at] ?? 0) - read;
    return head.isReal(more, at, aligned[at] ?? 0) ? more : 0;
  });
  const worst = worstOf(lost);
  if (worst === -1 || lost[worst] === 0) return null;
  return { base, head, alignment, aligned, lost, worst };
}

/** E by turn: what entries that live for ever would give, whatever the traffic. */
function couldOf(side: SideLosses | null, aligned: readonly number[]): readonly number[] {
  if (side === null) return [];
  const varying = side.plays.varying();
  const could: number[] = [];
  for (const [at, { read, turn, units }] of side.plays.everlasting(side.all).entries()) {
    const own = Math.max(0, read - varyingIn(varying[turn], units));
    could[turn] = Math.max(could[turn] ?? 0, own, aligned[at] ?? 0);
  }
  return could;
}
