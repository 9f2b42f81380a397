import type { ProviderId } from '../request/provider/provider.ts';
import type { Figures } from './book/figures.ts';
import type { PrefixFigures, WindowFigures } from './book/ledger.ts';
import type { RunFigures } from './book/run.ts';
import { Calls } from './calls.ts';
import { Channel } from './channel.ts';
import { checkedOptions } from './checked.ts';
import { type Clock, steadyClock } from './clock.ts';
import { within } from './context.ts';
import { prometheusText } from './export/prometheus.ts';
import { type Fetch, hasTap, tapFetch } from './fetch/tap.ts';
import type { CallMetrics } from './metrics.ts';
import type { TrackerOptions } from './options.ts';
import type { RecordedCall } from './record/fulfil.ts';
import { type WrapOptions, siteOf } from './record/site.ts';
import { type VercelResult, vercelCalls } from './record/vercel.ts';
import { type ClientHost, wrapClient } from './wrap/client.ts';
import { type AnyFunction, isFunction, wrapFunction } from './wrap/function.ts';

/**
 * Records what a provider's prompt cache did, per call and per prefix. It never changes what a caller sees
 * and never throws into it; what it has to say about itself goes to `onDiagnostic`.
 */
export class CacheTracker {
  readonly #options: TrackerOptions;
  readonly #channel: Channel;
  readonly #clock: Clock;
  readonly #calls: Calls;
  readonly #clients: ClientHost;
  readonly #taps = new WeakSet<Fetch>();
  #hasTaps = false;
  #isOver = false;
  /** What the functions wrap that were given out. */
  readonly #inner = new WeakMap<AnyFunction, AnyFunction>();

