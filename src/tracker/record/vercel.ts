import { type Json, dig, get, text } from '../../json/value.ts';
import { asJson, parsed } from '../../json/wire.ts';
import type { RecordedCall } from './fulfil.ts';

/** What is used of a result or step of the Vercel AI SDK (`generateText`, `streamText`'s onFinish, a step). */
export interface VercelResult {
  readonly usage: unknown;
  readonly request?: { readonly body?: unknown };
  readonly response?: { readonly modelId?: string; readonly id?: string };
  readonly providerMetadata?: unknown;
  /** Of a result: the calls that it is made of. Its own usage is that of the last one. */
  readonly steps?: readonly VercelResult[];
}

/** The calls of a result of the Vercel AI SDK: its steps, or itself where it is one. */
export function vercelCalls(
  result: VercelResult,
  more: Omit<RecordedCall, 'request' | 'usage'>,
): readonly RecordedCall[] {
  const steps = result.steps ?? [];
  return (steps.length === 0 ? [result] : steps).map((step) => vercelCall(step, more));
}

/**
 * A step of the Vercel AI SDK as a recorded call. The provider's own usage, which tells lifetimes apart,
 * wins where the SDK passes it on (`usage.raw`, `providerMetadata.anthropic.usage`).
 */
function vercelCall(
  result: VercelResult,
  more: Omit<RecordedCall, 'request' | 'usage'>,
): RecordedCall {
  const usage = asJson(result.usage);
  const raw =
    get(usage, 'raw') ?? dig(asJson(result.providerMetadata ?? null), 'anthropic', 'usage') ?? null;
  const body = asJson(result.request?.body ?? null);
  const model = result.response?.modelId;
  return {
    ...(model === undefined ? {} : { model }),
    ...(result.response?.id === undefined ? {} : { requestId: result.response.id }),
    ...more,
    request: requestOf(body, model),
    usage: raw ?? usage,
  };
}

function requestOf(body: Json, model: string | undefined): object {
  const found = typeof body === 'string' ? parsed(body) : body;
  if (typeof found === 'object' && found !== null) return found;
  return text(model) === undefined ? {} : { model };
}
