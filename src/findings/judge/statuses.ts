import type { AnalysedConversation } from '../axes/analyse.ts';
import { maskedCounterparts } from '../axes/mask.ts';
import type { RepeatFact } from '../axes/repeat.ts';
import { repeatStatuses } from '../axes/repeat-status.ts';
import type { Draft } from '../draft.ts';
import type { FindingCode, Severity, Status, Varies } from '../finding.ts';
import type { Loss } from '../loss/losses.ts';
import { BY_LOSS } from './severity.ts';

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** From the rarest to the most frequent. */
const HOW_OFTEN: readonly (Varies | null)[] = [
  null,
  'machine',
  'day',
  'hour',
  'minute',
  'process',
  'call',
];

/** Findings whose loss, where it is played, says whether they are news. */
const CARRY_LOSS: ReadonlySet<FindingCode> = new Set([
  ...BY_LOSS,
  'volatile-cache-key',
  'lookback-exceeded',
]);

/** What both sides of a conversation show, for telling what is news. */
export class Statuses {
  readonly #base: readonly Draft[] | null;
  readonly #head: readonly Draft[];
  readonly #sameUnit: (earlier: Draft, later: Draft) => boolean;
  readonly #repeats: ReadonlyMap<Draft, Status>;

  /** @param elsewhere what other conversations of base show, where this one has no counterpart */
  constructor(
    base: AnalysedConversation | null,
    head: AnalysedConversation,
    drafts: { readonly base: readonly Draft[] | null; readonly head: readonly Draft[] },
  ) {
    this.#base = drafts.base;
    this.#head = drafts.head;
    this.#sameUnit = unitMatcher(base, head);
    const facts: readonly (readonly [RepeatFact, Status])[] =
      base === null ? [] : repeatStatuses(base, head);
    this.#repeats = new Map(facts.map(([{ draft }, status]) => [draft, status]));
  }

  /**
   * Whether a finding of head is news. What carries a loss is where head loses more of what both sides hold
   * (semantics, section 0); anything else where base shows nothing of the kind in that unit.
   */
  ofHead(draft: Draft, loss: Loss | null): Status {
    if (this.#base === null) return 'introduced';
    if (CARRY_LOSS.has(draft.code) && loss?.isReal === true) {
      const isNoise = draft.axis === 'repeat' && this.#base.some((one) => this.#isSame(one, draft));
      return (isNoise ? loss.isMoreByItself : loss.isMore) ? 'introduced' : 'pre-existing';
    }
    const isKnown = this.#base.some((earlier) => {
      if (!this.#isSame(earlier, draft)) return false;
      // What loses nothing on this side is no worse than anything.
      return loss !== null || !isWorse(earlier, draft);
    });
    if (draft.axis === 'repeat' && loss === null)
      return this.#repeats.get(draft) ?? (isKnown ? 'pre-existing' : 'introduced');
    return isKnown ? 'pre-existing' : 'introduced';
  }

  /** Whether a finding of base is gone at head; one that only costs less there is not. */
  isFixed(draft: Draft, loss: Loss | null): boolean {
    const isKnown = this.#head.some((later) => this.#isSame(draft, later));
    if (isKnown) return false;
    if (draft.axis === 'repeat' && loss === null) return this.#repeats.get(draft) === 'fixed';
    return loss?.isReal === true && CARRY_LOSS.has(draft.code) ? loss.isMore : true;
  }

  #isSame(earlier: Draft, later: Draft): boolean {
    return (
      earlier.code === later.code &&
      this.#sameUnit(earlier, later) &&
      // Another variable in the same place is another fact.
      (!later.causes.includes('variable') || earlier.facts.value === later.facts.value) &&
      later.causes.every((cause) => earlier.causes.includes(cause))
    );
  }
}

function isWorse(earlier: Draft, later: Draft): boolean {
  return (
    RANK[later.severity] > RANK[earlier.severity] ||
    HOW_OFTEN.indexOf(later.varies) > HOW_OFTEN.indexOf(earlier.varies) ||
    // What a lint counts is the size of the prefix, and no loss.
    (later.axis !== 'lint' && isCostlier(earlier.lostTokens, later.lostTokens))
  );
}

/** Losses that nobody played are estimates of texts that may have grown: only more than this is worse. */
const TOLERATED = 1.1;
/** A time or an id has a few tokens more or less by chance, which is much where little is lost. */
const CHANCE = 32;

function isCostlier(earlier: number, later: number): boolean {
  return later > Math.max(earlier * TOLERATED, earlier + CHANCE);
}

/** Says whether two drafts speak of the same unit: by alignment, else by name and place. */
function unitMatcher(
  base: AnalysedConversation | null,
  head: AnalysedConversation,
): (earlier: Draft, later: Draft) => boolean {
  const known = new Map<number, ReadonlyMap<number, number>>();
  const counterparts = (turn: number): ReadonlyMap<number, number> => {
    const [earlier, later] = [base?.turns[turn], head.turns[turn]];
    const found =
      known.get(turn) ??
      (earlier === undefined || later === undefined
        ? new Map<number, number>()
        : maskedCounterparts(earlier, later));
    known.set(turn, found);
    return found;
  };
  return (earlier, later) => {
    const turn = earlier.where?.turn ?? 0;
    const isMove = earlier.unitKey.endsWith('/*');
    const isOne = turn === (later.where?.turn ?? 0) && !isMove;
    const aligned =
      earlier.unit === null || !isOne ? undefined : counterparts(turn).get(earlier.unit);
    return (aligned !== undefined && aligned === later.unit) || earlier.unitKey === later.unitKey;
  };
}
