import { compareWithin } from '../../request/compare.ts';
import type { Layout } from '../../request/layout.ts';
import { get, text } from '../../json/value.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { turnHash } from '../axes/turn-request.ts';

/** What two requests of two commits have in common, wherever it stands in them. */
export interface Common {
  /** Which unit of head each of base's became, edited or not. */
  readonly counterparts: ReadonlyMap<number, number>;
  /** Tokens of each unit of head that base's request has too. */
  readonly ofHead: readonly number[];
  /** The same the other way round. */
  readonly ofBase: readonly number[];
}

const EDGE = (layout: Layout): number => layout.units.length;

/** Aligns all of two requests, their newest turns and the provider's own output too. */
export function commonOf(base: AnalysedRequest, head: AnalysedRequest): Common {
  const [before, after] = [base.segmented, head.segmented];
  const { counterparts } = compareWithin(before, after, {
    includes: () => true,
    hash: turnHash,
    value: () => null,
    isLog: false,
    edges: { before: EDGE(before), after: EDGE(after) },
    isInside: () => false,
  });
  const [ofHead, ofBase] = [after.units.map(() => 0), before.units.map(() => 0)];
  for (const [at, place] of counterparts) {
    const own = base.tokens[at]?.mid ?? 0;
    const other = head.tokens[place]?.mid ?? 0;
    const both = Math.min(own, other);
    // Several units that became one share it.
    ofHead[place] = Math.min(other, (ofHead[place] ?? 0) + both);
    ofBase[at] = both;
  }
  return { counterparts, ofHead, ofBase };
}

/**
 * Which turn of base each turn of head is: by a longest common subsequence over their newest messages, what
 * is left between two of those in order. A turn without counterpart is compared with the one before it.
 */
export function alignedTurns(
  base: readonly AnalysedRequest[],
  head: readonly AnalysedRequest[],
): readonly { readonly turn: number; readonly isOwn: boolean }[] {
  const [before, after] = [base.map(newestWords), head.map(newestWords)];
  const pairs = new Map(subsequence(before, after).map(([a, b]) => [b, a]));
  let last = -1;
  return after.map((_, turn) => {
    const anchor = pairs.get(turn);
    const next = after.findIndex((__, at) => at > turn && pairs.has(at));
    const end = next === -1 ? base.length : (pairs.get(next) ?? base.length);
    const own = anchor ?? (last + 1 < end ? last + 1 : null);
    if (own !== null) last = own;
    return { turn: Math.max(0, own ?? last), isOwn: own !== null };
  });
}

/** What the newest message says last; the whole request where it has none. */
function newestWords({ segmented }: AnalysedRequest): string {
  const { units, newest, freeForm } = segmented;
  const said = units.slice(newest).findLast(({ section }) => section === 'messages');
  if (said === undefined) return '';
  return text(get(said.value, 'text')) ?? turnHash(said, freeForm);
}

/** Pairs of equal elements, the most that keep the order on both sides. */
function subsequence(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const rows: number[][] = [];
  for (let i = before.length; i >= start; i -= 1) {
    const row: number[] = (rows[i] = []);
    for (let j = after.length; j >= start; j -= 1) {
      const isEqual = i < before.length && j < after.length && before[i] === after[j];
      row[j] = isEqual
        ? 1 + (rows[i + 1]?.[j + 1] ?? 0)
        : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = before
    .slice(0, start)
    .map((_, index) => [index, index] as const);
  let [i, j] = [start, start];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
