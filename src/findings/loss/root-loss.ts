import type { Sampled } from '../../cache/play/sample.ts';
import type { Draft } from '../draft.ts';
import type { Loss, Root, SideLosses } from './losses.ts';

/** What a request loses, and what the other side's aligned one loses of the same content. */
type Compared = (
  played: readonly Sampled[],
) => readonly { readonly own: number; readonly other: number }[];

/** What every root cause of a side costs where it alone stays, and its part of the whole loss. */
export function rootLosses(
  side: SideLosses,
  roots: readonly Root[],
  compared: Compared,
): ReadonlyMap<Root, Loss> {
  const played = roots.filter((root) => root.some(isPlayed));
  const shares = sharesOf(side, played);
  return new Map(
    played.map((root) => [root, { ...lossOf(side, root, compared), share: shares.get(root) ?? 0 }]),
  );
}

/** What differs between deployments only is in no traffic, and its loss in none of the plays. */
function isPlayed({ effect }: Draft): boolean {
  return effect !== undefined && (effect.kind !== 'varies' || effect.rotation !== null);
}

function lossOf(side: SideLosses, root: Root, compared: Compared): Omit<Loss, 'share'> {
  const requests = side.only(root);
  const lost = side.lost(requests);
  const real = lost.flatMap((tokens, at) => (side.isReal(tokens, at) ? [at] : []));
  const losesMore = (played: readonly Sampled[]): boolean =>
    compared(played).some(({ own, other }, at) => side.isReal(own - other, at));
  const isMore = losesMore(requests);
  const itself = root.filter(({ axis }) => axis === 'repeat');
  const isMixed = itself.length > 0 && itself.length < root.length;
  return {
    steady: Math.max(0, ...lost),
    requests: lost.length === 0 ? 0 : real.length / lost.length,
    costPer1000: side.moreCost(requests),
    isReal: real.length > 0,
    isMore,
    isMoreByItself: isMore && isMixed ? losesMore(side.only(itself)) : isMore,
    turns: new Set(real.map((at) => requests[at]?.turn)).size,
  };
}

/** The request that loses most; -1 where none is played. */
export function worstOf(lost: readonly number[]): number {
  return lost.reduce((worst, tokens, at) => (tokens > (lost[worst] ?? -1) ? at : worst), -1);
}

/**
 * The parts of the whole loss, of the request that loses most: what correcting each root cause gives back,
 * in the order of their places, ties to the one whose correction alone gives back most.
 */
function sharesOf(side: SideLosses, roots: readonly Root[]): ReadonlyMap<Root, number> {
  const { actual, could } = side.requests;
  const at = worstOf(side.lost(actual));
  const most = could[at] ?? 0;
  const readWith = (corrected: ReadonlySet<Draft>) =>
    Math.min(most, side.plays.play(corrected)[at]?.read ?? 0);
  const [only, ...more] = roots;
  if (only !== undefined && more.length === 0)
    return new Map([[only, Math.max(0, most - readWith(new Set()))]]);
  const none = readWith(new Set());
  const alone = new Map(roots.map((root) => [root, readWith(new Set(root)) - none]));
  const ordered = roots.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || (alone.get(b) ?? 0) - (alone.get(a) ?? 0),
  );
  const shares = new Map<Root, number>();
  const corrected = new Set<Draft>();
  let before = none;
  for (const [index, root] of ordered.entries()) {
    for (const draft of root) corrected.add(draft);
    // All of them are corrected behind the last one, so that the parts add up.
    const after = index === ordered.length - 1 ? most : readWith(corrected);
    shares.set(root, Math.max(0, after - before));
    before = Math.max(before, after);
  }
  return shares;
}

function placeOf([first]: Root): number {
  return first?.unit ?? 0;
}
