import type { Tokens } from '../../cache/play/entry-cache.ts';
import type { Price } from '../../cache/play/predict.ts';
import type { Sampled } from '../../cache/play/sample.ts';
import type { Draft } from '../draft.ts';
import { type Common, alignedTurns, commonOf } from './alignment.ts';
import { alignedRead, commonBehind, varyingIn } from './could.ts';
import { isReal } from './real.ts';
import type { PlayableSide, SidePlays } from './side-play.ts';

/** The findings of one root cause: taken back together. */
export type Root = readonly Draft[];

/** What one root cause costs where it alone stays (semantics, section 0). */
export interface Loss {
  /** Tokens that a request loses in the steady state, of the request that loses most. */
  readonly steady: number;
  /** The share of the requests that lose, from 0 to 1. */
  readonly requests: number;
  /** Its part of the whole loss. */
  readonly share: number;
  /** US dollars for 1,000 requests; null where no price is known. */
  readonly costPer1000: number | null;
  /** Whether it matters. */
  readonly isReal: boolean;
  /** Whether the other side's aligned requests lose less of what both hold, by a real loss. */
  readonly isMore: boolean;
  /** The same of what varies from render to render by itself, whatever two turns had in common by chance. */
  readonly isMoreByItself: boolean;
  /** How many turns of the conversation lose. */
  readonly turns: number;
}

/** One side as it was played, request by request. */
interface Requests {
  readonly actual: readonly Sampled[];
  readonly corrected: readonly Sampled[];
  /** (b): what each could have read. */
  readonly could: readonly number[];
}

/** A side beside the other one. */
export class SideLosses {
  readonly plays: SidePlays;
  readonly requests: Requests;
  readonly #all: ReadonlySet<Draft>;
  readonly #price: Price;

