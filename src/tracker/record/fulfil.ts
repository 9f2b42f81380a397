import { get, text } from '../../json/value.ts';
import { rawUsageOf, readUsage, usageOf } from '../../cache/usage/read.ts';
import { billingOf } from '../../cache/usage/billing.ts';
import { asJson } from '../wire.ts';
import { type IdentityHints, identityOf } from './identity.ts';
import { type Ended, NOTHING } from './recorder.ts';

/** A call that was made elsewhere: from a log, a batch result, another wrapper. */
export interface RecordedCall {
  /** The request body as it was sent. */
  readonly request: object;
  /** The whole response, or the usage alone, in the provider's own form. */
  readonly response?: unknown;
  readonly usage?: unknown;
  readonly name?: string;
  readonly run?: string;
  /** The conversation that it belongs to. */
  readonly session?: string;
  readonly provider?: string;
  readonly model?: string;
  readonly namespace?: string;
  /** When it was sent: an ISO time, a Date, or seconds since any origin. Now by default. */
  readonly at?: string | Date | number;
  readonly latencyMs?: number;
  readonly ttfbMs?: number;
  readonly attempt?: number;
  readonly requestId?: string;
  readonly status?: number;
  readonly error?: string;
  /** The host that it was sent to: some of a provider's are dearer than others. */
  readonly host?: string;
  /** It was served as part of a batch, at half the price. */
  readonly batch?: boolean;
}

/** A call that was made elsewhere, in the form of one that was watched. `now` is in milliseconds. */
export function fulfil(
  call: RecordedCall,
  { now, seq }: { readonly now: number; readonly seq: number },
  hints: IdentityHints,
): Ended {
  const response = call.response === undefined ? undefined : asJson(call.response);
  const given = call.usage === undefined ? undefined : asJson(call.usage);
  const raw = given ?? rawUsageOf(response);
  const start = millisecondsOf(call.at) ?? now - (call.latencyMs ?? 0);
  const message = get(get(response, 'result'), 'message') ?? response;
  const billing = billingOf(raw, message);
  return {
    ...NOTHING,
    identity: identityOf(asJson(call.request), {
      ...hints,
      ...(call.provider === undefined ? {} : { provider: call.provider }),
      ...(call.namespace === undefined ? {} : { namespace: call.namespace }),
    }),
    site: call.name === undefined ? 'record' : `name:${call.name}`,
    name: call.name ?? null,
    run: call.run ?? null,
    seq,
    session: call.session ?? null,
    start,
    firstByte: call.ttfbMs === undefined ? null : start + call.ttfbMs,
    end: call.latencyMs === undefined ? null : start + call.latencyMs,
    usage:
      given === undefined ? usageOf(response) : (readUsage(given) ?? usageOf({ usage: given })),
    raw,
    billing: {
      ...billing,
      ...(call.batch === true ? { tier: 'batch' } : {}),
      ...(call.host === undefined ? {} : { host: call.host }),
    },
    model: text(get(message, 'model')) ?? null,
    attempt: call.attempt ?? 1,
    requestId: call.requestId ?? text(get(message, '_request_id')) ?? null,
    status: call.status ?? null,
    error: call.error ?? null,
    diagnostics: get(message, 'diagnostics') ?? get(message, 'prompt_cache_diagnostics') ?? null,
  };
}

function millisecondsOf(at: RecordedCall['at']): number | undefined {
  if (at === undefined) return undefined;
  const found = typeof at === 'number' ? at * 1000 : new Date(at).getTime();
  if (!Number.isFinite(found))
    throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
  return found;
}
