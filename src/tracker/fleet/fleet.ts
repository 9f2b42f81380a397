import { Counters } from '../book/counters.ts';
import { type Figures, figuresOf } from '../book/figures.ts';
import type { SummedCall } from '../metrics.ts';
import { type MetricsRow, rowOf } from './row.ts';

/** What one process did with a prefix that others use too. */
export interface InstanceShare {
  readonly calls: number;
  /** Calls that read what only others can have written. */
  readonly readsOfOthers: number;
  /** Calls that wrote while an entry of another process was alive: it could not be read, or is not the same. */
  readonly writesAgain: number;
  readonly tokensWrittenAgain: number;
}

/** The figures of a prefix in all processes. */
export interface FleetPrefix extends Figures {
  readonly name: string | null;
  /** By instance. */
  readonly instances: ReadonlyMap<string, InstanceShare>;
}

/** A section of a prompt that is not the same in all processes, though they give it one name. */
export interface FleetDifference {
  readonly name: string;
  readonly section: 'tools' | 'system';
  /** Each version by its hash, with the processes that send it; most of them first. */
  readonly versions: readonly { readonly hash: string; readonly instances: readonly string[] }[];
}

/** What the processes of a service did together. */
export interface Fleet {
  readonly figures: Figures;
  readonly byPrefix: ReadonlyMap<string, FleetPrefix>;
  readonly differences: readonly FleetDifference[];
  /** Lines that are no calls (torn, foreign, of other kinds), and calls that came twice. */
  readonly passedOver: number;
}

/** Seconds that an entry is taken to live where its line does not say. */
const LIFE = 300;

/**
 * Adds up what many processes wrote down: their metrics lines in any order, as texts or parsed. Calls are told
 * apart by their `id`. O(lines), in memory.
 *
 * @param since calls that were sent earlier are left out: a Date, or milliseconds since 1970
 */
export function fleetOf(
  lines: Iterable<string | object>,
  { since }: { readonly since?: Date | number } = {},
): Fleet {
  const first = since === undefined ? -Infinity : Number(since);
  const seen = new Set<string>();
  const rows: MetricsRow[] = [];
  let passedOver = 0;
  for (const line of lines) {
    const row = rowOf(line);
    if (row === null || (row.call.id !== '' && seen.has(row.call.id))) passedOver += 1;
    else if (row.at >= first) {
      seen.add(row.call.id);
      rows.push(row);
    }
  }
  rows.sort((a, b) => a.at - b.at);
  return {
    figures: sumOf(rows),
    byPrefix: prefixesOf(rows),
    differences: differencesOf(rows),
    passedOver,
  };
}

function sumOf(rows: readonly MetricsRow[]): Figures {
  const sums = new Counters();
  for (const { call } of rows) sums.add(call);
  return figuresOf(sums);
}

function grouped(
  rows: readonly MetricsRow[],
  keyOf: (call: SummedCall) => string | null,
): ReadonlyMap<string, readonly MetricsRow[]> {
  const groups = new Map<string, MetricsRow[]>();
  for (const row of rows) {
    const key = keyOf(row.call);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function prefixesOf(rows: readonly MetricsRow[]): ReadonlyMap<string, FleetPrefix> {
  const found = new Map<string, FleetPrefix>();
  for (const [prefix, own] of grouped(rows, ({ prefixId }) => prefixId)) {
    const name = own.findLast(({ call }) => call.name !== null)?.call.name ?? null;
    found.set(prefix, { ...sumOf(own), name, instances: sharesOf(own) });
  }
  return found;
}

/** How the processes share a prefix, by what each read and wrote after the others, in the order of time. */
function sharesOf(rows: readonly MetricsRow[]): ReadonlyMap<string, InstanceShare> {
  const shares = new Map<string, InstanceShare>();
  /** Until when what each process left is alive, in milliseconds. */
  const alive = new Map<string, number>();
  for (const { call, at } of rows) {
    const { instance, ttl } = call;
    const [read, write] = [call.read ?? 0, call.write ?? 0];
    const own = (alive.get(instance) ?? -Infinity) > at;
    const others = [...alive].some(([other, until]) => other !== instance && until > at);
    const isAgain = others && write > 0 && read < write;
    const before = shares.get(instance) ?? {
      calls: 0,
      readsOfOthers: 0,
      writesAgain: 0,
      tokensWrittenAgain: 0,
    };
    shares.set(instance, {
      calls: before.calls + 1,
      readsOfOthers: before.readsOfOthers + (read > 0 && !own ? 1 : 0),
      writesAgain: before.writesAgain + (isAgain ? 1 : 0),
      tokensWrittenAgain: before.tokensWrittenAgain + (isAgain ? write : 0),
    });
    if (read + write > 0) alive.set(instance, at + (ttl ?? LIFE) * 1000);
  }
  return shares;
}

/** What differs between processes that send a prompt of one name. */
function differencesOf(rows: readonly MetricsRow[]): readonly FleetDifference[] {
  const found: FleetDifference[] = [];
  for (const [name, own] of grouped(rows, (call) => call.name))
    for (const section of ['tools', 'system'] as const) {
      const versions = new Map<string, Set<string>>();
      // The latest of each process: what one changed in the course of time is no difference between them.
      const latest = new Map(own.map(({ call }) => [call.instance, call.sections?.[section]]));
      for (const [instance, hash] of latest)
        if (typeof hash === 'string')
          versions.set(hash, (versions.get(hash) ?? new Set()).add(instance));
      if (versions.size < 2) continue;
      const all = [...versions].map(([hash, instances]) => ({ hash, instances: [...instances] }));
      found.push({
        name,
        section,
        versions: all.toSorted((a, b) => b.instances.length - a.instances.length),
      });
    }
  return found;
}
