import { type ChangePoint, changePoint } from './change-point.ts';
import { type LineCounts, type Tallied, totalOf } from './lines.ts';
import { HOUR, type PromptTally, type Sums } from './tally.ts';

/** What the page and the JSON say; numbers that are not known are null. */
export interface Dashboard {
  readonly schemaVersion: 1;
  /** The first and the last call, as ISO times; null without calls. */
  readonly from: string | null;
  readonly to: string | null;
  readonly totals: Figures;
  /** The one that loses most dollars (then tokens) first. */
  readonly prompts: readonly PromptFigures[];
  /** Tokens lost in each step of time, by reason of the whole. */
  readonly series: readonly Step[];
  /** Hours of a step of `series`. */
  readonly hoursPerStep: number;
  readonly compared: Compared | null;
  readonly lines: LineCounts;
}

export interface Figures {
  readonly calls: number;
  readonly errors: number;
  readonly unknownUsage: number;
  readonly unknownPrice: number;
  readonly uncached: number;
  readonly read: number;
  readonly write: number;
  readonly output: number;
  /** read / (uncached + read + write): for money. */
  readonly tokenHitRatio: number | null;
  /** Read of what could have been read: for regressions. */
  readonly prefixHitRatio: number | null;
  readonly costUsd: number;
  readonly savedUsd: number;
  /** What it would have cost without any cache, and with every read that was possible. */
  readonly uncachedUsd: number;
  readonly bestUsd: number;
  readonly lostUsd: number;
  readonly lostTokens: number;
  readonly doubleWrite: number;
}

export interface Reason {
  readonly reason: string;
  readonly calls: number;
  readonly lostTokens: number;
  readonly lostUsd: number;
}

export interface Slice extends Figures {
  readonly name: string;
}

export interface PromptFigures extends Figures {
  readonly name: string;
  readonly models: readonly string[];
  readonly prefixes: number;
  readonly reasons: readonly Reason[];
  /** The section that differs most often where the head changes. */
  readonly section: string | null;
  readonly broke: (ChangePoint & { readonly version: string | null }) | null;
  readonly series: readonly Step[];
  readonly versions: readonly (Slice & { readonly first: string })[];
  readonly instances: readonly Slice[];
  readonly keyOrderDrift: number;
  readonly latencyMs: {
    readonly hit: { readonly p50: number | null; readonly p95: number | null };
    readonly miss: { readonly p50: number | null; readonly p95: number | null };
  };
}

export interface Step {
  readonly at: string;
  /** Null is a gap: nothing could have been read. */
  readonly prefixHitRatio: number | null;
  readonly lostUsd: number;
  readonly costUsd: number;
}

/** Two slices side by side, prompt by prompt. */
export interface Compared {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly {
    readonly name: string;
    readonly a: Figures | null;
    readonly b: Figures | null;
  }[];
}

/** Steps of a chart. */
const STEPS = 120;

