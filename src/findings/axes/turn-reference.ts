import { get, text } from '../../json/value.ts';
import type { Unit } from '../../request/unit.ts';
import { similarity } from '../../request/similarity.ts';
import { type Turn, contains, firstDifference, turnHash } from './turn-request.ts';

/** What a request is to be compared with. */
export interface Reference {
  readonly turn: Turn | null;
  /** True where nobody goes on from the request before it, which was a side request (a summary, a title). */
  readonly skips: boolean;
}

/** A message less alike than this was not rewritten: it is another one. */
const ALIKE = 0.5;

/** The turn that a request goes on from: the one before it, else an earlier one. */
export function referenceOf(turn: Turn, recent: readonly Turn[]): Reference {
  const previous = recent.at(-1) ?? null;
  if (previous === null || isKept(previous) || isKept(turn)) return { turn: null, skips: false };
  const goesOn =
    contains(turn, previous) || carriesNewest(turn, previous) || endsInResult(previous);
  if (goesOn) return { turn: previous, skips: false };
  const earlier = recent
    .slice(0, -1)
    .findLast((each) => each.left > 0 && contains(turn, each) && carriesNewest(turn, each));
  if (earlier === undefined || rewritesNewest(turn, previous, earlier))
    return { turn: previous, skips: false };
  return { turn: earlier, skips: true };
}

/** A conversation that the provider keeps: the body does not hold all of the prompt. */
function isKept({ request }: Turn): boolean {
  return (request.segmented.continues ?? null) !== null;
}

/** Whether a request holds the last thing that the client said in another one. */
function carriesNewest(turn: Turn, other: Turn): boolean {
  const newest = newestOf(other);
  if (newest === undefined) return true;
  const { units, freeForm } = turn.request.segmented;
  const hash = turnHash(newest, freeForm);
  return units.some((unit) => turnHash(unit, freeForm) === hash);
}

function newestOf({ request }: Turn): Unit | undefined {
  return request.segmented.units.findLast(
    ({ section, role }) => section === 'messages' && role === 'user',
  );
}

/** The answer to a call has to be gone on from: nobody asks on the side with it. */
function endsInResult({ request }: Turn): boolean {
  return request.segmented.units.at(-1)?.kind === 'tool-result';
}

/**
 * Whether the newest message of the turn before stands in this one in other words (a time less, what was
 * retrieved for it gone): behind all that the earlier turn explains, where the two stop being equal.
 */
function rewritesNewest(turn: Turn, previous: Turn, earlier: Turn): boolean {
  const first = firstDifference(previous, turn);
  const place = (turn.links().get(previous.chain[first - 1] ?? '') ?? -1) + 1;
  const explained = turn.links().get(earlier.chain.at(-1) ?? '') ?? Infinity;
  const [before, after] = [
    previous.request.segmented.units[first],
    turn.request.segmented.units[place],
  ];
  if (place <= explained || before?.role !== 'user' || after?.role !== 'user') return false;
  const [said, says] = [wordsOf(before), wordsOf(after)];
  return said.includes(says) || says.includes(said) || similarity(said, says) >= ALIKE;
}

function wordsOf(unit: Unit): string {
  return text(get(unit.value, 'text')) ?? '';
}
