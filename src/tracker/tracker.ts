import type { Json } from '../json/value.ts';
import type { ProviderId } from '../request/provider/provider.ts';
import type { Figures } from './book/figures.ts';
import type { Ledger, PrefixFigures, WindowFigures } from './book/ledger.ts';
import { Channel } from './channel.ts';
import { checkedOptions } from './checked.ts';
import { type Clock, steadyClock } from './clock.ts';
import { currentContext, within } from './context.ts';
import { prometheusText } from './export/prometheus.ts';
import type { ModelRoute } from './fetch/route.ts';
import type { Said } from './fetch/sent.ts';
import { type Fetch, tapFetch } from './fetch/tap.ts';
import { Listeners } from './listeners.ts';
import type { CallMetrics } from './metrics.ts';
import type { TrackerOptions } from './options.ts';
import { Attempt } from './record/attempt.ts';
import { type RecordedCall, fulfil } from './record/fulfil.ts';
import { identityOf } from './record/identity.ts';
import { type Ended, Recorder } from './record/recorder.ts';
import { Backlog } from './record/backlog.ts';
import { type Site, type WrapOptions, siteOf } from './record/site.ts';
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
  readonly #recorder: Recorder;
  readonly #listeners: Listeners;
  readonly #clients: ClientHost;
  readonly #taps = new WeakSet<Fetch>();
  #hasTaps = false;
  /** Calls that were numbered. */
  #made = 0;
  /** What the functions wrap that were given out. */
  readonly #inner = new WeakMap<AnyFunction, AnyFunction>();
  readonly #backlog = new Backlog();
  /** Who is to be told of a miss is told before the call returns; a policy decides by it. */
  readonly #isAwaited: boolean;

  /** @throws RangeError for a setting that is out of its range: the one thing that is said to the caller. */
  constructor(options: TrackerOptions = {}) {
    this.#options = checkedOptions(options);
    const { onMissAlert, policy, exporters = [] } = options;
    this.#isAwaited =
      onMissAlert !== undefined ||
      policy !== undefined ||
      exporters.some(({ isAwaited }) => isAwaited === true);
    this.#channel = new Channel(options.onDiagnostic);
    this.#clock = steadyClock(options.clock);
    this.#recorder = new Recorder(options, this.#channel);
    this.#listeners = new Listeners(options, this.#recorder.threshold, this.#channel);
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
    const site = siteOf(options.name, 'fetch');
    // Looked up with each call: what is replaced later (by tests, by instrumentation) stays in effect.
    const inner: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    const tap = tapFetch(inner, {
      begin: ({ request, route, attempt, said }, repeats) =>
        this.#begin(site, request, attempt, { ...route, ...said(), repeats }),
      guard: (work) => this.#channel.guard(work),
      isRecorded: (recording) => recording.includes(this),
      policy: this.#options.policy,
    });
    this.#taps.add(tap);
    this.#hasTaps = true;
    return tap;
  }

  /** Records a call that was made elsewhere, and returns its metrics; null where that failed. */
  record(call: RecordedCall): CallMetrics | null {
    this.#backlog.drain();
    return (
      this.#channel.guard(() =>
        this.#settle(
          fulfil(
            call,
            { now: this.#clock(), seq: (this.#made += 1) },
            this.#hints(call.model ?? null),
          ),
        ),
      ) ?? null
    );
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
    return this.#ledger().aggregate();
  }

  /** The figures by prefix id; evicted prefixes are summed up under `other`. */
  byPrefix(): Map<string, PrefixFigures> {
    return this.#ledger().byPrefix();
  }

  /** The figures of the calls that ended in the last seconds; `covers` says how far back they are complete. */
  window(seconds: number): WindowFigures {
    const now = this.#clock();
    const { figures, complete } = this.#ledger().since(now - seconds * 1000);
    return { ...figures, covers: (now - complete) / 1000 };
  }

  /** The calls that are still kept whole, the earliest first. */
  calls(): readonly CallMetrics[] {
    return this.#ledger().calls();
  }

  /** Without work: the figures of a run. With work: does it, its calls belonging to the run. */
  run(id: string): Figures;
  run<T>(id: string, work: () => T): T;
  run<T>(id: string, work?: () => T): Figures | T {
    return work === undefined ? this.#ledger().run(id) : within({ run: id }, work);
  }

  /** Does work whose calls are of one prompt, and of one conversation: where a client serves several of them. */
  name<T>(name: string, work: () => T, session: string | null = null): T {
    return within({ name, session }, work);
  }

  /** Forgets all figures and kept calls; what providers have in their caches is not forgotten. */
  reset(): void {
    this.#ledger().reset();
  }

  /**
   * The figures by name, provider and model as Prometheus reads them.
   *
   * @param options `byPrefix` for a series of each prefix, too: as many as there are prefixes
   */
  prometheus({ byPrefix = false }: { readonly byPrefix?: boolean } = {}): string {
    return prometheusText(this.#ledger().series(), byPrefix ? this.byPrefix() : undefined);
  }

  /** How often each diagnostic was reported. */
  diagnostics(): Readonly<Record<string, number>> {
    this.#backlog.drain();
    return this.#channel.counts();
  }

  /** Resolves when alerts and exports are handed on. */
  async flush(): Promise<void> {
    this.#backlog.drain();
    await this.#listeners.flush(this.#clock());
  }

  /** The ledger, with all written down that has ended. */
  #ledger(): Ledger {
    this.#backlog.drain();
    return this.#recorder.ledger;
  }

  #wrapFunction<F extends AnyFunction>(
    fn: F,
    options: WrapOptions & { readonly platform?: ProviderId },
  ): F {
    const { request, name, platform = null, repeatable = platform !== null } = options;
    const site = siteOf(name, 'wrap');
    // One that is wrapped again is wrapped anew: each of its calls is one.
    const inner = this.#inner.get(fn) ?? fn;
    const wrapped = wrapFunction(inner, {
      begin: (call) =>
        this.#begin(site, call.request, () => call.attempt, {
          model: null,
          platform,
          repeats: call.repeats,
        }),
      guard: (work) => this.#channel.guard(work),
      owner: () => (this.#hasTaps ? this : null),
      requestOf: (given) =>
        request === undefined ? given : [Reflect.apply(request, undefined, given)],
      policy: this.#options.policy,
      isRepeatable: repeatable,
    });
    this.#inner.set(wrapped, inner);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was wrapped has the type of its wrapper
    return wrapped as F;
  }

  #begin(
    own: Site,
    request: () => Json,
    attempt: () => number,
    where: Pick<ModelRoute, 'model' | 'platform'> &
      Partial<Said> & { readonly repeats?: number | null },
  ): Attempt {
    const { run, ...said } = currentContext();
    const { name: closest = null, session = null } = where;
    const { site, name } = own.name === null ? siteOf(closest ?? said.name ?? undefined, own) : own;
    const identify = () =>
      identityOf(request(), { ...this.#hints(where.model), platform: where.platform });
    const begun = new Attempt(
      {
        identify,
        site,
        name,
        session: session ?? said.session,
        run,
        attempt,
        start: this.#clock(),
        seq: (this.#made += 1),
        repeats: where.repeats ?? null,
      },
      {
        now: this.#clock,
        guard: (work) => this.#channel.guard(work),
        settle: (ended, done) => {
          const work = () =>
            this.#channel.guard(() => {
              done(this.#settle(ended()));
            });
          if (this.#isAwaited) work();
          else this.#backlog.add(work);
        },
      },
    );
    // What will be needed at once is made while the provider works.
    if (this.#isAwaited) setImmediate(() => begun.identity());
    return begun;
  }

  #hints(model: string | null) {
    const { provider, namespace } = this.#options;
    return {
      ...(model === null ? {} : { model }),
      ...(provider === undefined ? {} : { provider }),
      ...(namespace === undefined ? {} : { namespace }),
    };
  }

  #settle(ended: Ended): CallMetrics {
    const recorded = this.#recorder.record(ended, this.#clock());
    const { call } = recorded;
    if (call.read === null && call.error === null) {
      const subject = `${call.provider ?? 'unknown'} ${call.model ?? ''}`;
      const words = `A response of ${subject} has no usage that says what was cached: it counts as unknown. Chat streams need stream_options.include_usage, vLLM --enable-prompt-tokens-details.`;
      this.#channel.once('usage-missing', subject, words);
    }
    this.#listeners.tell(recorded, ended.end ?? ended.start);
    return call;
  }
}
