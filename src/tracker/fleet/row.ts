import { type JsonObject, get, isObject, text } from '../../json/value.ts';
import { asJson, parsed } from '../../json/wire.ts';
import type { MissReason } from '../../cache/miss.ts';
import type { Section } from '../../request/unit.ts';
import type { CallMetrics, SummedCall } from '../metrics.ts';

/** A line of the metrics file that is a call. */
export interface MetricsRow {
  readonly call: SummedCall;
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * A line as a call; null for one that is torn, foreign, or of another kind (diagnostics, rollups). What a
 * foreign writer left out or has as null is as usual, a name of another type is no name, and a count of
 * another type makes the line no call.
 */
export function rowOf(line: string | object): MetricsRow | null {
  const value = typeof line === 'string' ? (parsed(line) ?? null) : asJson(line);
  if (!isObject(value) || get(value, 'kind') !== undefined) return null;
  const at = Date.parse(text(get(value, 'at')) ?? '');
  if (!Number.isFinite(at)) return null;
  const call = callOf(value);
  return call === null ? null : { call, at };
}

function callOf(value: JsonObject): SummedCall | null {
  const sections = get(value, 'sections') ?? null;
  const [headChanged, isMiss] = [get(value, 'headChanged'), get(value, 'isMiss')];
  const keyOrderDrift = get(value, 'keyOrderDrift');
  if (sections !== null && !isObject(sections)) return null;
  if (![headChanged, isMiss, keyOrderDrift].every(isFlag)) return null;
  const call = {
    id: nameIn(value, 'id') ?? '',
    instance: nameIn(value, 'instance') ?? '',
    session: nameIn(value, 'session'),
    run: nameIn(value, 'run'),
    version: nameIn(value, 'version'),
    commit: nameIn(value, 'commit'),
    retryOf: nameIn(value, 'retryOf'),
    name: nameIn(value, 'name'),
    model: nameIn(value, 'model'),
    ttl: numberIn(value, 'ttl'),
    prefixId: nameIn(value, 'prefixId'),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compared as it is, and never read
    sections: sections as CallMetrics['sections'],
    uncached: numberIn(value, 'uncached'),
    read: numberIn(value, 'read'),
    write: numberIn(value, 'write'),
    write1h: numberIn(value, 'write1h'),
    output: numberIn(value, 'output'),
    expected: numberIn(value, 'expected'),
    costUsd: numberIn(value, 'costUsd'),
    costSavedUsd: numberIn(value, 'costSavedUsd'),
    latencyMs: numberIn(value, 'latencyMs'),
    ttfbMs: numberIn(value, 'ttfbMs'),
    error: nameIn(value, 'error'),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reason of another version is counted too
    missReason: nameIn(value, 'missReason') as MissReason | null,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- so is a section
    changed: nameIn(value, 'changed') as Section | null,
    headChanged: headChanged === true,
    doubleWrite: numberIn(value, 'doubleWrite') ?? 0,
    isMiss: isMiss === true,
    lostUsd: numberIn(value, 'lostUsd'),
    keyOrderDrift: keyOrderDrift === true,
  };
  // NaN stands for what is no number, and spreads.
  let sum = call.doubleWrite;
  for (const each of [
    call.uncached,
    call.read,
    call.write,
    call.write1h,
    call.output,
    call.expected,
    call.costUsd,
    call.costSavedUsd,
    call.latencyMs,
    call.ttfbMs,
    call.lostUsd,
    call.ttl,
  ])
    sum += each ?? 0;
  return Number.isNaN(sum) ? null : call;
}

function isFlag(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'boolean';
}

function nameIn(value: JsonObject, name: string): string | null {
  return text(get(value, name)) ?? null;
}

/** NaN for what is no number. */
function numberIn(value: JsonObject, name: string): number | null {
  const found = get(value, name) ?? null;
  return found === null || typeof found === 'number' ? found : Number.NaN;
}
