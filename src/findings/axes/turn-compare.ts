import type { Comparison, Divergence } from '../../request/compare.ts';
import { compareWithin } from '../../request/compare.ts';
import { get, text } from '../../json/value.ts';
import type { Unit } from '../../request/unit.ts';
import { type Turn, firstDifference, isShed, turnHash } from './turn-request.ts';

/**
 * Every place where `later` stops being what `earlier` left in the cache. What it only appends is growth;
 * so is a last text that goes on (an answer that the client had begun).
 */
export function compareTurns(earlier: Turn, later: Turn): Comparison {
  const edge = edgeOf(earlier, later);
  const [before, after] = [earlier.request.segmented, later.request.segmented];
  const end = endOfHistory(earlier, later);
  const found = compareWithin(before, after, {
    includes: (unit, index, _edge, layout) =>
      layout === before
        ? !isShed(unit, earlier.request)
        : index < end && !isShed(unit, later.request),
    hash: turnHash,
    value: (unit) => unit.value,
    isLog: true,
    edges: { before: edge, after: after.units.length },
    isInside: (divergence) => isInside(divergence, edge),
  });
  const kept = Math.max(-1, ...found.counterparts.values());
  const grown = Math.min(Math.max(after.newest, kept), answerBehind(kept, earlier, later));
  const isNew = (divergence: Divergence) =>
    divergence.kind === 'added' && divergence.after >= grown;
  return { ...found, divergences: found.divergences.filter((each) => !isNew(each)) };
}

/**
 * Where the later request goes on with an answer behind all that it has of the earlier one: from there on it
 * has grown, whatever went from the end of the earlier one.
 */
function answerBehind(kept: number, earlier: Turn, later: Turn): number {
  if (earlier.request.segmented.units.at(-1)?.role === 'assistant') return Infinity;
  const answer = later.request.segmented.units.findIndex(
    ({ role }, at) => at > kept && role === 'assistant',
  );
  return answer === -1 ? Infinity : answer;
}

/**
 * The units of the later request that may be what the earlier one left: all but its newest turn, where the
 * provider answered in between. What is said again there has left its place.
 */
function endOfHistory(earlier: Turn, later: Turn): number {
  const { units, newest } = later.request.segmented;
  const first = later.links().get(earlier.chain[earlier.left - 1] ?? '') ?? -1;
  const isAnswered = answersIn(later) > 0 && !isSentAgain(earlier, later);
  return isAnswered && first < newest ? newest : units.length;
}

/** Whether the later request asks what the earlier one asked, with no answer in between. */
function isSentAgain(earlier: Turn, later: Turn): boolean {
  if (answersIn(later) > answersIn(earlier)) return false;
  const [asked, again] = [earlier, later].map(({ request: { segmented } }) =>
    segmented.units.slice(segmented.newest).map((unit) => turnHash(unit, segmented.freeForm)),
  );
  return asked?.join() === again?.join();
}

function answersIn({ request: { segmented } }: Turn): number {
  const { units, newest } = segmented;
  return units
    .slice(0, newest)
    .filter(({ role, section }) => section === 'messages' && role === 'assistant').length;
}

/**
 * How many of the earlier request's units are compared. Where any prefix matches, what stood behind the
 * question and was shown once (a reminder, the time) is left out: the answer came right after the rest,
 * and nothing that was meant to stay is lost. What a marker covers was meant to stay.
 */
function edgeOf(earlier: Turn, later: Turn): number {
  const { segmented } = earlier.request;
  const first = firstDifference(earlier, later);
  const place = later.links().get(earlier.chain[first - 1] ?? '') ?? -1;
  const next = later.request.segmented.units[place + 1];
  if (first === segmented.units.length - 1 && isContinued(segmented.units[first], next))
    return Math.min(first, earlier.left);
  if (segmented.rules.kind === 'entries' || first <= segmented.newest) return earlier.left;
  return next?.role === 'assistant' ? first : earlier.left;
}

/**
 * True where the later request asks another question at the same place: it was sent instead of the earlier
 * one (a retry, another user), and goes on from what was before both.
 */
export function isAlternative(earlier: Turn, later: Turn): boolean {
  const first = firstDifference(earlier, later);
  if (first < earlier.request.segmented.newest) return false;
  const place = later.links().get(earlier.chain[first - 1] ?? '') ?? -1;
  const rest = later.request.segmented.units.slice(place + 1);
  return first < earlier.chain.length && rest.every(({ role }) => role !== 'assistant');
}

function isInside(divergence: Divergence, edge: number): boolean {
  switch (divergence.kind) {
    case 'edited':
    case 'added':
    case 'removed':
      return divergence.before < edge;
    case 'moved':
      // Which of them left their place is a matter of counting: where the order ends is not.
      return divergence.first[0] < edge || divergence.pairs.some(([before]) => before < edge);
    case 'reshaped':
      return divergence.before.some((before) => before < edge);
  }
}

/** An answer that the client had begun, and the whole of it. */
function isContinued(begun: Unit | undefined, whole: Unit | undefined): boolean {
  const start = text(get(begun?.value, 'text'));
  if (start === undefined || begun?.role !== 'assistant' || whole?.role !== 'assistant')
    return false;
  return text(get(whole.value, 'text'))?.startsWith(start) === true;
}
