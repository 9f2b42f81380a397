import { dig, entries, get, isObject, objectOf, text } from '../../json/value.js';
import { rawUsageOf, readUsage } from '../../usage/read.js';
import { asJson } from '../wire.js';
import { NO_IDENTITY } from './identity.js';
import { NOTHING } from './recorder.js';
/** One attempt of one call. However often its end is told, it is recorded once. */
export class Attempt {
    #begun;
    #host;
    #identity;
    #firstByte = null;
    #facts = {};
    #settled = false;
    #over;
    metrics;
    constructor(begun, host) {
        this.#begun = begun;
        this.#host = host;
    }
    get settled() {
        return this.#settled;
    }
    identity() {
        this.#identity ??= this.#host.guard(this.#begun.identify) ?? NO_IDENTITY;
        return this.#identity;
    }
    /** What is to be let go of when it has ended. */
    whenOver(over) {
        this.#over = over;
    }
    /** The response began. */
    began(facts = {}) {
        if (this.#settled)
            return;
        this.#firstByte = this.#host.now();
        this.#facts = facts;
    }
    /** It ended with a whole response. */
    answered(response) {
        // The response is the caller's from now on: what money hangs on is copied, and read later.
        const raw = copied(rawUsageOf(response));
        this.end(() => {
            const holder = get(response, 'response') ?? response;
            return {
                usage: readUsage(raw),
                raw,
                billing: billingOf(raw, text(get(holder, 'service_tier')) ?? null),
                model: text(get(holder, 'model')) ?? text(get(holder, 'modelVersion')) ?? null,
                diagnostics: get(holder, 'diagnostics') ?? get(holder, 'prompt_cache_diagnostics') ?? null,
                ...requestId(response),
            };
        });
    }
    /** Its stream ended, or broke off. */
    streamed(summary, more = {}) {
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
    failed(error) {
        const status = errorField(error, 'status');
        const id = errorField(error, 'requestID') ?? errorField(error, 'request_id');
        this.end({
            error: errorName(error),
            ...(typeof status === 'number' ? { status } : {}),
            ...(typeof id === 'string' ? { requestId: id } : {}),
        });
    }
    end(facts) {
        if (this.#settled)
            return;
        this.#settled = true;
        this.#over?.();
        const end = this.#host.now();
        this.#host.settle(() => this.#ended(end, facts), (metrics) => {
            this.metrics = metrics;
        });
    }
    #ended(end, facts) {
        const { site, name, run, attempt, start } = this.#begun;
        return {
            ...NOTHING,
            site,
            name,
            run,
            attempt: attempt(),
            start,
            firstByte: this.#firstByte,
            end,
            ...found(this.#facts),
            ...found(facts),
            identity: this.identity(),
        };
    }
}
function found(facts) {
    return typeof facts === 'function' ? facts() : facts;
}
function copied(usage) {
    return isObject(usage)
        ? objectOf([...entries(usage)].map(([key, value]) => [key, copied(value) ?? null]))
        : usage;
}
function requestId(response) {
    // The SDKs put the header's value there; a property that is not enumerable on a class is still own.
    const id = text(get(response, '_request_id'));
    return id === undefined ? {} : { requestId: id };
}
export function billingOf(raw, tier) {
    return {
        tier: text(get(raw, 'service_tier')) ?? tier,
        geo: text(get(raw, 'inference_geo')) ?? null,
        speed: text(get(raw, 'speed')) ?? null,
    };
}
function errorField(error, key) {
    return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
/** The provider's type of an error, else `aborted`, else the name of what was thrown. Never its text. */
function errorName(error) {
    const body = asJson(errorField(error, 'error'));
    const type = text(dig(body, 'error', 'type')) ?? text(get(body, 'type'));
    if (type !== undefined && type !== 'error')
        return type;
    const name = error instanceof Error ? error.name : typeof error;
    const kind = error instanceof Error ? error.constructor.name : name;
    return /abort/i.test(`${name} ${kind}`) ? 'aborted' : name === 'Error' ? kind : name;
}