  /** @throws RangeError for a setting that is out of its range: the one thing that is said to the caller. */
  constructor(options: TrackerOptions = {}) {
    this.#options = checkedOptions(options);
    this.#channel = new Channel(options.onDiagnostic);
    this.#clock = steadyClock(options.clock);
    this.#calls = new Calls(options, this.#channel, this.#clock);
    this.#clients = {
      tap: (inner) => this.fetch({ fetch: inner }),
      wrapFunction: (fn, platform) => this.#wrapFunction(fn, { platform }),
      guard: (work) => this.#channel.guard(work),
      isMine: (fetch) => this.#taps.has(fetch),
    };
  }

  /**
   * Wraps a function that calls a model, or taps a client of Anthropic, OpenAI, Azure, Bedrock or Gemini in
   * place. A function returns what it returned before: a value, a promise, an APIPromise, a stream.
   */
  wrap<T extends object>(target: T, options: WrapOptions = {}): T {
    if (isFunction(target)) return this.#wrapFunction(target, options);
    const how = this.#channel.guard(() => wrapClient(target, this.#clients));
    if (how === null) {
      const words =
        'wrap() was given a client of an unknown kind: it is not recorded. Wrap its method, or record() its calls.';
      this.#channel.report('unsupported-client', words);
    }
    return target;
  }

  /** A `fetch` for the `fetch` option of an SDK: every attempt is recorded, every byte passes as it is. */
  fetch(options: WrapOptions & { readonly fetch?: Fetch } = {}): Fetch {
    // A call that passes two taps of one tracker is one call.
    if (options.fetch !== undefined && hasTap(options.fetch, (tap) => this.#taps.has(tap)))
      return options.fetch;
    const site = siteOf(options.name, 'fetch');
    // Looked up with each call: what is replaced later (by tests, by instrumentation) stays in effect.
    const inner: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    const tap = tapFetch(inner, {
      begin: ({ request, route, attempt, said }, repeats) =>
        this.#calls.begin(site, request, attempt, {
          ...route,
          ...said(),
          ...(options.tags !== undefined && { tags: options.tags }),
          repeats,
        }),
      guard: (work) => this.#channel.guard(work),
      isRecorded: (recording) => this.#isOver || recording.includes(this),
      policy: this.#options.policy,
    });
    this.#taps.add(tap);
    this.#hasTaps = true;
    return tap;
  }

  /** Records a call that was made elsewhere, and returns its metrics; null where that failed. */
  record(call: RecordedCall): CallMetrics | null {
    return this.#channel.guard(() => this.#calls.record(call)) ?? null;
  }

  /**
   * Records a result or step of the Vercel AI SDK (`onStepFinish`, `onFinish`, `generateText`): each step of a
   * result is a call. Returns the metrics of the last one.
   */
  recordVercel(
    result: VercelResult,
    more: Omit<RecordedCall, 'request' | 'usage'> = {},
  ): CallMetrics | null {
    const calls = this.#channel.guard(() => vercelCalls(result, more)) ?? [];
    return calls.map((call) => this.record(call)).at(-1) ?? null;
  }

  /** The figures of all calls. Totals only ever grow, whatever is evicted. */
  aggregate(): Figures {
    return this.#calls.ledger().aggregate();
  }

  /** The figures by prefix id; evicted prefixes are summed up under `other`. */
  byPrefix(): Map<string, PrefixFigures> {
    return this.#calls.ledger().byPrefix();
  }

  /** The figures of the calls that ended in the last seconds; `covers` says how far back they are complete. */
  window(seconds: number): WindowFigures {
    const now = this.#clock();
    const { figures, complete } = this.#calls.ledger().since(now - seconds * 1000);
    return { ...figures, covers: (now - complete) / 1000 };
  }

  /** The calls that are still kept whole, the earliest first. */
  calls(): readonly CallMetrics[] {
    return this.#calls.ledger().calls();
  }

  /** Without work: the figures of a run. With work: does it, its calls belonging to the run. */
  run(id: string): RunFigures;
  run<T>(id: string, work: () => T): T;
  run<T>(id: string, work?: () => T): RunFigures | T {
    return work === undefined ? this.#calls.ledger().run(id) : within({ run: id }, work);
  }

  /** Does work whose calls are of one prompt, and of one conversation: where a client serves several of them. */
  name<T>(name: string, work: () => T, session: string | null = null): T {
    return within({ name, session }, work);
  }

  /** Forgets all figures and kept calls; what providers have in their caches is not forgotten. */
  reset(): void {
    this.#calls.ledger().reset();
  }

  /**
   * The figures by name, provider and model as Prometheus reads them.
   *
   * @param options `byPrefix` for a series of each prefix, too: as many as there are prefixes
   */
  prometheus({ byPrefix = false }: { readonly byPrefix?: boolean } = {}): string {
    return prometheusText(this.#calls.ledger().series(), byPrefix ? this.byPrefix() : undefined);
  }

  /** How often each diagnostic was reported. */
  diagnostics(): Readonly<Record<string, number>> {
    this.#calls.drain();
    return this.#channel.counts();
  }

  /**
   * Ends the recording: what was tapped and wrapped does what it did before, and other trackers go on. For code that
   * is loaded anew while its clients live on.
   */
  [Symbol.dispose](): void {
    this.#isOver = true;
  }

  /** Resolves when alerts and exports are handed on. */
  async flush(): Promise<void> {
    await this.#calls.flush();
  }

  #wrapFunction<F extends AnyFunction>(
    fn: F,
    options: WrapOptions & { readonly platform?: ProviderId },
  ): F {
    const { request, response, name, tags, platform = null } = options;
    const { repeatable = platform !== null } = options;
    const site = siteOf(name, 'wrap');
    // One that is wrapped again is wrapped anew: each of its calls is one.
    const inner = this.#inner.get(fn) ?? fn;
    const wrapped = wrapFunction(inner, {
      begin: (call) =>
        this.#calls.begin(site, call.request, () => call.attempt, {
          model: null,
          platform,
          repeats: call.repeats,
          ...(tags !== undefined && { tags }),
        }),
      guard: (work) => this.#channel.guard(work),
      owner: () => (this.#hasTaps ? this : null),
      requestOf: (given) =>
        request === undefined ? given : [Reflect.apply(request, undefined, given)],
      responseOf:
        response === undefined
          ? null
          : (result) => Reflect.apply(response, undefined, [result]) as unknown,
      isOver: () => this.#isOver,
      policy: this.#options.policy,
      isRepeatable: repeatable,
    });
    this.#inner.set(wrapped, inner);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was wrapped has the type of its wrapper
    return wrapped as F;
  }
}