  constructor(plays: SidePlays, price: Price) {
    this.plays = plays;
    this.#price = price;
    this.#all = new Set(plays.side.drafts.filter(({ effect }) => effect !== undefined));
    const actual = plays.play(new Set());
    const corrected = plays.play(this.#all);
    const varying = plays.varying();
    const could = corrected.map(({ read, units, turn }) => {
      const tokens = Math.max(0, read - varyingIn(varying[turn], units));
      // What is under the model's minimum was never cached, and loses nothing.
      return tokens < (this.rulesOf(turn)?.minimum.tokens ?? 0) ? 0 : tokens;
    });
    this.requests = { actual, corrected, could };
  }

  get all(): ReadonlySet<Draft> {
    return this.#all;
  }

  /** Every request with this root cause alone, all others taken back. */
  only(root: Root): readonly Sampled[] {
    return this.plays.play(new Set([...this.#all].filter((draft) => !root.includes(draft))));
  }

  /** What each request loses, of what it could have read. */
  lost(played: readonly Sampled[]): readonly number[] {
    return this.requests.could.map((could, at) => Math.max(0, could - (played[at]?.read ?? 0)));
  }

  isReal(lost: number, at: number, could = this.requests.could[at] ?? 0): boolean {
    const request = this.requests.actual[at];
    const rules = this.rulesOf(request?.turn ?? 0);
    return request !== undefined && rules !== null && isReal(lost, could, request, rules);
  }

  rulesOf(turn: number) {
    const { turns } = this.plays.side;
    return (turns[Math.min(turn, turns.length - 1)] ?? null)?.segmented.rules ?? null;
  }

  /** US dollars for 1,000 requests more than with everything corrected. */
  moreCost(played: readonly Sampled[]): number | null {
    const per1000 = (all: readonly Tokens[]): number | null => {
      let sum = 0;
      for (const each of all) {
        const cost = this.#price(each);
        if (cost === null) return null;
        sum += cost;
      }
      return all.length === 0 ? null : (sum / all.length) * 1000;
    };
    const [with_, without] = [per1000(played), per1000(this.requests.corrected)];
    return with_ === null || without === null ? null : Math.max(0, with_ - without);
  }
}

/** Head's requests beside those of base that they correspond to. */
export class Alignment {
  readonly #base: PlayableSide;
  readonly #head: PlayableSide;
  readonly #turns: readonly { readonly turn: number; readonly isOwn: boolean }[];
  readonly #common = new Map<number, Common | null>();

  constructor(base: PlayableSide, head: PlayableSide) {
    this.#base = base;
    this.#head = head;
    this.#turns = alignedTurns(base.turns, head.turns);
  }

  /** The turn of base that a turn of head is, or comes next to; what is beyond what was rendered is itself. */
  turnOf(turn: number): { readonly turn: number; readonly isOwn: boolean } {
    return this.#turns[turn] ?? { turn, isOwn: true };
  }

  /** What a turn of head and its turn of base have in common; null for what nobody rendered. */
  commonOf(turn: number): Common | null {
    const known = this.#common.get(turn);
    if (known !== undefined) return known;
    const [before, after] = [this.#base.turns[this.turnOf(turn).turn], this.#head.turns[turn]];
    const found = before === undefined || after === undefined ? null : commonOf(before, after);
    this.#common.set(turn, found);
    return found;
  }
}

/** (a) of each of head's requests: what its base request read and it holds too. */
export function alignedReads(
  base: SideLosses,
  head: SideLosses,
  alignment: Alignment,
): readonly number[] {
  const byTurn = new Map<number, number>();
  const readOf = (turn: number): number => {
    const aligned = alignment.turnOf(turn);
    const common = alignment.commonOf(turn);
    const before = base.plays.side.turns[aligned.turn];
    const after = head.plays.side.turns[turn];
    if (!aligned.isOwn || common === null || before === undefined || after === undefined) return 0;
    // What base's conversation left before this turn, head's did not where it lacks the turn before.
    const isBegun = turn > 0 || aligned.turn === 0;
    const from = isBegun ? aligned.turn : 0;
    const reads = base.requests.actual.filter((each) => each.turn === from);
    return Math.max(0, ...reads.map((each) => alignedRead(before, after, common, each)));
  };
  return head.requests.actual.map(({ turn, refused }) => {
    // What the provider rejects is never sent.
    if (refused) return 0;
    const known = byTurn.get(turn) ?? readOf(turn);
    byTurn.set(turn, known);
    return known;
  });
}

/**
 * Of each request of a side, what of its loss lies in content that the other side's request holds too, and
 * what that one loses of the same.
 */
export function comparedLosses(
  own: SideLosses,
  other: SideLosses | null,
  alignment: Alignment | null,
  isHead: boolean,
): (played: readonly Sampled[]) => readonly { readonly own: number; readonly other: number }[] {
  if (other === null || alignment === null)
    return (played) => own.lost(played).map((lost) => ({ own: lost, other: 0 }));
  const otherLost = other.lost(other.requests.actual);
  const find = partnerFinder(own, other, alignment, isHead);
  return (played) =>
    own.lost(played).map((lost, at) => {
      const request = played[at];
      const partner = request === undefined ? null : find(request);
      if (request === undefined || partner === null) return { own: lost, other: 0 };
      const { common, index } = partner;
      // Where the other side loses nothing, any loss is one that it does not have.
      if (!other.isReal(otherLost[index] ?? 0, index)) return { own: lost, other: 0 };
      const requestOf = own.plays.side.turns[request.turn];
      const theirs = other.requests.actual[index];
      const theirRequest = theirs === undefined ? undefined : other.plays.side.turns[theirs.turn];
      if (common === null || requestOf === undefined || theirs === undefined || !theirRequest)
        return { own: lost, other: otherLost[index] ?? 0 };
      const [mine, yours] = isHead
        ? [readable(common, partner.limit), common.ofBase]
        : [common.ofBase, common.ofHead];
      return {
        own: Math.min(lost, commonBehind(requestOf, mine, request)),
        other: Math.min(otherLost[index] ?? 0, commonBehind(theirRequest, yours, theirs)),
      };
    });
}

/** Tokens of head's units that base's request could have read: growth beyond it is nobody's loss. */
function readable({ ofHead, counterparts }: Common, limit: number | null): readonly number[] {
  if (limit === null) return ofHead;
  const within = new Set([...counterparts].flatMap(([own, other]) => (own < limit ? [other] : [])));
  return ofHead.map((tokens, unit) => (within.has(unit) ? tokens : 0));
}

/** A request of the other side. */
interface Partner {
  readonly index: number;
  readonly common: Common | null;
  /** How many of its units it could have read, where it is not the very same turn. */
  readonly limit: number | null;
}

/** Finds the other side's request that corresponds to a request of this side, and what both have in common. */
function partnerFinder(
  own: SideLosses,
  other: SideLosses,
  alignment: Alignment,
  isHead: boolean,
): (request: Sampled) => Partner | null {
  const places = new Map(
    other.requests.actual.map(({ conversation, turn }, index) => [
      `${conversation} ${turn}`,
      index,
    ]),
  );
  const { turns } = isHead ? own.plays.side : other.plays.side;
  const ofBase = new Map<number, number>();
  for (let turn = turns.length - 1; turn >= 0; turn -= 1) {
    const { turn: before, isOwn } = alignment.turnOf(turn);
    if (isOwn) ofBase.set(before, turn);
  }
  return ({ conversation, turn }) => {
    let head = turn;
    if (!isHead) {
      // A turn that head has not is compared with the one before it.
      let before = turn;
      while (before > 0 && !ofBase.has(before)) before -= 1;
      head = ofBase.get(before) ?? turn;
    }
    const theirs = isHead ? alignment.turnOf(turn).turn : head;
    const index = places.get(`${conversation} ${theirs}`);
    if (index === undefined) return null;
    const isNear = isHead || alignment.turnOf(head).turn === turn;
    const limit =
      isHead && !alignment.turnOf(turn).isOwn
        ? (other.requests.corrected[index]?.units ?? null)
        : null;
    return { index, common: isNear ? alignment.commonOf(head) : null, limit };
  };
}
