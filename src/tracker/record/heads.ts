import type { Expected } from '../../cache/expected/expectation.ts';
import { Recent } from '../../cache/expected/recent.ts';
import type { Lineage } from '../../cache/relatives/lineage.ts';

/** A head that held for so long, or for so many calls, has settled: the next change is a first one again. */
const SETTLED = { seconds: 6 * 3_600, calls: 1_000 } as const;
/** A layout is said once in so many seconds (a day): it is one thing, whichever call shows it. */
const LAYOUT_AGAIN = 86_400;
/** A site alerts by its rate where it read less than this share in its last calls while heads changed so often. */
const RATE = { calls: 20, ratio: 0.9, ofChange: 0.2 } as const;

/** How often the head of a prompt changed. */
interface Changes {
  count: number;
  at: number;
  callsSince: number;
  layoutSaidAt: number;
}

/** The last calls of a site that could have read something, the latest last. */
interface Site {
  readonly calls: { readonly read: number; readonly expected: number; readonly changed: boolean }[];
  saidRate: boolean;
}

interface Call {
  readonly site: string;
  readonly at: number;
  readonly read: number;
  readonly isMiss: boolean;
}

/**
 * Decides which calls alert. A changed head is counted from the first on and alerts from the second on: the
 * first may be a deploy, after which the head settles (semantics, section 5).
 */
export class Heads {
  readonly #changes = new WeakMap<Lineage, Changes>();
  readonly #sites = new Recent<Site>(1_000);

  /** @param isSilent whether even what is there byte for byte was not read */
  alerts(call: Call, expected: Expected, isSilent: boolean): boolean {
    const own = this.#ofHead(call, expected);
    const byRate = this.#ofRate(call, expected);
    if (!call.isMiss) return byRate;
    return isSilent || !expected.hasChanged || own;
  }

  #ofHead({ at }: Call, { owed, hasChanged, isLayout }: Expected): boolean {
    const { lineage } = owed;
    if (lineage === null) return false;
    const changes = this.#changes.get(lineage) ?? {
      count: 0,
      at,
      callsSince: 0,
      layoutSaidAt: Number.NEGATIVE_INFINITY,
    };
    this.#changes.set(lineage, changes);
    changes.callsSince += 1;
    if (!hasChanged) return false;
    const isSettled = at - changes.at > SETTLED.seconds || changes.callsSince > SETTLED.calls;
    changes.count = isSettled ? 1 : changes.count + 1;
    changes.at = at;
    changes.callsSince = 0;
    if (changes.count < 2) return false;
    if (!isLayout) return true;
    if (at - changes.layoutSaidAt < LAYOUT_AGAIN) return false;
    changes.layoutSaidAt = at;
    return true;
  }

  /** Once while a site reads too little of what it could since its heads change too often. */
  #ofRate({ site, read }: Call, { tokens, hasChanged }: Expected): boolean {
    if (tokens === 0) return false;
    const known = this.#sites.get(site) ?? { calls: [], saidRate: false };
    this.#sites.set(site, known);
    const { calls } = known;
    calls.push({ read: Math.min(read, tokens), expected: tokens, changed: hasChanged });
    if (calls.length > RATE.calls) calls.shift();
    if (calls.length < RATE.calls) return false;
    const sum = (of: (call: (typeof calls)[number]) => number) =>
      calls.reduce((total, each) => total + of(each), 0);
    const isLow = sum((each) => each.read) < RATE.ratio * sum((each) => each.expected);
    const isOften = sum(({ changed }) => (changed ? 1 : 0)) > RATE.ofChange * calls.length;
    const says = isLow && isOften && hasChanged && !known.saidRate;
    known.saidRate = isLow && isOften && (says || known.saidRate);
    return says;
  }
}
