import type { Json } from '../../src/json/value.ts';
import { type LoopbackOptions, startLoopback } from '../../src/fake-provider/cached/provider.ts';
import { accessFrom } from '../../src/probe/call/access.ts';
import { callersFor } from '../../src/probe/call/callers.ts';
import type { Clock } from '../../src/probe/clock.ts';
import type { Measurement } from '../../src/probe/measurement.ts';
import { type ProbeRun, probe } from '../../src/probe/probe.ts';
import { type ProbeLine, targetsOf } from '../../src/probe/targets.ts';

/** Time that passes only while somebody pauses; chance that is the same in every run. */
export function stillClock(first = 1): Clock & { seconds: number } {
  let seed = first;
  return {
    seconds: 1_795_000_000,
    now() {
      return this.seconds * 1000;
    },
    async pause(milliseconds) {
      this.seconds += milliseconds / 1000;
    },
    random() {
      seed = (seed * 48_271) % 0x7fff_ffff;
      return seed / 0x7fff_ffff;
    },
  };
}

export const LIMITS = { usd: 1, calls: 16, seconds: 3600 };
export const KEY = 'sk-probe-5f4dcc3b5aa765d61d83';

/** A line of a trace for a request of head, or of base. */
export function line(request: Json, more: Partial<ProbeLine> = {}): ProbeLine {
  return {
    prompt: 'support',
    case: 'default',
    conversation: '1',
    side: 'head',
    provider: null,
    model: null,
    request,
    ...more,
  };
}

export interface Probing {
  readonly run: ProbeRun;
  /** Of the first prompt. */
  readonly measured: Measurement;
}

export interface ProbingOptions {
  readonly clock?: Clock;
  readonly limits?: typeof LIMITS;
  readonly env?: Readonly<Record<string, string>>;
}

/** Probes lines at an address. */
export async function probing(
  lines: readonly ProbeLine[],
  url: string,
  { clock = stillClock(), limits = LIMITS, env = {} }: ProbingOptions = {},
): Promise<Probing> {
  const access = accessFrom({
    ANTHROPIC_API_KEY: KEY,
    OPENAI_API_KEY: KEY,
    ANTHROPIC_BASE_URL: url,
    OPENAI_BASE_URL: `${url}/v1`,
    ...env,
  });
  const run = await probe(targetsOf(lines), {
    callers: callersFor(access, { folder: process.cwd() }),
    limits,
    clock,
  });
  const measured = run.results[0]?.measurement;
  if (measured === undefined) throw new Error('nothing was probed');
  return { run, measured };
}

/** Probes lines at the loopback provider, whose time is the probe's. */
export async function onLoopback(
  lines: readonly ProbeLine[],
  options: LoopbackOptions = {},
  limits = LIMITS,
): Promise<Probing> {
  const clock = stillClock();
  const provider = await startLoopback({ now: () => clock.seconds, ...options });
  try {
    return await probing(lines, provider.url, { clock, limits });
  } finally {
    await provider.close();
  }
}
