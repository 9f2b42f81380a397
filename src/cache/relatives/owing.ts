import { type Earlier, type Lineage, SLOTS, bitsOf } from './lineage.ts';
import type { Parts, Recurrence } from './parts.ts';
import type { Covered, Owed, RelativeRequest, Sent } from './relatives.ts';

/** The share of the live relatives from which on a piece is owed that the conversation did not have before. */
const MOST_OF_THEM = 2 / 3;
/** Live relatives from which on it is no chance that a document of the messages stands in most of them. */
const TELLING = 8;
/** The share of the messages that makes them one text where there are fewer. */
const ONE_TEXT = 0.75;
/** The share of an earlier request's cached content that makes it a relative. */
const HALF = 0.5;

const NONE = { length: 0, relative: null, lastOwed: -1, fresh: 0 } as const;

/** What of its relatives a request would have read. */
export class Owing {
  readonly #request: RelativeRequest;
  readonly #covered: Covered;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#request = parts.request;
    this.#covered = parts.covered;
  }

  /** What is owed beyond what is covered (semantics, section 5). */
  to(lineage: Lineage, sent: Sent, minimum: number): Omit<Owed, 'lineage' | 'extended'> {
    const before = this.#before(lineage, sent);
    const live = this.#live(lineage, sent, before);
    if (live === 0) return NONE;
    const recurrences = this.#parts.recurrences(lineage, live);
    const relatives = this.#relatives(lineage, live, recurrences, minimum);
    // What two requests have in common is stored with the second one: it is the third that could read it.
    const { rules } = this.#request;
    if (rules.kind === 'prefix' && rules.wholeUnits === true && bitsOf(relatives) < 2) return NONE;
    const least = MOST_OF_THEM * bitsOf(relatives);
    const own = before === null ? 0 : relatives & (1 << before.slot);
    const last = this.#last();
    const isMost = ({ mask }: Recurrence) => bitsOf(mask & relatives) >= least;
    const isTold =
      bitsOf(relatives) >= TELLING || this.#sharesMessages(recurrences.filter(isMost), last);
    const isCommon = (each: Recurrence) =>
      isMost(each) && (isTold || this.#request.sectionOf(each.unit) !== 'messages');
    const end = this.#endOfCommon(recurrences, isCommon);
    const counting = recurrences.filter(
      (each) =>
        each.unit >= this.#covered.units &&
        each.unit <= last &&
        ((each.mask & own) !== 0 || (each.unit < end && isCommon(each))),
    );
    const relative = largest(lineage, relatives, counting);
    if (relative === null) return NONE;
    const bit = 1 << relative.slot;
    const lastOwed = counting.findLast(({ mask }) => (mask & bit) !== 0)?.unit ?? -1;
    const length = Math.min(
      sums(counting)[relative.slot] ?? 0,
      Math.max(0, relative.length - this.#covered.length),
    );
    return { length, relative, lastOwed, fresh: this.#fresh(recurrences, lastOwed, bit) };
  }

  /** Whether so much of the messages is common that they are one text, and no documents that meet by chance. */
  #sharesMessages(common: readonly Recurrence[], last: number): boolean {
    const isMessage = ({ unit }: { readonly unit: number }) =>
      unit <= last && this.#request.sectionOf(unit) === 'messages';
    return (
      lengthOf(common.filter(isMessage)) >= ONE_TEXT * lengthOf(this.#parts.all.filter(isMessage))
    );
  }

  /**
   * The unit from which on the request is a conversation of its own: the first reply behind a message that others
   * do not have. What others have behind that is chance: an answer that is often the same, a quoted rule.
   */
  #endOfCommon(
    recurrences: readonly Recurrence[],
    isCommon: (recurrence: Recurrence) => boolean,
  ): number {
    const common = new Map<number, number>();
    for (const each of recurrences)
      if (isCommon(each)) common.set(each.unit, (common.get(each.unit) ?? 0) + each.length);
    let isOwn = false;
    for (const part of this.#parts.all) {
      const { unit, length } = part;
      if (this.#request.sectionOf(unit) !== 'messages') continue;
      if (isOwn && this.#request.isReply(unit)) return unit;
      if ((common.get(unit) ?? 0) < HALF * (length - this.#parts.skipped(part))) isOwn = true;
    }
    return this.#request.chain.length;
  }

  /** The latest request of the conversation. */
  #before(lineage: Lineage, { session }: Sent): Earlier | null {
    const { chain } = this.#request;
    const units = new Set(this.#parts.all.map(({ seen }) => seen));
    let latest: Earlier | null = null;
    for (const earlier of lineage.requests) {
      const isBefore =
        session === null && earlier.session === null
          ? earlier.newest !== null &&
            units.has(earlier.newest) &&
            chain.length > earlier.chain.length
          : earlier.session === session;
      if (isBefore && (latest === null || earlier.from >= latest.from)) latest = earlier;
    }
    return latest;
  }

  /** The requests that can be read, of this namespace, or of this conversation in another one. */
  #live(lineage: Lineage, { at }: Sent, before: Earlier | null): number {
    const namespace = this.#request.chain[0];
    let mask = 0;
    for (const earlier of lineage.requests) {
      const isKin = earlier.chain[0] === namespace || earlier === before;
      if (isKin && earlier.from < at && earlier.until > at) mask |= 1 << earlier.slot;
    }
    return mask;
  }

  /** Those of which half recurs, or whose head is equal for the minimum. */
  #relatives(
    lineage: Lineage,
    live: number,
    recurrences: readonly Recurrence[],
    minimum: number,
  ): number {
    const recurs = sums(recurrences);
    let mask = 0;
    for (const earlier of lineage.requests) {
      const bit = 1 << earlier.slot;
      if ((live & bit) === 0) continue;
      const isHalf = (recurs[earlier.slot] ?? 0) >= HALF * earlier.length;
      if (isHalf || this.#commonHead(earlier) >= minimum) mask |= bit;
    }
    return mask;
  }

  #commonHead({ chain, units }: Earlier): number {
    let equal = 0;
    while (equal < units && chain[equal] === this.#request.chain[equal]) equal += 1;
    return this.#request.lengths[equal - 1] ?? 0;
  }

  /** New content in front of the last place that something is owed of. */
  #fresh(recurrences: readonly Recurrence[], lastOwed: number, bit: number): number {
    let fresh = (this.#request.lengths[lastOwed] ?? 0) - this.#covered.length;
    for (const { unit, mask, length } of recurrences)
      if (unit >= this.#covered.units && unit <= lastOwed && (mask & bit) !== 0) fresh -= length;
    return Math.max(0, fresh);
  }

  /** The last unit that the request asks to be cached. */
  #last(): number {
    const { rules, breakpoints, chain } = this.#request;
    return rules.kind === 'prefix' ? chain.length - 1 : (breakpoints.at(-1)?.unit ?? -1);
  }
}

/** The relative that most is owed of; the latest of equals. */
function largest(
  lineage: Lineage,
  relatives: number,
  counting: readonly Recurrence[],
): Earlier | null {
  const owed = sums(counting);
  let [best, most]: [Earlier | null, number] = [null, 0];
  for (const earlier of lineage.requests) {
    if ((relatives & (1 << earlier.slot)) === 0) continue;
    const own = owed[earlier.slot] ?? 0;
    if (best === null || own > most || (own === most && earlier.from > best.from))
      [best, most] = [earlier, own];
  }
  return best;
}

function lengthOf(parts: readonly { readonly length: number }[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** How much recurs in each request of the lineage, by slot. */
function sums(recurrences: readonly Recurrence[]): Float64Array {
  const found = new Float64Array(SLOTS);
  for (const { mask, length } of recurrences)
    for (let slot = 0; slot < SLOTS; slot += 1)
      if ((mask & (1 << slot)) !== 0) found[slot] = (found[slot] ?? 0) + length;
  return found;
}
