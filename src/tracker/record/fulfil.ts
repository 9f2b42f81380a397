import { type Json, dig, get, isObject, text } from '../../json/value.ts';
import { rawUsageOf, readUsage, usageOf } from '../../cache/usage/read.ts';
import { billingOf } from '../../cache/usage/billing.ts';
import { asJson } from '../../json/wire.ts';
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
  /** Until the first piece of a streamed answer came. */
  readonly ttftMs?: number;
  readonly streamed?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
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
    firstToken: call.ttftMs === undefined ? null : start + call.ttftMs,
    streamed: call.streamed ?? (call.ttftMs === undefined ? null : true),
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
    status: call.status ?? batchStatus(response),
    error: call.error ?? batchError(response),
    diagnostics: get(message, 'diagnostics') ?? get(message, 'prompt_cache_diagnostics') ?? null,
  };
}

/**
 * Why a request of a batch has no answer; null for one that has. Anthropic's results are `succeeded`, `errored`,
 * `canceled` or `expired` (build-with-claude/batch-processing, read 2026-08-22); OpenAI's lines have an `error`, or
 * a `response` with a status that refuses (api/docs/guides/batch, read 2026-11-30).
 */
function batchError(line: Json | undefined): string | null {
  const type = text(dig(line, 'result', 'type'));
  if (type === 'errored') {
    const inside = dig(line, 'result', 'error');
    return text(dig(inside, 'error', 'type')) ?? text(get(inside, 'type')) ?? type;
  }
  if (type === 'canceled' || type === 'expired') return type;
  const refused = dig(line, 'response', 'body', 'error');
  const error = isObject(refused) ? refused : get(line, 'error');
  if (!isObject(error)) return null;
  return text(get(error, 'type')) ?? text(get(error, 'code')) ?? 'error';
}

function batchStatus(line: Json | undefined): number | null {
  const status = dig(line, 'response', 'status_code');
  return typeof status === 'number' ? status : null;
}

function millisecondsOf(at: RecordedCall['at']): number | undefined {
  if (at === undefined) return undefined;
  const found = typeof at === 'number' ? at * 1000 : new Date(at).getTime();
  if (!Number.isFinite(found))
    throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
  return found;
}
