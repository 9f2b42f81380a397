import { type Json, entries, get, isObject, text } from '../../json/value.ts';
import type { CallMetrics } from '../metrics.ts';
import { asJson, parsed } from '../../json/wire.ts';

/** A line of the metrics file that is a call. */
export interface MetricsRow {
  readonly call: CallMetrics;
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
}

/** A member that every call has, and what it is where a writer leaves it out. */
const LEFT_OUT = {
  id: '',
  instance: '',
  error: null,
  read: null,
  write: null,
  write1h: null,
  uncached: null,
  output: null,
  expected: null,
  costUsd: null,
  costSavedUsd: null,
  latencyMs: null,
  ttfbMs: null,
  isMiss: false,
  headChanged: false,
  doubleWrite: 0,
  lostUsd: null,
  missReason: null,
  retryOf: null,
  name: null,
  prefixId: null,
  ttl: null,
  sections: null,
} as const;

/** A line as a call; null for one that is torn, foreign, or of another kind (diagnostics, rollups). */
export function rowOf(line: string | object): MetricsRow | null {
  const value = typeof line === 'string' ? (parsed(line) ?? null) : asJson(line);
  if (!isObject(value) || get(value, 'kind') !== undefined) return null;
  const at = Date.parse(text(get(value, 'at')) ?? '');
  if (!Number.isFinite(at) || !isSound(value)) return null;
  const members = { ...LEFT_OUT, ...Object.fromEntries(entries(value)) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- members that are read are of their kind
  return { call: members as unknown as CallMetrics, at };
}

/** Whether the members that are summed up are numbers or null: a foreign writer may have put anything there. */
function isSound(value: Json): boolean {
  return Object.entries(LEFT_OUT).every(([name, usual]) => {
    const found = get(value, name);
    if (found === undefined || found === null) return true;
    const isText = ['id', 'instance', 'error', 'name', 'prefixId', 'missReason', 'retryOf'];
    if (isText.includes(name)) return typeof found === 'string';
    if (typeof usual === 'boolean') return typeof found === 'boolean';
    return name === 'sections' ? isObject(found) : typeof found === 'number';
  });
}
