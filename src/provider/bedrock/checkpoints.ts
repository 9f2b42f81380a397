import { get, isObject, text } from '../../json/value.ts';
import type { Breakpoint } from '../../prefix/unit.ts';
import type { IllegalLayout } from '../provider.ts';
import type { Entry } from './content.ts';
import { CHECKPOINT_LIMIT, LIFETIMES } from './models.ts';

/** The breakpoints of a request and what is wrong with its checkpoints. */
export interface Layout {
  readonly breakpoints: readonly Breakpoint[];
  readonly illegal: readonly IllegalLayout[];
}

/**
 * Where entries are written and looked up: a checkpoint ends the unit in front of it. Tools come first, then
 * the system prompt, then the messages; at most four, those of an hour in front of those of five minutes
 * (CACHING in models.ts). One with nothing in front of it ends nothing.
 *
 * @param entries in prefix order, parameters and what is left out included
 * @param honoured whether a checkpoint behind this unit counts at all
 */
export function layoutOf(
  entries: readonly Entry[],
  honoured: (unit: Extract<Entry, { kind: 'unit' }>['unit']) => boolean,
): Layout {
  const breakpoints: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [];
  let index = -1;
  let ended: { readonly at: number; readonly isHonoured: boolean } | null = null;
  let count = 0;
  for (const entry of entries) {
    if (entry.kind === 'unit') {
      if (!entry.absent) index += 1;
      if (!entry.absent && entry.unit.section !== 'params') {
        ended = { at: index, isHonoured: honoured(entry.unit) };
      }
      continue;
    }
    const { pointer } = entry;
    const unit = ended?.at ?? null;
    const read = readCheckpoint(entry.value);
    if (typeof read === 'object') {
      illegal.push({ ...read, pointer, unit });
      continue;
    }
    count += 1;
    if (count === CHECKPOINT_LIMIT + 1) illegal.push(tooMany(entries, pointer, unit));
    if (ended === null || !ended.isHonoured || breakpoints.at(-1)?.unit === ended.at) continue;
    breakpoints.push({ unit: ended.at, kind: 'explicit', pointer, ttl: read });
  }
  return { breakpoints, illegal: [...illegal, ...wrongOrder(breakpoints)] };
}

/** The lifetime of `{ type: 'default', ttl?: '5m' | '1h' }`, or what is wrong with it. */
function readCheckpoint(
  value: Extract<Entry, { kind: 'checkpoint' }>['value'],
): string | Pick<IllegalLayout, 'rule' | 'detail'> {
  if (!isObject(value) || get(value, 'type') !== 'default') {
    return { rule: 'unsupported-field', detail: "cachePoint must be { type: 'default' }" };
  }
  const ttl = get(value, 'ttl') ?? LIFETIMES[0];
  const known = LIFETIMES.find((candidate) => candidate === ttl);
  if (known !== undefined) return known;
  const given = text(ttl) ?? 'a value that is no string';
  return { rule: 'unsupported-ttl', detail: `the lifetimes are 5m and 1h, not ${given}` };
}

function tooMany(entries: readonly Entry[], pointer: string, unit: number | null): IllegalLayout {
  const all = entries.filter(({ kind }) => kind === 'checkpoint').length;
  const detail = `${all} markers, at most ${CHECKPOINT_LIMIT} are accepted`;
  return { rule: 'too-many', pointer, unit, detail };
}

function wrongOrder(breakpoints: readonly Breakpoint[]): readonly IllegalLayout[] {
  const short = breakpoints.findIndex(({ ttl }) => ttl === '5m');
  if (short === -1) return [];
  return breakpoints
    .slice(short)
    .filter(({ ttl }) => ttl === '1h')
    .map(({ pointer, unit }) => ({
      rule: 'ttl-order',
      pointer,
      unit,
      detail: "a marker with ttl '1h' stands behind one with ttl '5m'",
    }));
}
