import type { Json } from '../../json/value.ts';
import { dig, entries, get, isObject, objectOf, text } from '../../json/value.ts';
import { PLAIN_BILLING, billingOf } from '../../cache/usage/billing.ts';
import { rawUsageOf, readUsage } from '../../cache/usage/read.ts';
import type { StreamSummary } from '../../cache/usage/stream.ts';
import type { CallMetrics } from '../metrics.ts';
import { asJson } from '../../json/wire.ts';
import { type RequestIdentity, NO_IDENTITY } from './identity.ts';
import type { Ended } from './recorder.ts';

/** What an attempt begins with. */
export interface Begun {
  /** Works the identity out of what can no longer change; called once, off the request path. */
  readonly identify: () => RequestIdentity;
  readonly site: string;
  readonly name: string | null;
  readonly session: string | null;
  readonly tags: Readonly<Record<string, string>> | null;
  readonly run: string | null;
  /** Where it is sent, where that is known. */
  readonly host: string | null;
  readonly attempt: () => number;
  readonly start: number;
  readonly seq: number;
  readonly repeats: number | null;
}

/** Facts about an attempt; worked out behind the call, where that needs no looking at what may change. */
type Facts = Partial<Ended> | (() => Partial<Ended>);

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
  #firstByte: number | null = null;
  #firstToken: number | null = null;
  #facts: Facts = {};
  #settled = false;
  #over: (() => void) | undefined;
  metrics: CallMetrics | undefined;

  constructor(begun: Begun, host: AttemptHost) {
    this.#begun = begun;
    this.#host = host;
  }

  get seq(): number {
    return this.#begun.seq;
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
  began(facts: Facts = {}): void {
    if (this.#settled) return;
    this.#firstByte = this.#host.now();
    this.#facts = facts;
  }

  /** A piece of the answer came that says something. */
  spoke(): void {
    this.#firstToken ??= this.#host.now();
  }

  /** It ended with a whole response. */
  answered(response: Json): void {
    // The response is the caller's from now on: what money hangs on is copied, and read later.
    const raw = copied(rawUsageOf(response));
    this.end(() => {
      const holder = get(response, 'response') ?? response;
      return {
        usage: readUsage(raw),
        raw,
        streamed: false,
        billing: billingOf(raw, response),
        model: text(get(holder, 'model')) ?? text(get(holder, 'modelVersion')) ?? null,
        diagnostics: get(holder, 'diagnostics') ?? get(holder, 'prompt_cache_diagnostics') ?? null,
        ...metadataOf(response),
      };
    });
  }

  /** Its stream ended, or broke off. */
  streamed(summary: StreamSummary, more: Partial<Ended> = {}): void {
    this.end({
      usage: summary.usage,
      raw: summary.raw,
      streamed: true,
      billing: summary.billing,
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

  end(facts: Facts): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#over?.();
    const end = this.#host.now();
    this.#host.settle(
      () => this.#ended(end, facts),
      (metrics) => {
        this.metrics = metrics;
      },
    );
  }

  #ended(end: number, facts: Facts): Ended {
    const { site, name, session, tags, run, host, attempt, start, seq, repeats } = this.#begun;
    const began = found(this.#facts);
    const ended = found(facts);
    const billing = ended.billing ?? PLAIN_BILLING;
    // Member by member: copies of objects with so many members cost more than all that is worked out of them.
    return {
      identity: this.identity(),
      site,
      name,
      session,
      tags,
      seq,
      repeats,
      run,
      start,
      firstByte: this.#firstByte,
      firstToken: this.#firstToken,
      streamed: ended.streamed ?? null,
      end,
      usage: ended.usage ?? null,
      raw: ended.raw,
      billing: host === null ? billing : { ...billing, host },
      model: ended.model ?? null,
      attempt: attempt(),
      requestId: ended.requestId ?? began.requestId ?? null,
      status: ended.status ?? began.status ?? null,
      error: ended.error ?? null,
      partial: ended.partial ?? false,
      diagnostics: ended.diagnostics ?? null,
    };
  }
}

function found(facts: Facts): Partial<Ended> {
  return typeof facts === 'function' ? facts() : facts;
}

function copied(usage: Json | undefined): Json | undefined {
  return isObject(usage)
    ? objectOf([...entries(usage)].map(([key, value]) => [key, copied(value) ?? null] as const))
    : usage;
}

/** What the SDKs say of a response beside it: the header's value, and the AWS client's `$metadata`. */
function metadataOf(response: Json): Partial<Ended> {
  // A property that is not enumerable on a class is still own.
  const metadata = get(response, '$metadata');
  const id = text(get(response, '_request_id')) ?? text(get(metadata, 'requestId'));
  const status = get(metadata, 'httpStatusCode');
  return {
    ...(id === undefined ? {} : { requestId: id }),
    ...(typeof status === 'number' ? { status } : {}),
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
