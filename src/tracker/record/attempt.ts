import type { Json } from '../../json/value.ts';
import { dig, get, text } from '../../json/value.ts';
import type { Billing } from '../../prices/cost.ts';
import { rawUsageOf, readUsage } from '../../usage/read.ts';
import type { StreamSummary } from '../../usage/stream.ts';
import type { CallMetrics } from '../metrics.ts';
import { asJson } from '../wire.ts';
import { type RequestIdentity, NO_IDENTITY } from './identity.ts';
import { type Ended, NOTHING } from './recorder.ts';

/** What an attempt begins with. */
export interface Begun {
  /** Works the identity out of what can no longer change; called once, off the request path. */
  readonly identify: () => RequestIdentity;
  readonly site: string;
  readonly name: string | null;
  readonly run: string | null;
  readonly attempt: number;
  readonly start: number;
}

/** What an attempt needs of the tracker. */
export interface AttemptHost {
  now(): number;
  guard<T>(work: () => T): T | undefined;
  /** Records an attempt, now or soon; the metrics go back to it. */
  settle(ended: () => Ended, done: (metrics: CallMetrics) => void): void;
}

/** One attempt of one call. However often its end is told, it is recorded once. */
export class Attempt {
  readonly #begun: Begun;
  readonly #host: AttemptHost;
  #identity: RequestIdentity | undefined;
  #facts: Partial<Ended> = {};
  #settled = false;
  #over: (() => void) | undefined;
  metrics: CallMetrics | undefined;

  constructor(begun: Begun, host: AttemptHost) {
    this.#begun = begun;
    this.#host = host;
  }

  get settled(): boolean {
    return this.#settled;
  }

  identity(): RequestIdentity {
    this.#identity ??= this.#host.guard(this.#begun.identify) ?? NO_IDENTITY;
    return this.#identity;
  }

  /** What is to be let go of when it has ended. */
  whenOver(over: () => void): void {
    this.#over = over;
  }

  /** The response began. */
  began(facts: Partial<Pick<Ended, 'status' | 'requestId'>> = {}): void {
    if (this.#settled) return;
    this.#facts = { ...this.#facts, ...facts, firstByte: this.#host.now() };
  }

  /** It ended with a whole response. */
  answered(response: Json): void {
    const raw = rawUsageOf(response);
    const holder = get(response, 'response') ?? response;
    this.end({
      usage: readUsage(raw),
      raw,
      billing: billingOf(raw, text(get(holder, 'service_tier')) ?? null),
      model: text(get(holder, 'model')) ?? text(get(holder, 'modelVersion')) ?? null,
      diagnostics: get(holder, 'diagnostics') ?? get(holder, 'prompt_cache_diagnostics') ?? null,
      ...requestId(response),
    });
  }

  /** Its stream ended, or broke off. */
  streamed(summary: StreamSummary, more: Partial<Ended> = {}): void {
    this.end({
      usage: summary.usage,
      raw: summary.raw,
      billing: billingOf(summary.raw, summary.serviceTier),
      model: summary.model,
      diagnostics: summary.diagnostics,
      partial: !summary.complete,
      error: summary.error,
      ...more,
    });
  }

  /** It failed. */
  failed(error: unknown): void {
    const status = errorField(error, 'status');
    const id = errorField(error, 'requestID') ?? errorField(error, 'request_id');
    this.end({
      error: errorName(error),
      ...(typeof status === 'number' ? { status } : {}),
      ...(typeof id === 'string' ? { requestId: id } : {}),
    });
  }

  end(facts: Partial<Ended>): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#over?.();
    const { site, name, run, attempt, start } = this.#begun;
    const known = {
      ...NOTHING,
      site,
      name,
      run,
      attempt,
      start,
      end: this.#host.now(),
      ...this.#facts,
      ...facts,
    };
    this.#host.settle(
      () => ({ ...known, identity: this.identity() }),
      (metrics) => {
        this.metrics = metrics;
      },
    );
  }
}

function requestId(response: Json): Partial<Ended> {
  // The SDKs put the header's value there; a property that is not enumerable on a class is still own.
  const id = text(get(response, '_request_id'));
  return id === undefined ? {} : { requestId: id };
}

export function billingOf(raw: Json | undefined, tier: string | null): Billing {
  return {
    tier: text(get(raw, 'service_tier')) ?? tier,
    geo: text(get(raw, 'inference_geo')) ?? null,
    speed: text(get(raw, 'speed')) ?? null,
  };
}

function errorField(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}

/** The provider's type of an error, else `aborted`, else the name of what was thrown. Never its text. */
function errorName(error: unknown): string {
  const body = asJson(errorField(error, 'error'));
  const type = text(dig(body, 'error', 'type')) ?? text(get(body, 'type'));
  if (type !== undefined && type !== 'error') return type;
  const name = error instanceof Error ? error.name : typeof error;
  const kind = error instanceof Error ? error.constructor.name : name;
  return /abort/i.test(`${name} ${kind}`) ? 'aborted' : name === 'Error' ? kind : name;
}