export function dashboardOf(tallied: Tallied, compared: Compared | null = null): Dashboard {
  const all = [...tallied.prompts];
  const first = Math.min(...all.map(([, { first: at }]) => at));
  const last = Math.max(...all.map(([, { last: at }]) => at));
  const hoursPerStep = Math.max(1, Math.ceil((last - first) / HOUR / STEPS) || 1);
  const span = { first, last, hoursPerStep };
  return {
    schemaVersion: 1,
    from: all.length === 0 ? null : new Date(first).toISOString(),
    to: all.length === 0 ? null : new Date(last).toISOString(),
    totals: figuresOf(totalOf(tallied)),
    prompts: all
      .map(([name, tally]) => promptOf(name, tally, span))
      .toSorted(
        (a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls,
      ),
    series: stepsOf(
      all.map(([, { hours }]) => hours),
      span,
    ),
    hoursPerStep,
    compared,
    lines: tallied.lines,
  };
}

function figuresOf(sums: Sums): Figures {
  const { uncached, read, write, output, expected, reached, costUsd, savedUsd, lostUsd } = sums;
  const total = uncached + read + write;
  return {
    calls: sums.calls,
    errors: sums.errors,
    unknownUsage: sums.unknownUsage,
    unknownPrice: sums.unknownPrice,
    uncached,
    read,
    write,
    output,
    tokenHitRatio: total === 0 ? null : read / total,
    prefixHitRatio: expected === 0 ? null : reached / expected,
    costUsd,
    savedUsd,
    uncachedUsd: costUsd + savedUsd,
    bestUsd: costUsd - lostUsd,
    lostUsd,
    lostTokens: sums.lostTokens,
    doubleWrite: sums.doubleWrite,
  };
}

/** Two slices of the same lines, prompt by prompt, the largest change of what is lost first. */
export function comparedOf(a: string, before: Tallied, b: string, after: Tallied): Compared {
  const names = new Set([...before.prompts.keys(), ...after.prompts.keys()]);
  const of = (tallied: Tallied, name: string) => {
    const prompt = tallied.prompts.get(name);
    return prompt === undefined ? null : figuresOf(prompt.sums);
  };
  const rows = [...names].map((name) => ({ name, a: of(before, name), b: of(after, name) }));
  const change = ({ a: one, b: two }: (typeof rows)[number]) =>
    Math.abs((two?.prefixHitRatio ?? 0) - (one?.prefixHitRatio ?? 0));
  return { a, b, rows: rows.toSorted((x, y) => change(y) - change(x)) };
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly hoursPerStep: number;
}

function promptOf(name: string, tally: PromptTally, span: Span): PromptFigures {
  const point = changePoint(tally.hours);
  const ends = ({ hits, misses }: PromptTally) => ({
    hit: { p50: hits.percentile(0.5), p95: hits.percentile(0.95) },
    miss: { p50: misses.percentile(0.5), p95: misses.percentile(0.95) },
  });
  return {
    name,
    ...figuresOf(tally.sums),
    models: mostFirst(tally.models),
    prefixes: tally.prefixes.size,
    reasons: [...tally.reasons]
      .map(([reason, { calls, lostTokens, lostUsd }]) => ({ reason, calls, lostTokens, lostUsd }))
      .toSorted(
        (a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls,
      ),
    section: mostFirst(tally.sections)[0] ?? null,
    broke: point === null ? null : { ...point, version: versionAt(tally, point.at) },
    series: stepsOf([tally.hours], span),
    versions: [...tally.versions]
      .toSorted(([, a], [, b]) => a.first - b.first)
      .map(([version, sums]) => ({
        name: version,
        ...figuresOf(sums),
        first: new Date(sums.first).toISOString(),
      })),
    instances: [...tally.instances]
      .map(([instance, sums]) => ({ name: instance, ...figuresOf(sums) }))
      .toSorted((a, b) => b.calls - a.calls),
    keyOrderDrift: tally.keyOrderDrift,
    latencyMs: ends(tally),
  };
}

/** The version whose first call is nearest to the hour, if it is within that hour or the one before. */
function versionAt({ versions }: PromptTally, at: number): string | null {
  const near = [...versions]
    .map(([version, { first }]) => ({ version, away: Math.abs(first - (at + HOUR / 2)) }))
    .filter(({ away }) => away <= 1.5 * HOUR)
    .toSorted((a, b) => a.away - b.away);
  return near[0]?.version ?? null;
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

function stepsOf(series: readonly PromptTally['hours'][], span: Span): readonly Step[] {
  const { first, last, hoursPerStep } = span;
  if (!Number.isFinite(first)) return [];
  const start = Math.floor(first / HOUR);
  const count = Math.floor((Math.floor(last / HOUR) - start) / hoursPerStep) + 1;
  const steps = Array.from({ length: count }, () => ({
    expected: 0,
    reached: 0,
    lostUsd: 0,
    costUsd: 0,
  }));
  for (const hours of series)
    for (const [hour, { expected, reached, lostUsd, costUsd }] of hours) {
      const step = steps[Math.floor((hour - start) / hoursPerStep)];
      if (step === undefined) continue;
      step.expected += expected;
      step.reached += reached;
      step.lostUsd += lostUsd;
      step.costUsd += costUsd;
    }
  return steps.map(({ expected, reached, lostUsd, costUsd }, index) => ({
    at: new Date((start + index * hoursPerStep) * HOUR).toISOString(),
    prefixHitRatio: expected === 0 ? null : reached / expected,
    lostUsd,
    costUsd,
  }));
}
