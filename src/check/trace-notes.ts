/* What is said of a trace as a whole. */

/** From start to start of requests whose time the trace does not tell (semantics, section 7). */
export const PAUSE = 30;

export const FURTHER =
  'Further renders of the same request (`render` above 0) are left out: each request is played once.';
export const BACKWARDS =
  'The turns of a session are in another order than their times (`at`): they are compared by their turns, and played by their times.';
export const TWO_CLOCKS =
  'Some lines count their times (`at`) from a start of their own, others are of a clock: they are played years apart. Write all of them in one way.';
export const UNREAD =
  "Some lines have a `usage` that could not be read, and stand as if they had none: give the provider's own, as it answered.";
export const UNFIT =
  'Some lines have `unitTokens` that do not fit their requests, which are estimated: list one whole number for each tool, system block and message block, in this order.';
export const ESTIMATED = 'Tokens are estimated: give `unitTokens` for exact ones.';
/** What a reader should know of lines without a time. */
export const UNTIMED = `Lines without a time (\`at\`) are played ${PAUSE} seconds after the line before.`;
export const TOO_MANY =
  'Lines without a `session` are put into conversations by their content for the first 64 MB only; the others are compared with what they have most in common with.';
export const REFUSED =
  'The provider refuses requests whose markers are too many or in the wrong order: they are played as reading and writing nothing.';

/** Lines that are no requests: the first of them, and how many. */
export function stray(line: number, count: number): string {
  return count === 1
    ? `Line ${line} is no request of a known API, and is left out.`
    : `${count} lines are no requests of a known API, and are left out: the first is line ${line}.`;
}
