"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CacheTracker = void 0;
const channel_ts_1 = require("./channel.js");
const checked_ts_1 = require("./checked.js");
const clock_ts_1 = require("./clock.js");
const context_ts_1 = require("./context.js");
const prometheus_ts_1 = require("./export/prometheus.js");
const tap_ts_1 = require("./fetch/tap.js");
const listeners_ts_1 = require("./listeners.js");
const attempt_ts_1 = require("./record/attempt.js");
const fulfil_ts_1 = require("./record/fulfil.js");
const identity_ts_1 = require("./record/identity.js");
const recorder_ts_1 = require("./record/recorder.js");
const backlog_ts_1 = require("./record/backlog.js");
const site_ts_1 = require("./record/site.js");
const vercel_ts_1 = require("./record/vercel.js");
const client_ts_1 = require("./wrap/client.js");
const function_ts_1 = require("./wrap/function.js");
/**
 * Records what a provider's prompt cache did, per call and per prefix. It never changes what a caller sees
 * and never throws into it; what it has to say about itself goes to `onDiagnostic`.
 */
class CacheTracker {
    #options;
    #channel;
    #clock;
    #recorder;
    #listeners;
    #clients;
    #taps = new WeakSet();
    #hasTaps = false;
    /** What the functions wrap that were given out. */
    #inner = new WeakMap();
    #backlog = new backlog_ts_1.Backlog();
    /** Who is to be told of a miss is told before the call returns; a policy decides by it. */
    #isAwaited;
    /** @throws RangeError for a setting that is out of its range: the one thing that is said to the caller. */
    constructor(options = {}) {
        this.#options = (0, checked_ts_1.checkedOptions)(options);
        const { onMissAlert, policy, exporters = [] } = options;
        this.#isAwaited =
            onMissAlert !== undefined ||
                policy !== undefined ||
                exporters.some(({ isAwaited }) => isAwaited === true);
        this.#channel = new channel_ts_1.Channel(options.onDiagnostic);
        this.#clock = (0, clock_ts_1.steadyClock)(options.clock);
        this.#recorder = new recorder_ts_1.Recorder(options, this.#channel);
        this.#listeners = new listeners_ts_1.Listeners(options, this.#recorder.threshold, this.#channel);
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
    wrap(target, options = {}) {
        if ((0, function_ts_1.isFunction)(target))
            return this.#wrapFunction(target, options);
        const how = this.#channel.guard(() => (0, client_ts_1.wrapClient)(target, this.#clients));
        if (how === null) {
            const words = 'wrap() was given a client of an unknown kind: it is not recorded. Wrap its method, or record() its calls.';
            this.#channel.report('unsupported-client', words);
        }
        return target;
    }
    /** A `fetch` for the `fetch` option of an SDK: every attempt is recorded, every byte passes as it is. */
    fetch(options = {}) {
        const site = (0, site_ts_1.siteOf)(options.name, 'fetch');
        // Looked up with each call: what is replaced later (by tests, by instrumentation) stays in effect.
        const inner = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
        const tap = (0, tap_ts_1.tapFetch)(inner, {
            begin: ({ request, route, attempt }) => this.#begin(site, request, attempt, route),
            guard: (work) => this.#channel.guard(work),
            isRecorded: (recording) => recording.includes(this),
            policy: this.#options.policy,
        });
        this.#taps.add(tap);
        this.#hasTaps = true;
        return tap;
    }
    /** Records a call that was made elsewhere, and returns its metrics; null where that failed. */
    record(call) {
        this.#backlog.drain();
        return (this.#channel.guard(() => this.#settle((0, fulfil_ts_1.fulfil)(call, this.#clock(), this.#hints(call.model ?? null)))) ?? null);
    }
    /** Records a result or step of the Vercel AI SDK (`onStepFinish`, `onFinish`, `generateText`). */
    recordVercel(result, more = {}) {
        const call = this.#channel.guard(() => (0, vercel_ts_1.vercelCall)(result, more));
        return call === undefined ? null : this.record(call);
    }
    /** The figures of all calls. Totals only ever grow, whatever is evicted. */
    aggregate() {
        return this.#ledger().aggregate();
    }
    /** The figures by prefix id; evicted prefixes are summed up under `other`. */
    byPrefix() {
        return this.#ledger().byPrefix();
    }
    /** The figures of the calls that ended in the last seconds. */
    window(seconds) {
        return this.#ledger().since(this.#clock() - seconds * 1000);
    }
    /** The calls that are still kept whole, the earliest first. */
    calls() {
        return this.#ledger().calls();
    }
    run(id, work) {
        return work === undefined ? this.#ledger().run(id) : (0, context_ts_1.inRun)(id, work);
    }
    /** Forgets all figures and kept calls; what providers have in their caches is not forgotten. */
    reset() {
        this.#ledger().reset();
    }
    /** The figures by prefix as Prometheus reads them. */
    prometheus() {
        return (0, prometheus_ts_1.prometheusText)(this.byPrefix());
    }
    /** How often each diagnostic was reported. */
    diagnostics() {
        this.#backlog.drain();
        return this.#channel.counts();
    }
    /** Resolves when alerts and exports are handed on. */
    async flush() {
        this.#backlog.drain();
        await this.#listeners.flush(this.#clock());
    }
    /** The ledger, with all written down that has ended. */
    #ledger() {
        this.#backlog.drain();
        return this.#recorder.ledger;
    }
    #wrapFunction(fn, options) {
        const { request, name, platform = null } = options;
        const site = (0, site_ts_1.siteOf)(name, 'wrap');
        // One that is wrapped again is wrapped anew: each of its calls is one.
        const inner = this.#inner.get(fn) ?? fn;
        const wrapped = (0, function_ts_1.wrapFunction)(inner, {
            begin: (call) => this.#begin(site, call.request, () => call.attempt, { model: null, platform }),
            guard: (work) => this.#channel.guard(work),
            owner: () => (this.#hasTaps ? this : null),
            requestOf: (given) => request === undefined ? given : [Reflect.apply(request, undefined, given)],
            policy: this.#options.policy,
        });
        this.#inner.set(wrapped, inner);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was wrapped has the type of its wrapper
        return wrapped;
    }
    #begin({ site, name }, request, attempt, where) {
        const { run } = (0, context_ts_1.currentContext)();
        const identify = () => (0, identity_ts_1.identityOf)(request(), { ...this.#hints(where.model), platform: where.platform });
        const begun = new attempt_ts_1.Attempt({ identify, site, name, run, attempt, start: this.#clock() }, {
            now: this.#clock,
            guard: (work) => this.#channel.guard(work),
            settle: (ended, done) => {
                const work = () => this.#channel.guard(() => {
                    done(this.#settle(ended()));
                });
                if (this.#isAwaited)
                    work();
                else
                    this.#backlog.add(work);
            },
        });
        // What will be needed at once is made while the provider works.
        if (this.#isAwaited)
            setImmediate(() => begun.identity());
        return begun;
    }
    #hints(model) {
        const { provider, namespace } = this.#options;
        return {
            ...(model === null ? {} : { model }),
            ...(provider === undefined ? {} : { provider }),
            ...(namespace === undefined ? {} : { namespace }),
        };
    }
    #settle(ended) {
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
exports.CacheTracker = CacheTracker;
