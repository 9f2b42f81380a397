import { shapeAt } from '../causes/recognisers.ts';
import type { Draft } from '../draft.ts';
import type { AnalysedConversation } from './analyse.ts';
import { fileOf } from './place.ts';
import { headerDrafts } from './other-headers.ts';
import { type AnalysedRequest, prefixTokens } from './request.ts';
import { Boundaries } from './turn-boundaries.ts';
import { compareTurns, isAlternative } from './turn-compare.ts';
import { historyDrafts } from './turn-history.ts';
import { WrittenMarkers, droppedDraft, lookbackDraft, strandedDraft } from './turn-markers.ts';
import { referenceOf } from './turn-reference.ts';
import { type Turn, contains, turnOf } from './turn-request.ts';

/** Earlier turns that a request may go on from, where the one before it was a side request. */
const REMEMBERED = 6;

/** The `turn` axis of a whole conversation (does every request only append to the one before?), and which turn each one goes on from. */
export function followed({ turns }: AnalysedConversation): {
  readonly drafts: readonly Draft[];
  readonly references: readonly (number | null)[];
} {
  const follower = new TurnFollower();
  const references: (number | null)[] = [];
  const drafts = turns.flatMap((turn) => {
    const settled = follower.follow(turn);
    references.push(follower.reference);
    return settled;
  });
  return { drafts: [...drafts, ...follower.end()], references };
}

/**
 * Follows one conversation turn by turn and says what each one changed of what the turn before it left in
 * the cache. It remembers a few turns, however long the conversation is.
 */
export class TurnFollower {
  readonly #recent: Turn[] = [];
  readonly #boundaries = new Boundaries();
  readonly #markers = new WrittenMarkers();
  #reference: number | null = null;
  #compacted = false;
  /** The first turn that had no breakpoint where the one before it had one, until it is known why. */
  #dropped: { readonly earlier: Turn; readonly draft: Draft } | null = null;
  /** The latest turn's findings, until it is known whether that turn was a side request. */
  #pending: readonly Draft[] = [];

  /** Takes the next request; returns the findings of the turns that are settled by it. */
  follow(request: AnalysedRequest): readonly Draft[] {
    const turn = turnOf(request, this.#recent.at(-1));
    const { turn: reference, skips } = referenceOf(turn, this.#recent);
    this.#reference = reference?.request.turn ?? null;
    const settled = skips && this.#isElsewhere(reference) ? [] : this.#pending;
    this.#pending = reference === null ? [] : this.#compare(reference, turn);
    this.#boundaries.leave(turn);
    this.#recent.push(turn);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return settled;
  }

  /** The turn that the latest one goes on from; null for none. */
  get reference(): number | null {
    return this.#reference;
  }

  /** The findings that only the end of the conversation settles. */
  end(): readonly Draft[] {
    // A marker of which nothing was ever read has a finding of its own.
    const isExplained = this.#dropped !== null && this.#markers.isWriteOnly(this.#dropped.earlier);
    const dropped = this.#dropped === null || isExplained ? [] : [this.#dropped.draft];
    return [...this.#pending, ...dropped, ...this.#markers.drafts()];
  }

  /** A side request to another model is another program's, and shares nothing with reason. */
  #isElsewhere(reference: Turn | null): boolean {
    const model = this.#recent.at(-1)?.request.segmented.model;
    return reference !== null && reference.request.segmented.model !== model;
  }

  #compare(earlier: Turn, later: Turn): readonly Draft[] {
    const key = cacheKeyDraft(earlier, later);
    const headers = headerDrafts(earlier.request, later.request, {
      axis: 'turn',
      code: 'unstable-history',
      severity: 'warning',
    });
    const found: (Draft | null)[] = [key, ...headers];
    if (contains(later, earlier)) {
      const tooFar = lookbackDraft(earlier, later, this.#boundaries);
      found.push(tooFar);
      const draft = droppedDraft(earlier, later, this.#boundaries);
      if (draft !== null) this.#dropped ??= { earlier, draft };
      if (tooFar === null) this.#markers.note(earlier, later, this.#boundaries);
    } else if (!isAlternative(earlier, later)) {
      const comparison = compareTurns(earlier, later);
      const history = historyDrafts({
        earlier,
        later,
        comparison,
        boundaries: this.#boundaries,
        mayCompact: !this.#compacted,
      });
      this.#compacted ||= history.some(({ facts }) => facts.rule === 'compaction');
      found.push(...history);
    }
    found.push(strandedDraft(earlier, later));
    return found.filter((draft) => draft !== null);
  }
}

/** `volatile-cache-key`: one conversation shares one prefix, so its requests share one key. */
function cacheKeyDraft(earlier: Turn, later: Turn): Draft | null {
  const keyOf = ({ request }: Turn) => request.segmented.cacheKey ?? null;
  const [before, after] = [keyOf(earlier), keyOf(later)];
  if ((before?.value ?? null) === (after?.value ?? null)) return null;
  const pointer = after?.pointer ?? before?.pointer ?? '';
  const value = after?.value ?? '';
  const shape = shapeAt(value, { start: 0, end: value.length });
  const where = {
    section: 'params' as const,
    index: 0,
    pointer,
    offset: null,
    line: null,
    turn: later.request.turn,
  };
  return {
    code: 'volatile-cache-key',
    severity: 'error',
    axis: 'turn',
    where,
    whereBefore: null,
    causes: [shape?.cause ?? 'cache-key'],
    varies: null,
    lostTokens: prefixTokens(earlier.request),
    before: before?.value ?? null,
    after: after?.value ?? null,
    subject: 'the cache key',
    facts: {},
    unitKey: 'params/cache-key',
    unit: 0,
    ...fileOf(later.request, where),
    preExisting: false,
    effect: { kind: 'key', earlier: earlier.request.turn },
  };
}
