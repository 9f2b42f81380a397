import { get, isObject, text } from '../../../json/value.ts';
import type { Breakpoint } from '../../unit.ts';
import type { IllegalLayout } from '../provider.ts';
import { wrongTtlOrder } from '../ttl-order.ts';
import type { Entry } from './content.ts';
import type { BedrockModel } from './model.ts';

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
 * @param model how many checkpoints and which lifetimes it takes, and whether a checkpoint may stand among the tools
 */
export function layoutOf(
  entries: readonly Entry[],
  model: Pick<BedrockModel, 'lifetimes' | 'toolCheckpoints' | 'checkpointLimit'>,
): Layout {
  const breakpoints: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [];
  let index = -1;
  let ended: number | null = null;
  let count = 0;
  for (const entry of entries) {
    if (entry.kind === 'unit') {
      if (!entry.absent) index += 1;
      if (!entry.absent && entry.unit.section !== 'params') ended = index;
      continue;
    }
    const { pointer } = entry;
    const isOnTool = pointer.startsWith('/toolConfig/');
    const read =
      isOnTool && !model.toolCheckpoints ? ON_TOOL : readCheckpoint(entry.value, model.lifetimes);
    if (typeof read === 'object') {
      illegal.push({ ...read, pointer, unit: ended });
      continue;
    }
    count += 1;
    if (count === model.checkpointLimit + 1)
      illegal.push(tooMany(entries, pointer, ended, model.checkpointLimit));
    if (ended === null || breakpoints.at(-1)?.unit === ended) continue;
    breakpoints.push({ unit: ended, kind: 'explicit', pointer, ttl: read });
  }
  return {
    breakpoints,
    illegal: [...illegal, ...wrongTtlOrder(breakpoints, ({ pointer }) => pointer)],
  };
}

/** "Extraneous key [cachePoint] is not permitted" (TOOL_SOURCE in models.ts). */
const ON_TOOL = {
  rule: 'unsupported-field',
  detail:
    'this model takes no cachePoint among the tools: one behind the system prompt holds them too',
} as const;

/** The lifetime of `{ type: 'default', ttl? }`, or what is wrong with it. */
function readCheckpoint(
  value: Extract<Entry, { kind: 'checkpoint' }>['value'],
  lifetimes: readonly string[],
): string | Pick<IllegalLayout, 'rule' | 'detail'> {
  if (!isObject(value) || get(value, 'type') !== 'default') {
    return { rule: 'unsupported-field', detail: "cachePoint must be { type: 'default' }" };
  }
  const ttl = get(value, 'ttl') ?? lifetimes[0];
  const known = lifetimes.find((candidate) => candidate === ttl);
  if (known !== undefined) return known;
  const given = text(ttl) ?? 'a value that is no string';
  const detail = `the lifetimes of this model are ${lifetimes.join(' and ')}, not ${given}`;
  return { rule: 'unsupported-ttl', detail };
}

function tooMany(
  entries: readonly Entry[],
  pointer: string,
  unit: number | null,
  limit: number,
): IllegalLayout {
  const all = entries.filter(({ kind }) => kind === 'checkpoint').length;
  const detail = `${all} markers, at most ${limit} are accepted`;
  return { rule: 'too-many', pointer, unit, detail };
}
