import { printUnits } from '../cache/expected/request.ts';
import type { Json } from '../json/value.ts';
import { cacheableUnits, comparedUnits } from '../request/layout.ts';
import type { ModelOverride } from '../request/provider/provider.ts';
import { segment } from '../request/provider/registry.ts';
import type { ProbeRequest, ProbeTarget } from './target.ts';
import { compareRenders, firstDifference } from './volatile.ts';

/** The first request of a conversation, as a trace or a run of `check` holds it. */
export interface ProbeLine {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
  readonly side: 'base' | 'head';
  readonly provider: string | null;
  readonly model: string | null;
  readonly request: Json;
}

export interface TargetOptions {
  readonly overrides?: Readonly<Record<string, ModelOverride>>;
  /** Why a prompt is known to be volatile, from other renders than these; null or absent where it is not. */
  readonly known?: (line: ProbeLine) => string | null;
}

/**
 * What is to be probed: the lines of one prompt, case and conversation are renders of one request, of base
 * and of head. What only base has is not probed.
 *
 * @throws GuardError (analysis) for a line that is no request of a known provider
 */
export function targetsOf(
  lines: readonly ProbeLine[],
  options: TargetOptions = {},
): readonly ProbeTarget[] {
  const groups = new Map<string, ProbeLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.prompt, line.case, line.conversation]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((group) => {
    const target = targetOf(group, options);
    return target === null ? [] : [target];
  });
}

function targetOf(lines: readonly ProbeLine[], options: TargetOptions): ProbeTarget | null {
  const atHead = lines.filter(({ side }) => side === 'head');
  const [line] = atHead;
  const [first, ...more] = atHead.map((each) => requestOf(each, options));
  if (line === undefined || first === undefined) return null;
  const renders = [first, ...more] as const;
  const atBase = lines.find(({ side }) => side === 'base');
  const base = atBase === undefined ? null : requestOf(atBase, options);
  const isUnchanged = base !== null && isSamePrefix(base, first);
  const { broken, isExact } = compareRenders(renders);
  return {
    prompt: line.prompt,
    case: line.case,
    conversation: line.conversation,
    renders,
    // What base does not cache cannot survive.
    base: isUnchanged || base === null || cacheableUnits(base.segmented) === 0 ? null : base,
    isUnchanged,
    isContained: base !== null && isContained(base, first),
    broken: options.known?.(line) ?? broken,
    isExact,
  };
}

function requestOf({ request, provider, model }: ProbeLine, options: TargetOptions): ProbeRequest {
  const { overrides } = options;
  const segmented = segment(request, {
    provider,
    model,
    ...(overrides === undefined ? {} : { overrides }),
  });
  return { body: request, segmented };
}

function isContained(
  { segmented: base }: ProbeRequest,
  { segmented: head }: ProbeRequest,
): boolean {
  const end = cacheableUnits(head);
  if (end > cacheableUnits(base)) return false;
  return firstDifference(printUnits(base).hashes, printUnits(head).hashes, end) === null;
}

/** Whether head reads all that base left, by their bytes: then nothing has to be measured. */
function isSamePrefix(
  { segmented: base }: ProbeRequest,
  { segmented: head }: ProbeRequest,
): boolean {
  if (cacheableUnits(base) !== cacheableUnits(head)) return false;
  const end = Math.max(cacheableUnits(base), comparedUnits(base), comparedUnits(head));
  return firstDifference(printUnits(base).hashes, printUnits(head).hashes, end) === null;
}
