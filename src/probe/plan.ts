import type { Callers } from './call/callers.ts';
import { LIKELY_READS, estimateOf } from './estimate.ts';
import { leastOutput } from './request/least-output.ts';
import type { ProbeTarget } from './target.ts';
import { whyNoCall } from './probe.ts';

/** What the probe of one prompt would do if all went well. */
export interface Plan {
  readonly address: string | null;
  /** Why there would be no call now; null where there would be some. */
  readonly reason: string | null;
  readonly calls: readonly {
    readonly purpose: 'base' | 'head-after-base' | 'warm-up' | 'read';
    readonly maxOutputTokens: number;
    readonly likelyUsd: number;
  }[];
  readonly inputTokens: number;
  readonly prefixTokens: number;
  readonly isPriced: boolean;
}

/** Plans the calls of a probe without making one. */
export async function planOf(target: ProbeTarget, callers: Callers, at: Date): Promise<Plan> {
  const { inputTokens, prefixTokens, isPriced, writes, readUsd } = await estimateOf(target, at);
  const sizes = { inputTokens, prefixTokens, isPriced };
  const { segmented, body } = target.renders[0];
  const choice = callers(segmented);
  const { address } = choice;
  const never = whyNoCall(target);
  const reason = never ?? (choice.kind === 'skipped' ? choice.reason : null);
  if (never !== null || address === null) return { address: null, reason, calls: [], ...sizes };
  const output = leastOutput(segmented.api, body, 0)?.most ?? 0;
  const call = (purpose: Plan['calls'][number]['purpose'], likelyUsd: number) => ({
    purpose,
    maxOutputTokens: output,
    likelyUsd,
  });
  const [headUsd, baseUsd] = writes;
  return {
    address,
    reason,
    calls: [
      ...(baseUsd === undefined
        ? [call('warm-up', headUsd)]
        : [call('base', baseUsd), call('head-after-base', headUsd)]),
      ...Array.from({ length: LIKELY_READS }, () => call('read', readUsd)),
    ],
    ...sizes,
  };
}
