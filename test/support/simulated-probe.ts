import type { Measurement, Outcome } from '../../src/probe/measurement.ts';
import { failureOfStatus, brokenOff } from '../../src/probe/call/failure.ts';
import { protocol } from '../../src/probe/protocol.ts';
import type { Reply } from '../../src/probe/protocol-steps.ts';
import type { ProbeTarget } from '../../src/probe/target.ts';
import { type ProbeLine, targetsOf } from '../../src/probe/targets.ts';
import { cacheModelOf } from '../../src/request/provider/cache-model.ts';
import { Counts } from '../../src/cache/play/counts.ts';
import { Player } from '../../src/cache/play/player.ts';
import { Preparer } from '../../src/cache/play/prepare.ts';

/** How a simulated provider differs from its model; shares from 0 to 1. */
export interface Weather {
  /** Calls that read nothing although the entry is there. */
  readonly misses?: number;
  /** The chance that a miss is followed by another one, where they come in bursts. */
  readonly burst?: number;
  /** Seconds until what was written can be read. */
  readonly delay?: number;
  readonly rateLimited?: number;
  readonly overloaded?: number;
  readonly dropped?: number;
  /** Every call is refused with this status. */
  readonly refused?: number;
  /** Nothing is ever cached. */
  readonly neverCaches?: boolean;
}

export type Shares = Readonly<Record<Outcome, number>> & { readonly calls: number };

const MOST_CALLS = 16;

/** Probes a prompt so many times, each against a provider of its own, in the process itself. */
export async function simulateProbes(
  lines: readonly ProbeLine[],
  weather: Weather,
  runs: number,
): Promise<Shares> {
  const [target] = targetsOf(lines);
  if (target === undefined) throw new Error('nothing to probe');
  const counts: Record<string, number> = {};
  const world = await World.of(target, weather);
  let calls = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const measured = world.probe(seed);
    counts[measured.outcome] = (counts[measured.outcome] ?? 0) + 1;
    calls += measured.calls;
  }
  const share = (outcome: Outcome) => (counts[outcome] ?? 0) / runs;
  return {
    pass: share('pass'),
    flaky: share('flaky'),
    fail: share('fail'),
    'not-cached': share('not-cached'),
    inconclusive: share('inconclusive'),
    skipped: share('skipped'),
    calls: calls / runs,
  };
}

class World {
  readonly #target: ProbeTarget;
  readonly #weather: Weather;
  readonly #preparer: Preparer;
  readonly #tokens: readonly number[];

  private constructor(
    target: ProbeTarget,
    weather: Weather,
    preparer: Preparer,
    tokens: readonly number[],
  ) {
    this.#target = target;
    this.#weather = weather;
    this.#preparer = preparer;
    this.#tokens = tokens;
  }

  static async of(target: ProbeTarget, weather: Weather): Promise<World> {
    const preparer = new Preparer();
    const { segmented } = target.renders[0];
    const tokens = await new Counts().of(segmented, preparer.chain(segmented), null);
    return new World(target, weather, preparer, tokens);
  }

  probe(seed: number): Measurement {
    const chance = chances(seed);
    const player = new Player({ expiryCounts: false });
    let [at, sent, missed] = [0, 0, false];
    const send = (): Reply => {
      sent += 1;
      if (sent > MOST_CALLS) return { kind: 'stopped', reason: 'no call is left' };
      const { refused, rateLimited = 0, overloaded = 0, dropped = 0 } = this.#weather;
      if (refused !== undefined) return failed(failureOfStatus(refused, ''));
      if (chance() < rateLimited) return failed(failureOfStatus(429, ''));
      if (chance() < overloaded) return failed(failureOfStatus(529, ''));
      const played = player.play(this.#request(at));
      if (chance() < dropped) return failed(brokenOff());
      missed = chance() < this.#missChance(missed);
      return this.#answer(played, missed);
    };
    const steps = protocol(this.#target, () => 1 + chance() / 4);
    let step = steps.next();
    while (step.done !== true) {
      let reply: Reply = { kind: 'waited' };
      if (step.value.kind === 'wait') at += step.value.seconds;
      else reply = send();
      step = steps.next(reply);
    }
    return step.value;
  }

  #request(at: number) {
    const { segmented } = this.#target.renders[0];
    const { delay } = this.#weather;
    const expected = cacheModelOf(segmented).expected;
    const assumptions = delay === undefined ? expected : { ...expected, visibilityDelay: delay };
    const sending = { at, session: '1', site: '' };
    return this.#preparer.prepare(segmented, this.#tokens, sending, { assumptions });
  }

  #missChance(missed: boolean): number {
    const { misses = 0, burst } = this.#weather;
    if (burst === undefined || misses === 0) return misses;
    // A two-state chain with the same share of misses in the long run.
    return missed ? burst : (misses * (1 - burst)) / (1 - misses);
  }

  #answer(played: ReturnType<Player['play']>, isMissed: boolean): Reply {
    const { uncached, read, write, expected } = played;
    const { rules } = this.#target.renders[0].segmented;
    const common = { kind: 'answered', costUsd: 0, ttfbMs: 1, opinion: null } as const;
    if (this.#weather.neverCaches === true)
      return { ...common, uncached: uncached + read + write, read: 0, write: 0, expected };
    if (!isMissed) return { ...common, uncached, read, write, expected };
    return rules.kind === 'entries'
      ? { ...common, uncached, read: 0, write: write + read, expected }
      : { ...common, uncached: uncached + read, read: 0, write, expected };
  }
}

function failed(failure: Extract<Reply, { kind: 'failed' }>['failure']): Reply {
  return { kind: 'failed', failure, costUsd: 0 };
}

/** Random numbers that are the same in every run. */
function chances(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2 ** 32;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
